/** A text in plain characters, and where each of them stood in the text it was made from. */
export interface PlainText {
  readonly text: string
  /** The offset in the original of the plain text's unit at `index` (from 0, below its length). */
  readonly origin: (index: number) => number
}

/** Characters that show nothing and may be put inside a code: soft hyphen, zero-width ones, word joiner, BOM. */
export const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u2060\ufeff`

/** The first of them: nearly all text comes before it. */
const FIRST_INVISIBLE = 0xad

const SHOWS_NOTHING = new RegExp(`[${INVISIBLE}]`)

/** Forms as wide as an ideograph, as East Asian input methods write them, and how far they stand from ASCII. */
const isFullWidth = (unit: number): boolean => unit > 0xff00 && unit < 0xff5f
const FULL_WIDTH_SHIFT = 0xfee0

/**
 * Writes full-width forms as ASCII and leaves invisible characters out. To be asked for only when a code is
 * written with such characters, as it reads every one.
 */
export function plainText(text: string): PlainText {
  const units = new Uint16Array(text.length)
  const origins = new Uint32Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_INVISIBLE && SHOWS_NOTHING.test(text.charAt(at))) continue
    origins[length] = at
    units[length++] = isFullWidth(unit) ? unit - FULL_WIDTH_SHIFT : unit
  }
  // Arrays hold units in the machine's order, which is this one wherever browsers run.
  const plain = new TextDecoder('utf-16le').decode(units.subarray(0, length))
  return { text: plain, origin: (index) => origins[index] ?? 0 }
}
