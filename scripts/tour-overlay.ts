import type { Page } from 'puppeteer-core'

const OVER_ALL = { position: 'fixed', zIndex: '2147483647' }

const BAR = {
  ...OVER_ALL,
  inset: 'auto auto 8px 8px',
  width: '216px',
  margin: '0',
  padding: '12px 16px',
  borderRadius: '8px',
  background: '#14213d',
  color: '#ffffff',
  font: '16px / 1.4 system-ui, sans-serif',
}

const DOT = {
  ...OVER_ALL,
  display: 'none',
  width: '18px',
  height: '18px',
  margin: '-9px 0 0 -9px',
  border: '2px solid #ffffff',
  borderRadius: '50%',
  background: 'rgb(29 87 184 / 60%)',
  pointerEvents: 'none',
}

/**
 * Writes a caption over a page, and draws the pointer, which a browser that is driven does not show. All by CSSOM:
 * the policy of our own pages allows no style in markup.
 */
export async function showCaption(page: Page, caption: string): Promise<void> {
  await page.evaluate(
    (words, bar, dot) => {
      let shown = document.querySelector('#tour-caption')
      if (!shown) {
        shown = Object.assign(document.createElement('p'), { id: 'tour-caption', role: 'status' })
        const pointer = document.createElement('div')
        Object.assign((shown as HTMLElement).style, bar)
        Object.assign(pointer.style, dot)
        document.body.append(shown, pointer)
        addEventListener('mousemove', ({ clientX, clientY }) => {
          Object.assign(pointer.style, {
            display: 'block',
            left: `${clientX}px`,
            top: `${clientY}px`,
          })
        })
      }
      shown.textContent = words
    },
    caption,
    BAR,
    DOT,
  )
}
