import { formatCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import decisive from './facts/pairs.json'
import type { SourceRef } from './facts.ts'
import type { Language, PairText } from './words.ts'

/** A comparison written by hand, turned to the order that was asked for. */
export interface WrittenPair extends PairText {
  /** The sections that decide between the two. */
  readonly sources: readonly SourceRef[]
}

const SOURCES: Readonly<Record<string, readonly SourceRef[]>> = decisive

/**
 * Finds the comparison written for two subjects: for both as they are, else for their enhanced codes, else,
 * where these are the same or only one side has one, for their reply codes.
 */
export function writtenPair(a: Subject, b: Subject, language: Language): WrittenPair | undefined {
  const own = look(a, b, language)
  if (own) return own
  const [left, right] = codesThatDiffer(a, b) ?? []
  const found = left && right && look(left, right, language)
  if (!found) return undefined
  // What usually stands beside the codes says nothing where it is given.
  const { codes, ...differences } = found.differences
  return { ...found, differences }
}

function codesThatDiffer(a: Subject, b: Subject): [Subject, Subject] | undefined {
  if (a.enhanced && b.enhanced && a.enhanced !== b.enhanced)
    return [{ enhanced: a.enhanced }, { enhanced: b.enhanced }]
  if (a.reply && b.reply && a.reply !== b.reply) return [{ reply: a.reply }, { reply: b.reply }]
  return undefined
}

function look(a: Subject, b: Subject, language: Language): WrittenPair | undefined {
  const both = [a, b].some(({ reply, enhanced }) => reply && enhanced)
  const [left, right] = [formatCode(a), formatCode(b)]
  const separator = both ? ' / ' : ' '
  const key = `${left}${separator}${right}`
  const text = language.words.pairs[key]
  if (text) return { ...text, sources: SOURCES[key] ?? [] }
  const reversed = `${right}${separator}${left}`
  const other = language.words.pairs[reversed]
  if (!other) return undefined
  const differences = Object.fromEntries(
    Object.entries(other.differences).map(([dimension, { a, b, text }]) => [
      dimension,
      { a: b, b: a, text },
    ]),
  )
  return { ...other, differences, sources: SOURCES[reversed] ?? [] }
}
