import { countLeading } from './count-leading.ts'

/** A text in plain characters, and where each of them stood in the text it was made from. */
export interface PlainText {
  readonly text: string
  /** The offset in the original of the plain text's unit at `index` (0 to its length). */
  readonly origin: (index: number) => number
}

/** Characters that show nothing and may be put inside a code: soft hyphen, zero-width ones, word joiner, BOM. */
export const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, 'g')

/** Forms as wide as an ideograph, U+FF01 to U+FF5E, as East Asian input methods write them. */
const FULL_WIDTH = /[\uff01-\uff5e]/g
const FULL_WIDTH_SHIFT = 0xfee0

const same = (index: number): number => index

/** A text as it is. */
export const asItIs = (text: string): PlainText => ({ text, origin: same })

/**
 * Writes full-width forms as ASCII and leaves invisible characters out. Costs more than all else: to be asked for only
 * when a code is written with such characters.
 */
export function plainText(text: string): PlainText {
  const ascii = text.replace(FULL_WIDTH, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT),
  )
  const kept: string[] = []
  // Where pieces begin: in the plain text, and in the original.
  const plainStarts: number[] = []
  const origins: number[] = []
  let length = 0
  let from = 0
  const keep = (to: number): void => {
    if (to === from) return
    kept.push(ascii.slice(from, to))
    plainStarts.push(length)
    origins.push(from)
    length += to - from
  }
  for (const match of ascii.matchAll(INVISIBLES)) {
    keep(match.index)
    from = match.index + match[0].length
  }
  keep(ascii.length)
  const origin = (index: number): number => {
    if (index >= length) return text.length
    const piece = countLeading(plainStarts, (start) => start <= index) - 1
    return (origins[piece] ?? 0) + index - (plainStarts[piece] ?? 0)
  }
  return { text: kept.join(''), origin }
}
