import type { HTTPRequest, Page } from 'puppeteer-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cardOf } from './harness/card-of.ts'
import { pointAtMark } from './harness/code-marks.ts'
import { markedTexts } from './harness/marks.ts'
import { ownPage } from './harness/own-page.ts'
import { ENGINES, useSession } from './harness/session.ts'
import { pause } from './harness/until.ts'
import { CONSOLES } from './shapes/consoles.ts'
import type { PageShape } from './shapes/page-shape.ts'
import { WEBMAILS } from './shapes/webmails.ts'

/** In milliseconds: how long marks may take, and how long nothing else may come after they are right. */
const LIMIT = 6000
const REST = 200
const NO_MARKS_REST = 1000

describe.each(ENGINES)('in %s, as the page of that site:', (engine) => {
  const session = useSession(engine)
  let page: Page
  let shape: PageShape
  let errors: string[]

  beforeAll(async () => {
    const own = await ownPage(session(), 'options.html')
    await own.evaluate(() => chrome.storage.local.set({ settings: { hoverDelay: 0 } }))
    await own.close()
  })
  beforeEach(async () => {
    page = await session().browser.newPage()
    errors = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.setViewport({ width: 1100, height: 800 })
    await page.setRequestInterception(true)
    page.on('request', (request) => answer(request))
  })
  afterEach(() => page.close())

  /** Stands in for the site; nothing leaves the machine. */
  function answer(request: HTTPRequest): void {
    const address = request.url().split('#')[0] ?? ''
    const isPage = address === shape.address.split('#')[0]
    const body = isPage ? shape.html : shape.frames?.[address]
    void request.respond({
      status: body ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      headers: isPage && shape.policy ? { 'Content-Security-Policy': shape.policy } : {},
      body: body ?? '',
    })
  }

  async function allTexts(): Promise<string[]> {
    const texts = await Promise.all(page.frames().map((frame) => markedTexts(frame)))
    return texts.flat().map((text) => text.replace(/\s+/g, ''))
  }

  it.each([...WEBMAILS, ...CONSOLES])('$name', async (wanted) => {
    shape = wanted
    await page.goto(shape.address, { waitUntil: 'domcontentloaded' })
    const right = `${wanted.marks.toSorted()}`
    let texts: string[] = []
    for (const end = Date.now() + LIMIT; Date.now() < end; await pause(50)) {
      texts = await allTexts().catch(() => [])
      if (`${texts.toSorted()}` === right) break
    }
    await pause(wanted.marks.length > 0 ? REST : NO_MARKS_REST)
    expect((await allTexts()).toSorted()).toEqual(wanted.marks.toSorted())
    for (const frame of page.frames()) {
      const [first] = await markedTexts(frame)
      if (first === undefined) continue
      await cardOf(page, `${first} in ${wanted.name}`, async () => {
        const { written } = await pointAtMark(page, frame, 0)
        return written.replace(/^(\d{3})[ -]?(\d)/, '$1 $2')
      })
    }
    expect(errors).toEqual([])
  })
})
