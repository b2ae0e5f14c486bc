import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, it } from 'vitest'
import { ownPage } from './harness/own-page.ts'
import { ENGINES, useSession } from './harness/session.ts'
import { until } from './harness/until.ts'

describe.each(ENGINES)('the options in %s', (engine) => {
  const session = useSession(engine)
  let page: Page
  afterEach(() => page.close())

  it('keeps what was chosen, and resets it', async () => {
    page = await ownPage(session(), 'options.html', { width: 900, height: 1100 })
    await page.click('input[type=checkbox]')
    await page.close()
    page = await ownPage(session(), 'options.html', { width: 900, height: 1100 })
    const checked = () =>
      page
        .$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked)
        .catch(() => undefined)
    await until('the unchecked box', async () => (await checked()) === false)
    await reset()
    await until('the checked box', checked)
  })

  it('takes a language and a theme that are chosen at once, and gives both up when reset', async () => {
    page = await ownPage(session(), 'options.html', { language: 'fr', theme: 'dark' })
    const look = () =>
      page.evaluate(() => {
        const { lang, dataset } = document.documentElement
        const chosen = [...document.querySelectorAll<HTMLSelectElement>('footer select')]
        return [lang, dataset.theme, ...chosen.map(({ value }) => value)].join(' ')
      })
    expect(await look()).toBe('fr dark fr dark')
    await reset()
    await until('the look of the browser', async () => (await look()) === 'en auto auto auto')
  })

  it('is reached from the popup', async () => {
    page = await ownPage(session(), 'popup.html')
    const link = await page.waitForSelector('.tabs a[href="options.html"]')
    expect(await link?.evaluate(({ ariaLabel }) => ariaLabel)).toBe('Options')
  })

  async function reset(): Promise<void> {
    const buttons = await page.$$('.buttons > button')
    await buttons.at(-1)?.click()
  }

  it('says that a file is not ours, where it is seen, and changes nothing', async () => {
    page = await ownPage(session(), 'options.html', { width: 900, height: 400 })
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const input = await page.$('input[type=file]')
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
      'package.json',
    )
    await until('the notice', () =>
      page.evaluate(() =>
        document.querySelector('[role=status]')?.textContent?.includes('no settings file'),
      ),
    )
    const top = await page.$eval('[role=status]', (notice) => notice.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
  })
})
