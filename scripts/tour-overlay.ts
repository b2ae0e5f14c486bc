import type { Page } from 'puppeteer-core'

/**
 * Writes a caption over a page, and draws the pointer, which a browser that is driven does not show. All by CSSOM:
 * the policy of our own pages allows no style in markup.
 */
export async function showCaption(page: Page, caption: string): Promise<void> {
  await page.evaluate((words) => {
    const ID = 'tour-caption'
    const styled = (element: HTMLElement, style: Partial<CSSStyleDeclaration>) =>
      Object.assign(element.style, { position: 'fixed', zIndex: '2147483647', ...style })
    let bar = document.getElementById(ID)
    if (!bar) {
      bar = document.createElement('p')
      bar.id = ID
      bar.role = 'status'
      styled(bar, {
        inset: 'auto 0 0',
        margin: '0',
        padding: '16px 24px',
        background: '#14213d',
        color: '#ffffff',
        font: '18px / 1.4 system-ui, sans-serif',
        textAlign: 'center',
      })
      const dot = document.createElement('div')
      styled(dot, {
        width: '18px',
        height: '18px',
        margin: '-9px 0 0 -9px',
        border: '2px solid #ffffff',
        borderRadius: '50%',
        background: 'rgb(29 87 184 / 60%)',
        pointerEvents: 'none',
        display: 'none',
      })
      addEventListener(
        'mousemove',
        ({ clientX, clientY }) =>
          styled(dot, { display: 'block', left: `${clientX}px`, top: `${clientY}px` }),
        true,
      )
      document.body.append(bar, dot)
    }
    bar.textContent = words
  }, caption)
}
