import { standsAt } from './stands-at.ts'
import * as after from './what-follows.ts'

/** A small letter and a blank: not the name of a product or of a place, whose number would follow. */
const WORD_BEFORE = /(?<=[a-zà-ÿ] )/y

/** Whether a number stands amid a sentence and begins a quotation: a line of a reply begins with a capital. */
export const isInSentence = (source: string, start: number, end: number): boolean =>
  standsAt(after.SENTENCE, source, end) && standsAt(WORD_BEFORE, source, start)
