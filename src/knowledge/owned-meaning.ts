import type { Subject } from '../smtp/mention.ts'
import { type CodeMeaning, codeMeaning } from './code-meaning.ts'
import { fill } from './fill.ts'
import { ownerOf } from './owner-of.ts'
import { variantText } from './variant-text.ts'
import type { Language } from './words.ts'

/**
 * What a code means by itself; an enhanced code that one wording alone has (see ownerOf) means what that
 * wording means. The permanence stays that of the code.
 */
export function ownedMeaning(
  subject: Subject,
  language: Language,
  meaning = codeMeaning(subject, language),
): CodeMeaning {
  const owner = subject.enhanced ? ownerOf(subject.enhanced) : undefined
  const text = owner && variantText(owner, language)
  if (!owner || !text || meaning.permanence === 'success') return meaning
  const { cause, retry, actor, temporary, sources } = owner.facts
  const verdict =
    meaning.permanence === 'temporary'
      ? { retry: temporary?.retry ?? ('automatic' as const), actor: temporary?.actor ?? actor }
      : { retry, actor }
  const { owned } = language.words.compare.summary
  const notes = [fill(owned, { provider: owner.facts.provider, code: subject.enhanced ?? '' })]
  return { ...meaning, ...verdict, cause, text, sources, precision: 'exact', notes }
}
