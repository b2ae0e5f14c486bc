import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.ts'
import { bounceMarkup } from '../browser/harness/bounce-markup.ts'
import { hoverCode } from '../browser/harness/hover-code.ts'
import { marked } from '../browser/harness/marks.ts'
import { servePages } from '../browser/harness/serve-pages.ts'
import { ENGINES, LOCAL_BUILD } from '../browser/harness/session.ts'
import { pause, until } from '../browser/harness/until.ts'

const CODE = '550 5.1.1'

describe.each(ENGINES)('an open page in %s', (engine) => {
  it('goes on after an update, and is left without a trace after a removal', {
    timeout: 90_000,
  }, async () => {
    const server = await servePages({ '/': { html: `<!doctype html><body>${bounceMarkup()}` } })
    const { browser, close } = await launch(engine, {
      extension: LOCAL_BUILD[engine],
    })
    try {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.setViewport({ width: 1000, height: 700 })
      await page.goto(server.url('/'))
      await marked(page.mainFrame(), 1)
      const hover = async () => {
        await page.bringToFront()
        await hoverCode(page, CODE)
      }
      await hover()
      const id = await browser.installExtension(resolve(LOCAL_BUILD[engine]))
      await pause(1500)
      await hover()
      await marked(page.mainFrame(), 1)
      await browser.uninstallExtension(id)
      await pause(500)
      await page.mouse.move(5, 600, { steps: 4 })
      if (engine === 'firefox') {
        // Firefox ends an old script without a word, but takes its style away: the marks stay, unseen.
        await until('no mark to be seen', () =>
          page.evaluate(() => {
            const text = document.querySelector('p') ?? document.body
            return getComputedStyle(text, '::highlight(x-mark-1)').textDecorationLine === 'none'
          }),
        )
      } else {
        await until('no trace', () =>
          page.evaluate(
            () =>
              document.documentElement.childElementCount === 2 &&
              [...CSS.highlights.values()].every((highlight) => highlight.size === 0),
          ),
        )
      }
      expect(errors).toEqual([])
    } finally {
      await close()
      server.close()
    }
  })
})
