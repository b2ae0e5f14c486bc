import type { Page } from 'puppeteer-core'
import { openCard } from '../test/browser/harness/card.ts'
import { ownPage } from '../test/browser/harness/own-page.ts'
import { pasteInto } from '../test/browser/harness/paste-into.ts'
import { pointAt } from '../test/browser/harness/point-at.ts'
import { sumUp } from '../test/browser/harness/sum-up.ts'
import { pause, until } from '../test/browser/harness/until.ts'
import { TWO_RECIPIENTS } from '../test/ui/bounces.ts'
import type { Launched } from './launch.ts'

/** What the steps work with. */
export interface Scene extends Launched {
  /** The address of the sample mailbox, and the tab that shows it. */
  readonly mailbox: string
  readonly mail: Page
  /** In milliseconds, between two keys. */
  readonly typing: number
}

interface TourStep {
  readonly name: string
  readonly caption: string
  /** Does it, and returns the page on which it is to be seen. */
  readonly run: (scene: Scene) => Promise<Page>
}

const SIZE = { width: 1200, height: 800 }
const CODE = '550 5.1.1'

/** What is shown, in order. */
export const TOUR: readonly TourStep[] = [
  {
    name: 'mailbox',
    caption: 'A message came back. The codes in it are marked, and the page itself is not changed.',
    run: async ({ mail, mailbox }) => {
      await mail.goto(`${mailbox}#1-user-unknown`)
      await mail.waitForSelector('main pre')
      // The content script scans when the browser is idle.
      await pause(1000)
      return mail
    },
  },
  {
    name: 'hover',
    caption: 'Rest on a code: what it means, whether it will be tried again, who can fix it.',
    run: async ({ mail }) => {
      await pointAt(mail, mail.mainFrame(), CODE)
      await openCard(mail)
      return mail
    },
  },
  {
    name: 'pin',
    caption: 'Pin the card, and it stays while you read on.',
    run: async ({ mail }) => {
      await press(mail, 'pin')
      await mail.mouse.move(SIZE.width / 2, SIZE.height - 40, { steps: 20 })
      return mail
    },
  },
  {
    name: 'compare',
    caption: 'Compare the code with another one: only what differs is set out.',
    run: async (scene) => {
      await press(scene.mail, 'compare')
      const compare = await until('the comparison', () => tabOf(scene, 'compare.html'))
      await compare.bringToFront()
      await compare.setViewport(SIZE)
      const second = '.pair-fields > :last-child input'
      await compare.waitForSelector(second)
      await compare.type(second, '5.7.1', { delay: scene.typing })
      await compare.waitForSelector('.comparison')
      return compare
    },
  },
  {
    name: 'paste',
    caption: 'Paste a whole bounce: each recipient, its verdict, and which server said so.',
    run: async (scene) => {
      const popup = await ownPage(scene, 'popup.html', SIZE)
      await pasteInto(popup, TWO_RECIPIENTS)
      await popup.waitForSelector('.outcome')
      return popup
    },
  },
  {
    name: 'page',
    caption: 'A mail log at a glance: its reasons counted, failures first.',
    run: async (scene) => {
      const popup = await until('the popup', () => tabOf(scene, 'popup.html'))
      await scene.mail.goto(`${scene.mailbox}#6-mail`)
      await scene.mail.waitForSelector('[data-shown="6-mail"]')
      await sumUp(popup, scene.mail)
      return popup
    },
  },
  {
    name: 'show',
    caption: 'From the summary back to the very line, with its card.',
    run: async (scene) => {
      const popup = await until('the popup', () => tabOf(scene, 'popup.html'))
      await popup.click('.explanation-actions button')
      await scene.mail.bringToFront()
      await openCard(scene.mail)
      return scene.mail
    },
  },
]

/** Presses a button of the open card with the pointer, as a person does. */
async function press(page: Page, action: string): Promise<void> {
  const card = await openCard(page)
  const places = await card.call((panel) =>
    [...panel.querySelectorAll<HTMLElement>('[data-action]')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect()
      return { action: button.dataset.action, x: x + width / 2, y: y + height / 2 }
    }),
  )
  const place = places.find((known) => known.action === action)
  if (!place) throw new Error(`the card has no button ${action}`)
  await page.mouse.move(place.x, place.y, { steps: 10 })
  await page.mouse.click(place.x, place.y)
}

/** Firefox's driver does not know the addresses of an extension's pages: they are asked. */
async function tabOf({ browser }: Scene, name: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.pathname).catch(() => '')
    if (address.endsWith(`/${name}`)) return page
  }
  return undefined
}
