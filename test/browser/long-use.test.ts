import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounceMarkup } from './harness/bounce-markup.ts'
import { marked, markedTexts, marks } from './harness/marks.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, useSession } from './harness/session.ts'
import { until } from './harness/until.ts'

/** A table of 50,000 rows of which only those in view exist, as in consoles that trace messages. */
const TABLE = `<body style="margin:0"><div id="box" style="height:600px;overflow:auto">
  <div style="height:1200000px;position:relative"><div id="rows" style="position:absolute;width:100%"></div></div></div>
  <script>
    const HEIGHT = 24
    const line = (row) => 'row ' + row + ' to=<a' + row + '@example.com>, dsn=5.1.' + (row % 8 + 1) + ', status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.' + (row % 8 + 1) + ' refused)'
    function render() {
      const first = Math.floor(box.scrollTop / HEIGHT)
      rows.style.top = first * HEIGHT + 'px'
      rows.replaceChildren(...Array.from({ length: 26 }, (_, i) => {
        const row = document.createElement('div')
        row.style.cssText = 'height:24px;overflow:hidden;white-space:nowrap'
        row.textContent = line(first + i)
        return row
      }))
    }
    box.onscroll = render
    render()
  </script>`

const PAGES = {
  '/mail': { html: `<!doctype html><body><main id="main">${bounceMarkup()}</main>` },
  '/table': { html: `<!doctype html>${TABLE}` },
}

/** A row has two codes: that of the log's field, and the reply. */
const IN_VIEW = 52

describe.each(ENGINES)('long use in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page

  beforeAll(async () => {
    server = await servePages(PAGES)
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    page = await session().browser.newPage()
    await page.setViewport({ width: 1200, height: 700 })
    await page.bringToFront()
  })
  afterEach(() => page.close())

  /** Shows one message after another, as a webmail does: some before the last one was read. */
  async function switchMessages(count: number): Promise<void> {
    await page.evaluate(
      async (html, times) => {
        const main = document.querySelector('#main')
        for (let i = 0; i < times; i++) {
          const message = html.replaceAll('someone', `someone${i}`).repeat((i % 3) + 1)
          main?.replaceChildren(document.createRange().createContextualFragment(message))
          if (i % 5 === 0) await new Promise(requestAnimationFrame)
        }
      },
      bounceMarkup(),
      count,
    )
    await marked(page.mainFrame(), ((count - 1) % 3) + 1)
  }

  it('leaves no stale mark after 200 messages', async () => {
    await page.goto(server.url('/mail'))
    await marked(page.mainFrame(), 1)
    await switchMessages(200)
    expect((await markedTexts(page.mainFrame())).every((text) => text === '550 5.1.1')).toBe(true)
  })

  // Firefox tells nobody how much memory a page has.
  it.skipIf(engine === 'firefox')('needs no more memory after 5,000 messages', async () => {
    await page.goto(server.url('/mail'))
    await marked(page.mainFrame(), 1)
    const client = await page.createCDPSession()
    const used = async () => {
      await client.send('HeapProfiler.collectGarbage')
      await client.send('HeapProfiler.collectGarbage')
      const { usedSize } = await client.send('Runtime.getHeapUsage')
      return usedSize
    }
    await switchMessages(500)
    const before = await used()
    await switchMessages(5000)
    const after = await used()
    // A leak of one code a message would be some 2 MB.
    expect(after - before).toBeLessThan(300_000)
  })

  it.skipIf(engine === 'firefox')('lets go of shadow roots that have left the page', async () => {
    await page.goto(server.url('/mail'))
    await marked(page.mainFrame(), 1)
    await page.evaluate(async (html) => {
      const main = document.querySelector('#main')
      const hosts: WeakRef<Element>[] = []
      Object.assign(window, { hosts })
      for (let i = 0; i < 50; i++) {
        const host = document.createElement('div')
        host.attachShadow({ mode: 'open' }).innerHTML = html
        hosts.push(new WeakRef(host))
        main?.replaceChildren(host)
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
    }, bounceMarkup())
    await marked(page.mainFrame(), 1)
    const client = await page.createCDPSession()
    await client.send('HeapProfiler.collectGarbage')
    const left = await page.evaluate(() => {
      const { hosts } = window as unknown as { hosts: WeakRef<Element>[] }
      return hosts.filter((host) => host.deref()).length
    })
    expect(left).toBeLessThan(5)
  })

  it('follows a table of 50,000 rows within a second, with no stale mark', async () => {
    await page.goto(server.url('/table'))
    await marked(page.mainFrame(), IN_VIEW)
    for (const row of [40, 12_345, 49_900, 0, 30_000]) {
      const start = Date.now()
      await page.evaluate((top) => {
        const box = document.querySelector('#box')
        if (box) box.scrollTop = top
      }, row * 24)
      await until(`the marks of row ${row}`, async () => {
        const [text, count] = [await firstMarked(), await marks(page.mainFrame())]
        return count === IN_VIEW && text.startsWith(`row ${row} `)
      })
      expect(Date.now() - start).toBeLessThan(1000)
    }
  })

  /** The row of the first mark, provided that all marks are of rows that are on the page. */
  const firstMarked = () =>
    page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
      if (ranges.some(({ startContainer }) => !startContainer.isConnected)) return ''
      const texts = ranges.map(({ startContainer }) => startContainer.textContent ?? '')
      const rows = texts.map((text) => Number(text.split(' ')[1]))
      return texts[rows.indexOf(Math.min(...rows))] ?? ''
    })
})
