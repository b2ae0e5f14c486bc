import type { Frame } from 'puppeteer-core'

/** Where a frame's viewport begins in the page's. */
export async function originOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement()
  if (!element) return { x: 0, y: 0 }
  const box = await element.boundingBox()
  const style = await element.evaluate((node) => ({ x: node.clientLeft, y: node.clientTop }))
  return { x: (box?.x ?? 0) + style.x, y: (box?.y ?? 0) + style.y }
}
