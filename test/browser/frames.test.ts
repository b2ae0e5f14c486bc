import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounceMarkup, quoted } from './harness/bounce-markup.ts'
import { cardWithin } from './harness/card.ts'
import { pointAt } from './harness/point-at.ts'
import { type PageServer, type ServedPage, servePages } from './harness/serve-pages.ts'
import { ENGINES, useSession } from './harness/session.ts'
import { until } from './harness/until.ts'

const BOUNCE = bounceMarkup()
const SIZE = 'width="800" height="500"'
const SCRIPTED = JSON.stringify(`<!doctype html><body>${BOUNCE}`)

const frame = (attributes: string) =>
  `<!doctype html><body><iframe id="f" ${SIZE} ${attributes}></iframe>`
const srcdoc = (markup: string, attributes = '') =>
  frame(`${attributes} srcdoc="${quoted(`<!doctype html><body>${markup}`)}"`)

/** Each way in which webmails show a message. */
const KINDS: Readonly<Record<string, ServedPage>> = {
  'the top document': { html: `<!doctype html><body>${BOUNCE}` },
  'a page in quirks mode': { html: BOUNCE },
  'an XHTML page': {
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${BOUNCE}</body></html>`,
    headers: { 'Content-Type': 'application/xhtml+xml' },
  },
  'a page with a strict policy': {
    html: `<!doctype html><body>${BOUNCE}`,
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'",
    },
  },
  'a page that unsets every style': {
    html: `<!doctype html><style>*{all:unset!important}[popover]{display:none!important}p{display:block!important}</style><body>${BOUNCE}`,
  },
  'a modal dialog': {
    html: `<!doctype html><body><dialog id="d" style="width:600px">${BOUNCE}</dialog><script>d.showModal()</script>`,
  },
  'a page that wrote itself anew': {
    html: `<!doctype html><body><p>first</p><script>setTimeout(() => { document.open(); document.write(${SCRIPTED}); document.close() }, 300)</script>`,
  },
  'a page of another site': { html: frame('src="OTHER_SITE/inner"') },
  'a page under CSP: sandbox': { html: frame('src="/sandboxed"') },
  srcdoc: { html: srcdoc(BOUNCE) },
  'a sandboxed srcdoc': { html: srcdoc(BOUNCE, 'sandbox') },
  'a srcdoc of the same origin': { html: srcdoc(BOUNCE, 'sandbox="allow-same-origin"') },
  'a sandboxed srcdoc with scripts': { html: srcdoc(BOUNCE, 'sandbox="allow-scripts"') },
  'frames nested three deep': {
    html: srcdoc(srcdoc(srcdoc(BOUNCE, 'sandbox').replace('500', '400')).replace('500', '450')),
  },
  'about:blank, filled later': {
    html: `${frame('')}<script>setTimeout(() => { f.contentDocument.body.innerHTML = ${JSON.stringify(BOUNCE)} }, 300)</script>`,
  },
  'a frame written by script': {
    html: `${frame('')}<script>setTimeout(() => { const d = f.contentDocument; d.open(); d.write(${SCRIPTED}); d.close() }, 300)</script>`,
  },
  'a blob': {
    html: `${frame('')}<script>f.src = URL.createObjectURL(new Blob([${SCRIPTED}], { type: 'text/html' }))</script>`,
  },
  'a data address': {
    html: frame(`src="data:text/html,${encodeURIComponent(`<body>${BOUNCE}`)}"`),
  },
}

const pathOf = (kind: string) => `/${kind.replace(/\W+/g, '-')}`

describe.each(ENGINES)('a code in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    const kinds = Object.entries(KINDS).map(([kind, served]) => [pathOf(kind), served])
    server = await servePages({
      ...Object.fromEntries(kinds),
      '/inner': { html: `<!doctype html><body>${BOUNCE}` },
      '/sandboxed': {
        html: `<!doctype html><body>${BOUNCE}`,
        headers: { 'Content-Security-Policy': "sandbox; default-src 'none'" },
      },
    })
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    page = await session().browser.newPage()
    errors = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.setViewport({ width: 1000, height: 800 })
  })
  afterEach(() => page.close())

  it.each(Object.keys(KINDS))('%s is explained', async (kind) => {
    await page.goto(server.url(pathOf(kind)))
    const text = await until(`a card in ${kind}`, () => cardOver('550 5.1.1'))
    expect(text).toContain('550 5.1.1')
    expect(errors).toEqual([])
  })

  /** Frames come and go while a page loads: asks again each time. */
  async function cardOver(text: string): Promise<string> {
    const inner = page.frames().at(-1) as Frame
    try {
      await pointAt(page, inner, text)
    } catch {
      return ''
    }
    return cardWithin(page, 1000)
  }
})
