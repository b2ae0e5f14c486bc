import type { Size } from './place-card.ts'

/** The viewport without its scroll bars. In quirks mode the root element is as high as the page. */
export function viewportSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement
  return {
    width: Math.min(clientWidth || innerWidth, innerWidth),
    height: Math.min(clientHeight || innerHeight, innerHeight),
  }
}
