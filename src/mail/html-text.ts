import { NAMED_CHARACTERS } from './named-characters.ts'

/** A tag or a comment's bounds. No tag in a mail is longer; a longer one is shown as text. */
const TAG = /<(\/?)([a-z][a-z\d]{0,20})\b[^<>]{0,4000}>/gi

/** Elements whose content nobody reads. */
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'title'])

/** Elements that stand within a line. */
const INLINE = new Set(
  'a abbr b bdi bdo big code em font i img ins mark s small span strong sub sup tt u wbr'.split(
    ' ',
  ),
)

/** A character by its number or its name. */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}\d{0,2}));/gi

/** The words of an HTML text, a line for each block. Nothing is rendered, and nothing in it is run. Linear. */
export function htmlText(html: string): string {
  const pieces: string[] = []
  let hidden = ''
  let at = 0
  for (const tag of html.matchAll(TAG)) {
    const name = (tag[2] ?? '').toLowerCase()
    if (!hidden) pieces.push(html.slice(at, tag.index), INLINE.has(name) ? '' : '\n')
    at = tag.index + tag[0].length
    if (!hidden && !tag[1] && HIDDEN.has(name)) hidden = name
    // A head may end without a word, where the body begins (HTML §13.1.2.4).
    else if (tag[1] ? name === hidden : hidden === 'head' && name === 'body') hidden = ''
  }
  if (!hidden) pieces.push(html.slice(at))
  const lines = withoutEntities(pieces.join('')).split('\n')
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

function withoutEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED_CHARACTERS.get(name) ?? NAMED_CHARACTERS.get(name.toLowerCase()) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
