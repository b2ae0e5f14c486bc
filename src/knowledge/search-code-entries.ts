import { parseCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import { codeMeaning, replyFacts } from './code-meaning.ts'
import { enhancedFacts } from './facts/enhanced.ts'
import keywords from './facts/keywords.json'
import type { SearchEntry } from './search-entry.ts'
import type { Language } from './words.ts'

/** Codes with keywords of their own are those that people look for. */
const KEYWORD_WEIGHT = 1.5
/** Who types words has a failure at hand: of a row's classes the permanent one comes first, success last. */
const CLASS_WEIGHTS: Readonly<Record<string, number>> = { 5: 1, 4: 0.9, 3: 0.6, 2: 0.5 }
const VENDOR_WEIGHT = 0.5

const KEYWORDS: Readonly<Record<string, readonly string[]>> = keywords

/** All reply codes, all registry rows in each of their classes, and the pairs of both that have keywords. */
export function codeEntries(languages: readonly Language[]): SearchEntry[] {
  const replies = Object.keys(replyFacts).map((reply) => ({ id: reply, subject: { reply } }))
  const rows = Object.entries(enhancedFacts).flatMap(([row, { classes }]) =>
    Object.keys(classes).map((digit) => {
      const enhanced = digit + row.slice(1)
      return { id: enhanced, subject: { enhanced } }
    }),
  )
  const keyed = Object.keys(KEYWORDS).map((id) => ({ id, subject: parseCode(id) ?? {} }))
  const byId = new Map([...replies, ...rows, ...keyed].map((code) => [code.id, code.subject]))
  return [...byId].map(([id, subject]) => entryOf(id, subject, languages))
}

function entryOf(id: string, subject: Subject, languages: readonly Language[]): SearchEntry {
  const texts = languages.map((language) => codeMeaning(subject, language).text)
  const terms = KEYWORDS[id] ?? []
  return {
    id,
    subject,
    title: texts[0]?.title ?? '',
    titles: texts.map(({ title }) => title),
    names: [id, ...terms],
    provider: '',
    terms,
    texts: texts.flatMap(({ meaning, whenSeen }) => [meaning, whenSeen]),
    weight: weightOf(subject) * (terms.length > 0 ? KEYWORD_WEIGHT : 1),
  }
}

function weightOf({ reply, enhanced }: Subject): number {
  const vendor = reply && !enhanced && replyFacts[reply]?.status !== 'standard'
  const byClass = CLASS_WEIGHTS[(reply ?? enhanced ?? '').charAt(0)] ?? 1
  return vendor ? byClass * VENDOR_WEIGHT : byClass
}
