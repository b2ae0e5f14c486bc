import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, it } from 'vitest'
import { ownPage, violations } from './harness/own-page.ts'
import { ENGINES, OUTPUT, useSession } from './harness/session.ts'
import { until } from './harness/until.ts'

mkdirSync(OUTPUT, { recursive: true })

const VIEWS = ['en', 'fr'].flatMap((language) =>
  ['light', 'dark'].map((theme) => [language, theme] as ['en' | 'fr', 'light' | 'dark']),
)

describe.each(ENGINES)('options and welcome in %s', (engine) => {
  const session = useSession(engine)
  let page: Page
  afterEach(() => page.close())

  describe.each(['options', 'welcome'])('%s', (name) => {
    it.each(VIEWS)('has no barrier for anyone in %s, %s', async (language, theme) => {
      page = await ownPage(session(), `${name}.html`, { width: 900, height: 1100, language, theme })
      if (name === 'welcome') await page.focus('.sample button')
      expect(await violations(page)).toEqual([])
      await page.screenshot({ path: `${OUTPUT}/${name}-${engine}-${language}-${theme}.png` })
    })

    it('fits a narrow window', async () => {
      page = await ownPage(session(), `${name}.html`, { width: 320, height: 700 })
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
      expect(await overflow()).toBeLessThanOrEqual(0)
    })
  })

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
    const buttons = await page.$$('.buttons > button')
    await buttons.at(-1)?.click()
    await until('the checked box', checked)
  })

  it('says that a file is not ours, and changes nothing', async () => {
    page = await ownPage(session(), 'options.html', { width: 900, height: 1100 })
    const input = await page.$('input[type=file]')
    await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(
      'package.json',
    )
    await until('the notice', () =>
      page.evaluate(() =>
        document.querySelector('[role=status]')?.textContent?.includes('no settings file'),
      ),
    )
  })
})
