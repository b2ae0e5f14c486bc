import type { Frame } from 'puppeteer-core'

interface Point {
  readonly x: number
  readonly y: number
}

/** Where a frame's viewport begins in the page's. */
export async function originOf(frame: Frame): Promise<Point> {
  return (await originFromWithin(frame)) ?? originFromAround(frame)
}

/** One question where a frame may see the frames around it; undefined where it may not. */
function originFromWithin(frame: Frame): Promise<Point | undefined> {
  return frame.evaluate(() => {
    const origin = { x: 0, y: 0 }
    try {
      for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
        const element = inner.frameElement
        if (!element) return undefined
        const { x, y } = element.getBoundingClientRect()
        origin.x += x + element.clientLeft
        origin.y += y + element.clientTop
      }
      return origin
    } catch {
      return undefined
    }
  })
}

async function originFromAround(frame: Frame): Promise<Point> {
  const element = await frame.frameElement()
  const box = await element?.boundingBox()
  const border = await element?.evaluate((node) => ({ x: node.clientLeft, y: node.clientTop }))
  return { x: (box?.x ?? 0) + (border?.x ?? 0), y: (box?.y ?? 0) + (border?.y ?? 0) }
}
