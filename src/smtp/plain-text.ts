/** A text in plain characters, and where each of them stood in the text it was made from. */
export interface PlainText {
  readonly text: string
  /** The offset in the original of the plain text's unit at `index` (0 to its length). */
  readonly origin: (index: number) => number
}

/** Characters that show nothing and may be put inside a code: soft hyphen, zero-width ones, word joiner, BOM. */
const INVISIBLE = '\u00ad\u200b-\u200f\u2060\ufeff'
const UNUSUAL = new RegExp(
  `[${INVISIBLE}\u00a0\u2000-\u200a\u2010-\u2012\u202f\u205f\u2212\u3000\uff01-\uff5e]`,
)

/** Units per String.fromCharCode call: well below every engine's limit on arguments. */
const CHUNK = 8192

/** Distance between U+FF01..U+FF5E (full-width forms, as East Asian input methods write them) and ASCII. */
const FULL_WIDTH_SHIFT = 0xfee0

const REMOVED = 0

/** The plain counterpart of one unit, REMOVED when it is invisible. */
function plainUnit(unit: number): number {
  if (unit < 0xa0) return unit
  if (unit === 0xa0) return 0x20
  if (unit === 0xad) return REMOVED
  if (unit < 0x2000) return unit
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - FULL_WIDTH_SHIFT
  if (unit <= 0x200a || unit === 0x202f || unit === 0x205f || unit === 0x3000) return 0x20
  if (unit <= 0x200f || unit === 0x2060 || unit === 0xfeff) return REMOVED
  if (unit <= 0x2012 || unit === 0x2212) return 0x2d
  return unit
}

/**
 * Writes full-width forms, special blanks and special hyphens as ASCII and leaves invisible characters out, so that the
 * patterns of this room need to know one form only. Linear; a text without any such character is given back as it is.
 */
export function plainText(text: string): PlainText {
  if (!UNUSUAL.test(text)) return { text, origin: (index) => index }
  const units = new Uint16Array(text.length)
  const origins = new Uint32Array(text.length + 1)
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const source = text.charCodeAt(i)
    const unit = plainUnit(source)
    if (unit === REMOVED && source !== REMOVED) continue
    units[length] = unit
    origins[length] = i
    length++
  }
  origins[length] = text.length
  let plain = ''
  for (let i = 0; i < length; i += CHUNK) {
    plain += String.fromCharCode(...units.subarray(i, Math.min(i + CHUNK, length)))
  }
  return { text: plain, origin: (index) => origins[index] ?? text.length }
}
