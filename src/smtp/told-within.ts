import type { Mention } from './mention.ts'
import { replyAt } from './reply-at.ts'
import { unfold } from './unfold.ts'

/** What stands before an answer that another one tells, as Postfix does of a refused address check. */
const SAID = /\b(?:said|responded|answered|replied|returned)[:\s"'(]{1,12}$/
const MAX_SAID = 24
const CODE = /\b[245]\d\d[ -]/

/** The words of an answer that stands within another server's; undefined where a mention is no such answer. */
export function toldWithin(
  text: string,
  mention: Pick<Mention, 'start' | 'end'>,
): string | undefined {
  if (!SAID.test(text.slice(Math.max(0, mention.start - MAX_SAID), mention.start))) return undefined
  const { start, end } = replyAt(text, mention)
  return CODE.test(text.slice(start, mention.start))
    ? unfold(text.slice(mention.start, end))
    : undefined
}
