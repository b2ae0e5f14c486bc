import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ENGINES, useSession } from './harness/session.ts'
import { until } from './harness/until.ts'
import { openView, VIEWS } from './harness/views.ts'

/** More than any view has controls. */
const MAX_STEPS = 120

/** Every control of a view that a pointer can use, in words; what the arrow keys reach within a list or tabs is left out. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter(({ tabIndex }) => tabIndex >= 0)
      .filter((control) => control.checkVisibility())
      .map((control, index) => {
        control.dataset.control = String(index)
        return `${index} ${control.tagName} ${control.textContent?.slice(0, 30)}`
      }),
  )
}

/** What Tab reaches, onwards and back from where one is: each control's number, and whether one sees it. */
async function reached(page: Page, count: number): Promise<Map<string, boolean>> {
  const places = new Map<string, boolean>()
  const add = (place: Focused | undefined) => {
    if (place?.control) places.set(place.control, place.seen)
  }
  const start = await page.evaluateHandle(() => {
    const focused = document.activeElement as HTMLElement | null
    // Where nothing has the focus, Tab begins with the first control.
    return focused?.dataset.control
      ? focused
      : (document.querySelector('[data-control]') as HTMLElement)
  })
  for (const back of [false, true]) {
    if (back) await start.evaluate((element) => element.focus())
    else {
      await start.evaluate((element) => element.focus({ focusVisible: true } as FocusOptions))
      add(await focusedControl(page))
    }
    // The driver's keys do not lead out of the browser's own bars and back into the page.
    for (let step = 0; step < MAX_STEPS && places.size < count; step++) {
      if (back) await page.keyboard.down('Shift')
      await page.keyboard.press('Tab')
      if (back) await page.keyboard.up('Shift')
      const place = await focusedControl(page)
      if (!place) break
      // Once the focus has left Firefox's page its driver shows no rings: they are looked at on the way onwards.
      add(back ? { ...place, seen: true } : place)
    }
  }
  return places
}

interface Focused {
  /** Its number; none of a list that scrolls, on which Firefox stops too. */
  readonly control: string | undefined
  readonly seen: boolean
}

/** Undefined where nothing of the page has the focus. */
function focusedControl(page: Page): Promise<Focused | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null
    if (!focused || focused === document.body) return undefined
    const marked = [focused, ...(focused.parentElement ? [focused.parentElement] : [])]
    const seen = marked.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && outlineWidth !== '0px'
    })
    return { control: focused.dataset.control, seen }
  })
}

describe.each(ENGINES)('by keyboard alone in %s', (engine) => {
  const session = useSession(engine)
  let mail: Page
  let page: Page

  beforeAll(async () => {
    mail = await session().browser.newPage()
    await mail.goto(`${session().mailbox}#6-mail`)
    await mail.waitForSelector('[data-shown="6-mail"]')
  })
  afterEach(() => page.close())

  it.each(VIEWS)('everything in $name is reached, and one sees where one is', async (view) => {
    page = await openView(session(), view, mail)
    const all = await controls(page)
    const places = await reached(page, all.length)
    expect(all.filter((_, index) => !places.has(String(index)))).toEqual([])
    expect(all.filter((_, index) => places.get(String(index)) === false)).toEqual([])
  })

  const view = (name: string) => {
    const found = VIEWS.find((known) => known.name === name)
    if (!found) throw new Error(`no view ${name}`)
    return openView(session(), found, mail)
  }
  const query = () => page.$eval('textarea', ({ value }) => value)

  it('a quoted code is looked up with Enter, and Esc comes back', async () => {
    page = await view('popup-bounce')
    const before = await query()
    await page.focus('blockquote button')
    await page.keyboard.press('Enter')
    await until('the code', async () => (await query()) === '550 5.1.1')
    await page.focus('textarea')
    await page.keyboard.press('Escape')
    await until('the text', async () => (await query()) === before)
  })

  it('arrows go through the reasons of a page, and Enter into one', async () => {
    page = await view('popup-page')
    await page.focus('#page-results')
    await page.keyboard.press('ArrowDown')
    const chosen = () =>
      page.$$eval('[role=option]', (all) =>
        all.findIndex((option) => option.getAttribute('aria-selected') === 'true'),
      )
    expect(await chosen()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('view')
  })

  it('a suggestion is taken into a field with Enter', async () => {
    page = await view('popup-suggestions')
    await page.focus('.code-field input')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await until('a whole code', async () =>
      /^[245]/.test(await page.$eval('.code-field input', ({ value }) => value)),
    )
    expect(await page.$$('.code-field [role=option]')).toEqual([])
  })
})
