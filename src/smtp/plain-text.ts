/** A text in plain characters, and where each of them stood in the text it was made from. */
export interface PlainText {
  readonly text: string
  /** The offset in the original of the plain text's unit at `index` (0 to its length). */
  readonly origin: (index: number) => number
}

/** Characters that show nothing and may be put inside a code: soft hyphen, zero-width ones, word joiner, BOM. */
export const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`

const VISIBLES = new RegExp(`[^${INVISIBLE}]+`, 'g')

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
  let plain = ''
  // Where each unit of the plain text stood, and its end.
  const origins = new Uint32Array(text.length + 1)
  for (const { 0: piece, index } of ascii.matchAll(VISIBLES)) {
    for (let at = 0; at < piece.length; at++) origins[plain.length + at] = index + at
    plain += piece
  }
  origins[plain.length] = text.length
  return { text: plain, origin: (index) => origins[index] ?? text.length }
}
