/**
 * The text of a mail that has HTML alone: blocks become lines, tags, styles and scripts go. Linear: no
 * pattern reaches over the next `<`.
 */
export function textOfHtml(html: string): string {
  const [first = '', ...others] = html.split(/<(?=(?:style|script)\b)/i)
  return [first, ...others.map(afterClosingTag)]
    .join('')
    .replace(/<(?:br|\/?(?:p|div|tr|li|h\d|table|pre|ul|ol))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39|#x27);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** What follows the end of a style or script that opens the piece. */
function afterClosingTag(piece: string): string {
  const end = piece.search(/<\/(?:style|script)\b[^<>]*>/i)
  return end < 0 ? '' : piece.slice(end)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
}
