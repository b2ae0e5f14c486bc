import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounceMarkup, quoted } from './harness/bounce-markup.ts'
import { cardText, cardWithin, noCard, openCard } from './harness/card.ts'
import { hoverCode } from './harness/hover-code.ts'
import { step } from './harness/keys.ts'
import { marked, markedTexts, marks } from './harness/marks.ts'
import { ownPage } from './harness/own-page.ts'
import { pointAt } from './harness/point-at.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, useSession } from './harness/session.ts'
import { pause, until } from './harness/until.ts'

const BOUNCE = bounceMarkup()
const PAGES: Readonly<Record<string, string>> = {
  '/plain': `<body><main id="main">${BOUNCE}</main>`,
  '/cut': `<body><p>Diagnostic-Code: smtp; <b>550</b> <i>5.1.1</i> no such user</p>
    <p>said: 55<wbr>0 5.<wbr>7.1 refused (in reply to RCPT TO command)</p>
    <p>host mx.example.com said: 550<br>\n&nbsp; &nbsp; 5.4.1 recipient unknown (in reply to RCPT TO command)</p>
    <table><tr><td>Status</td><td>552</td><td>5.2.2</td><td>mailbox full</td></tr></table>`,
  '/editors': `<body><div contenteditable><blockquote>${BOUNCE}</blockquote></div>
    <textarea>550 5.1.1 no such user</textarea><div role="textbox">${BOUNCE}</div>
    <div id="later">${BOUNCE}</div>`,
  '/design': `<body>${BOUNCE}<script>document.designMode = 'on'</script>`,
  '/hidden': `<body><p>Reporting-MTA: dns; mx.example.com</p><details id="d"><summary>more</summary>${BOUNCE}</details>
    <div id="h" style="display:none">${bounceMarkup('second')}</div>`,
  '/open-shadow': `<body><div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<div style="position:fixed;left:20px;top:20px">said: 550 5.1.1 unknown (in reply to RCPT TO command)</div>`)}</script>`,
  '/closed-shadow': `<body><div id="host"></div><script>host.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(`<div style="position:fixed;left:20px;top:20px">said: 550 5.1.1 unknown (in reply to RCPT TO command)</div>`)}</script>`,
  '/many-elements': `<body><div hidden>${'<p>text</p>'.repeat(10_001)}</div><x-host>text</x-host><div id="empty"></div><p id="filled" style="position:fixed;left:0;top:0;margin:0">text</p>
    <script>for (const host of [document.querySelector('x-host'), empty, filled]) host.attachShadow({ mode: host === empty ? 'closed' : 'open' }).innerHTML = '<div>said: 550 5.1.1 unknown (in reply to RCPT TO command)</div>'</script>`,
  '/none': '<body><p>Nothing of that kind here: 550 apples, 5.1.1 of them red.</p>',
  '/small': `<body style="height:2000px"><iframe id="f" style="margin:300px 200px;width:320px;height:70px" srcdoc="${quoted(`<!doctype html><body>${BOUNCE}`)}" sandbox></iframe>`,
  '/beside': `<body style="margin:0"><div style="height:40px">${BOUNCE}</div><iframe style="position:fixed;left:0;top:60px;width:1000px;height:600px;border:0" srcdoc="a message"></iframe>`,
  '/boxless': `<body><div style="display:contents">host mx.example.com said: 550 5.1.1 no such user (in reply to RCPT TO command)</div><x-text></x-text>
    <script>document.querySelector('x-text').attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:contents}</style>said: 452 4.2.2 full (in reply to RCPT TO command)'</script>`,
  '/own-line': `<body><p>Delivery to ada@example.com failed<b style="display:block">550 5.1.1 no such user (in reply to RCPT TO command)</b></p>`,
  '/polled': `<body><main id="main">${BOUNCE}</main><script>const { innerHTML } = main; const polled = setInterval(() => { main.innerHTML = innerHTML }, 600)</script>`,
  '/pane': `<body style="margin:0"><header style="height:200px"></header><div id="pane" style="height:300px;overflow:auto"><p style="height:100px"></p>${BOUNCE}<pre>${'\n'.repeat(60)}said: 452 4.2.2 full (in reply to RCPT TO command)${'\n'.repeat(60)}</pre></div>`,
  '/log': `<body><pre id="log">${'Aug  1 10:00:00 mx postfix/smtp[9]: A1: to=&lt;a@example.com&gt;, relay=mx.example.net[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown)\n'.repeat(2000)}</pre>`,
  '/corners': `<body style="margin:0">${['left:2px;top:2px', 'right:2px;top:2px', 'left:2px;bottom:2px', 'right:2px;bottom:2px', 'left:45%;top:48%'].map((place, i) => `<span style="position:fixed;${place}">said: 550 5.1.${i} no</span>`).join('')}<p style="margin:60px">Reporting-MTA: dns; mx.example.com</p>`,
}

describe.each(ENGINES)('the page in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    const served = Object.entries(PAGES).map(([path, html]) => [
      path,
      { html: `<!doctype html><meta charset="utf-8">${html}` },
    ])
    server = await servePages(Object.fromEntries(served))
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    page = await session().browser.newPage()
    errors = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.setViewport({ width: 1000, height: 700 })
  })
  afterEach(async () => {
    await page.close()
    expect(errors).toEqual([])
  })

  const open = (path: string) => page.goto(server.url(path))
  const top = () => page.mainFrame()
  const isOpen = async () => (await cardWithin(page, 300)) !== ''

  async function hover(text = '550 5.1.1'): Promise<string> {
    return hoverCode(page, text)
  }

  it('marks codes that tags, breaks and cells cut', async () => {
    await open('/cut')
    await marked(top(), 4)
    const texts = (await markedTexts(top())).map((text) => text.replace(/\s+/g, ' '))
    expect(texts.toSorted()).toEqual(['550 5.1.1', '550 5.4.1', '550 5.7.1', '5525.2.2'])
  })

  it('reads no editor, nor what becomes one', async () => {
    await open('/editors')
    await marked(top(), 1)
    await page.evaluate(() => document.querySelector('#later')?.setAttribute('contenteditable', ''))
    await marked(top(), 0)
    await open('/design')
    await pause(800)
    expect(await marks(top())).toBe(0)
    await open('/plain')
    await marked(top(), 1)
    await page.evaluate(() => {
      document.designMode = 'on'
      document.body.append(document.createElement('div'))
    })
    await marked(top(), 0)
  })

  it('marks what was hidden once it is shown', async () => {
    await open('/hidden')
    await pause(1000)
    expect(await marks(top())).toBe(0)
    await page.evaluate(() => document.querySelector('#d')?.setAttribute('open', ''))
    await marked(top(), 1)
    await page.evaluate(() => document.querySelector('#h')?.removeAttribute('style'))
    await marked(top(), 2)
  })

  it('marks what stands in elements without a box, and goes there by keyboard', async () => {
    await open('/boxless')
    await marked(top(), 2)
    const own = await ownPage(session(), 'popup.html')
    await page.bringToFront()
    await until('a step', () => step(own, 1, true))
    expect(await step(own, 1, false)).toBe(true)
    await own.close()
  })

  it('reads what is shown on a line of its own apart from the words before it', async () => {
    await open('/own-line')
    await marked(top(), 1)
  })

  it('marks what was hidden after hundreds of hidden places have come and gone', async () => {
    await open('/plain')
    await marked(top(), 1)
    await page.evaluate(async (html) => {
      const main = document.querySelector('#main')
      for (let i = 0; i < 20; i++) {
        if (main) main.innerHTML = `<div hidden>${html}</div>`.repeat(90)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      if (main) main.innerHTML = `<details>${html}</details>`
    }, BOUNCE)
    await marked(top(), 0)
    await pause(500)
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''))
    await marked(top(), 1)
  })

  it('marks one of two long hidden parts once that one is shown', async () => {
    await open('/plain')
    await page.evaluate((html) => {
      const main = document.querySelector('#main')
      if (main) main.innerHTML = `<div hidden>${html.repeat(520)}</div>`.repeat(2)
    }, BOUNCE)
    await marked(top(), 0)
    await pause(500)
    await page.evaluate(() =>
      document.querySelector('#main')?.lastElementChild?.removeAttribute('hidden'),
    )
    await marked(top(), 520)
  })

  it('follows texts that come, change and go', async () => {
    await open('/plain')
    await marked(top(), 1)
    await page.evaluate(
      (html) => document.querySelector('#main')?.insertAdjacentHTML('beforeend', html),
      BOUNCE,
    )
    await marked(top(), 2)
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text
      text.data = text.data.replace('550 5.1.1', 'nothing')
    })
    await marked(top(), 1)
    await page.evaluate(() => document.querySelector('#main')?.replaceChildren('550 apples'))
    await marked(top(), 0)
  })

  it('survives a page that re-renders a thousand times', async () => {
    await open('/plain')
    await marked(top(), 1)
    await page.evaluate(async (html) => {
      const main = document.querySelector('#main')
      for (let i = 0; i < 1000; i++) {
        main?.replaceChildren(document.createRange().createContextualFragment(html))
        if (i % 10 === 0) await new Promise(requestAnimationFrame)
      }
    }, BOUNCE)
    await marked(top(), 1)
    expect(await hover()).toContain('550 5.1.1')
  })

  it('reads nothing in a hidden tab, and all of it once when that is shown', async () => {
    await page.bringToFront()
    await open('/plain')
    await marked(top(), 1)
    const other = await session().browser.newPage()
    await other.bringToFront()
    await until('a hidden page', () => page.evaluate(() => document.hidden))
    await page.evaluate((html) => {
      for (let i = 0; i < 5; i++)
        document.querySelector('#main')?.insertAdjacentHTML('beforeend', html)
    }, BOUNCE)
    await pause(1500)
    expect(await marks(top())).toBe(1)
    await page.bringToFront()
    await marked(top(), 6)
    await other.close()
  })

  it('paints a thousand of a long log, those in view first, and explains all', async () => {
    await open('/log')
    await marked(top(), 1000)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const isLastPainted = () =>
      page.evaluate(() => {
        const length = document.querySelector('#log')?.textContent?.length ?? 0
        return [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((range) => range.startOffset > length - 60),
        )
      })
    await until('the last line painted', isLastPainted)
    expect(await marks(top())).toBe(1000)
    await page.mouse.move(5, 5)
    const place = await page.evaluate(() => {
      const text = document.querySelector('#log')?.firstChild as Text
      const range = document.createRange()
      const at = text.data.lastIndexOf('550')
      range.setStart(text, at)
      range.setEnd(text, at + 3)
      scrollBy(range.getBoundingClientRect().left - 300, 0)
      const { x, y } = range.getBoundingClientRect()
      return { x: x + 4, y: y + 4 }
    })
    await page.mouse.move(place.x, place.y, { steps: 3 })
    expect(await cardText(page)).toContain('550 5.1.1')
  })

  it('finds the likely shadow roots among very many elements, and any other with the pointer', async () => {
    await open('/many-elements')
    await marked(top(), 2)
    await page.mouse.move(300, 300)
    await page.mouse.move(30, 10, { steps: 3 })
    await marked(top(), 3)
  })

  it.each(['/open-shadow', '/closed-shadow'])('explains a code in the root of %s', async (path) => {
    await open(path)
    await marked(top(), 1)
    await page.mouse.move(300, 200)
    await until('a card', async () => {
      for (let x = 50; x < 140; x += 15) {
        await page.mouse.move(x, 28)
        await pause(350)
        const shown = await page.evaluate(() => document.documentElement.childElementCount)
        if (shown > 2) return true
      }
      return false
    })
  })

  it.each(['bold', 'tint', 'lines'])(
    'marks with %s where that was chosen, at once',
    async (style) => {
      await open('/plain')
      await marked(top(), 1)
      const own = await ownPage(session(), 'options.html', { width: 900, height: 700 })
      await own.select('.option select', style)
      // Nothing is read in a tab that is not shown.
      await page.bringToFront()
      const seen = () =>
        page.evaluate(() => {
          const { textDecorationStyle, textDecorationThickness, backgroundColor } =
            getComputedStyle(document.querySelector('p') as Element, '::highlight(x-mark-1)')
          return [textDecorationStyle, textDecorationThickness, backgroundColor].join(' ')
        })
      const wanted = {
        bold: 'dotted 4px rgba(0, 0, 0, 0)',
        tint: 'dotted 2px rgba(211, 58, 47, 0.18)',
        lines: 'dotted 2px rgba(0, 0, 0, 0)',
      }[style]
      await until(`${style} marks`, async () => (await seen()) === wanted, 5000)
      await own.close()
      await marked(top(), 1)
    },
  )

  // Firefox's driver has no print view.
  it.skipIf(engine === 'firefox')('leaves paper alone', async () => {
    await open('/plain')
    await hover()
    await page.emulateMediaType('print')
    await noCard(page)
    const line = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('p') as Element, '::highlight(x-mark-1)')
            .textDecorationLine,
      )
    expect(await line()).toBe('none')
    await page.emulateMediaType('screen')
    expect(await line()).toBe('underline')
    expect(await isOpen()).toBe(true)
  })

  it('gives itself away on no page without codes', async () => {
    await open('/none')
    await pause(800)
    const seen = await page.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      line: getComputedStyle(document.body, '::highlight(x-mark-1)').textDecorationLine,
      children: document.documentElement.childElementCount,
    }))
    expect(seen).toEqual({ names: [], line: 'none', children: 2 })
  })

  it('closes the card 300 ms after the pointer left, not while it is on the card', async () => {
    await open('/plain')
    await hover()
    const box = await (await openCard(page)).call((card) => {
      const { x, y, width } = card.getBoundingClientRect()
      return { x: x + width / 2, y: y + 40 }
    })
    await page.mouse.move(box.x, box.y, { steps: 5 })
    await pause(800)
    expect(await isOpen()).toBe(true)
    await page.mouse.move(20, 650, { steps: 3 })
    await pause(100)
    expect(await isOpen()).toBe(true)
    await noCard(page)
  })

  it('closes the card when the pointer goes on into a frame, from the code or from the card', async () => {
    await open('/beside')
    for (const onCard of [false, true]) {
      await hover()
      if (onCard) {
        const place = await (await openCard(page)).call((card) => {
          const { x, y } = card.getBoundingClientRect()
          return { x: x + 30, y: y + 60 }
        })
        await page.mouse.move(place.x, place.y, { steps: 3 })
        await pause(500)
        expect(await isOpen()).toBe(true)
      }
      await page.mouse.move(60, 600)
      await page.mouse.move(70, 610)
      await noCard(page)
    }
  })

  it('closes the card with Esc on a page that came back from the cache', async () => {
    await page.bringToFront()
    const title = () => page.evaluate(() => document.title).catch(() => '')
    // A browser keeps a page when it likes: goes on and back again until it did.
    await until('a page from the cache', async () => {
      await open('/plain')
      await marked(top(), 1)
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          if (persisted) document.title = 'from the cache'
        })
      })
      await open('/none')
      // Firefox's driver waits in vain for a page from the cache to load.
      await page.evaluate(() => void setTimeout(() => history.back()))
      const isBack = async () => (await title()) === 'from the cache'
      return until('the way back', isBack, 3000).catch(() => false)
    })
    await hover()
    await page.keyboard.press('Escape')
    await noCard(page)
  })

  it('keeps the card open while the page writes the same text anew, and closes it with another text', async () => {
    await open('/polled')
    await hover()
    await pause(2000)
    expect(await isOpen()).toBe(true)
    await page.evaluate(
      (html) => {
        clearInterval((window as unknown as { polled: number }).polled)
        const main = document.querySelector('#main')
        if (main) main.innerHTML = html
      },
      BOUNCE.replace('User unknown', 'Mailbox is full'),
    )
    await noCard(page)
  })

  it('closes the card when its code is scrolled out of its box, and scrolls into the box by keyboard', async () => {
    await open('/pane')
    await hover()
    await page.evaluate(() => document.querySelector('#pane')?.scrollBy(0, 50))
    await pause(200)
    expect(await isOpen()).toBe(true)
    await page.evaluate(() => document.querySelector('#pane')?.scrollBy(0, 150))
    await noCard(page)

    const own = await ownPage(session(), 'popup.html')
    await page.bringToFront()
    await until('the first step', () => step(own, 1, true))
    expect(await step(own, 1, false)).toBe(true)
    await until('the second card', async () => (await cardText(page)).includes('452 4.2.2'))
    const top = await page.evaluate(() => {
      const text = document.querySelector('pre')?.firstChild as Text
      const range = document.createRange()
      range.setStart(text, text.data.indexOf('452'))
      range.setEnd(text, text.data.indexOf('452') + 3)
      return range.getBoundingClientRect().top
    })
    expect(top).toBeGreaterThan(200)
    expect(top).toBeLessThan(480)
    await own.close()
  })

  it('keeps the card closed after Esc until the pointer has left the code', async () => {
    await open('/plain')
    await hover()
    await page.keyboard.press('Escape')
    await noCard(page)
    const place = await page.evaluate(() => {
      const { x, y } = document.querySelector('p')?.getBoundingClientRect() ?? { x: 0, y: 0 }
      return { x, y }
    })
    await page.mouse.move(place.x + 2, place.y + 200)
    await hover()
  })

  it('reads everything anew with a card open, but not the card', async () => {
    await open('/plain')
    await hover()
    await page.evaluate(() => {
      for (let i = 0; i < 150; i++) document.body.append(document.createElement('p'))
      document.body.append('said: 550 5.7.1 refused (in reply to RCPT TO command)')
    })
    await marked(top(), 2)
    await pause(500)
    expect(await marks(top())).toBe(2)
    expect(await isOpen()).toBe(true)
  })

  it('ignores events that the page makes', async () => {
    await open('/plain')
    await marked(top(), 1)
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text
      const range = document.createRange()
      range.setStart(text, text.data.indexOf('550'))
      range.setEnd(text, text.data.indexOf('550') + 3)
      const { x, y } = range.getBoundingClientRect()
      const at = { clientX: x + 3, clientY: y + 3, bubbles: true, composed: true }
      for (const name of ['pointermove', 'pointerover', 'mousemove', 'click'])
        document
          .querySelector('p')
          ?.dispatchEvent(new PointerEvent(name, { ...at, pointerType: 'mouse' }))
    })
    await pause(600)
    expect(await isOpen()).toBe(false)
  })

  it('never leaves the viewport nor covers the code', async () => {
    await open('/corners')
    await marked(top(), 5)
    for (let i = 0; i < 5; i++) {
      await page.mouse.move(500, 150)
      await noCard(page)
      const code = await page.evaluate((index) => {
        const text = document.querySelectorAll('span')[index]?.firstChild as Text
        const range = document.createRange()
        range.setStart(text, 6)
        range.setEnd(text, 15)
        const { left, top, right, bottom } = range.getBoundingClientRect()
        return { left, top, right, bottom }
      }, i)
      await page.mouse.move(code.left + 8, code.top + 8, { steps: 3 })
      const card = await (await openCard(page)).call((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        return { left, top, right, bottom }
      })
      expect(card.left).toBeGreaterThanOrEqual(0)
      expect(card.top).toBeGreaterThanOrEqual(0)
      expect(card.right).toBeLessThanOrEqual(1000)
      expect(card.bottom).toBeLessThanOrEqual(700)
      const isApart =
        card.top >= code.bottom ||
        card.bottom <= code.top ||
        card.left >= code.right ||
        card.right <= code.left
      expect(isApart, JSON.stringify({ card, code })).toBe(true)
    }
  })

  it('shows the card of a small frame in the top frame', async () => {
    await open('/small')
    const inner = await until('the frame', async () => page.frames()[1])
    await marked(inner, 1)
    await pointAt(page, inner, '550 5.1.1')
    const card = await (await openCard(page)).call(
      (element) => element.getBoundingClientRect().height,
    )
    expect(card).toBeGreaterThan(150)
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(3)
    await page.mouse.move(50, 650, { steps: 3 })
    await noCard(page)
  })

  it('goes on when the page clears its highlights', async () => {
    await open('/plain')
    await marked(top(), 1)
    await page.evaluate(() => CSS.highlights.clear())
    await hover()
    await page.evaluate(
      (html) => document.querySelector('#main')?.insertAdjacentHTML('beforeend', html),
      BOUNCE,
    )
    await marked(top(), 2)
  })
})
