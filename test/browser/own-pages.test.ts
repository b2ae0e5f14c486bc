import type { Page } from 'puppeteer-core'
import { afterEach, describe, it } from 'vitest'
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
