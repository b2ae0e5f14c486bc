/**
 * One place in a text that carries a reply code, an enhanced code or both.
 *
 * `start` and `end` are offsets in UTF-16 units of the text that was searched; `text.slice(start, end)`
 * is what gets underlined. `reply` is three ASCII digits (RFC 5321 §4.2), `enhanced` is
 * class.subject.detail (RFC 3463 §2), both in their plain form whatever the text's writing was.
 * Mentions with the same `group` belong to one reply: the lines of a multi-line reply, or two codes of one answer.
 */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly reply?: string
  readonly enhanced?: string
  readonly group: number
}

/** What a mention says, without its place: the subject that knowledge explains and compares. */
export type Subject = Pick<Mention, 'reply' | 'enhanced'>
