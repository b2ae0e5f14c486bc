import { parseCode, subjectOf } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import type { Subject } from '../smtp/mention.ts'
import { variantFacts } from './facts/variants.ts'
import type { VariantFacts } from './facts.ts'
import type { SearchEntry } from './search-entry.ts'
import { variantText } from './variant-text.ts'
import type { Language } from './words.ts'

/** A provider's own wording comes after the code that all have, unless the provider or its token was typed. */
const WEIGHT = 0.4
/** What people call a provider whose name says it not. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Outlook.com': 'Hotmail Live MSN',
  'Microsoft 365': 'Office 365',
}
/** Names that providers give their refusals: S3140, TSS04, RP-001, ETP205. */
const TOKEN = /\b(?=[a-z-]*\d)[a-z][a-z\d]*(?:-?\d+)+\b/gi
/** Every wording of a provider, program or block list, found by its name, its token and its words. */
export function variantEntries(languages: readonly Language[]): SearchEntry[] {
  return Object.entries(variantFacts).flatMap(([id, facts]) => {
    const subject = codeOf(facts)
    const texts = languages.flatMap((language) => variantText({ id, facts }, language) ?? [])
    const [sample] = facts.samples
    if (!subject || !texts[0]) return []
    const tokens = facts.phrases.flatMap((phrase) => [
      ...(phrase.match(TOKEN) ?? []),
      ...numbered(phrase),
    ])
    return {
      id,
      subject,
      title: texts[0].title,
      titles: texts.map(({ title }) => title),
      names: tokens,
      provider: namesOf(facts.provider),
      terms: tokens,
      texts: [...texts.map(({ meaning }) => meaning), ...facts.phrases],
      weight: WEIGHT,
      ...(sample !== undefined && { sample }),
    }
  })
}

/** Words of providers' names that people type when they mean no provider. */
const COMMON =
  /\b(?:block|check|connect|e?mail|greylist|levels?|list|reputation|score|security|server)\b/gi

function namesOf(provider: string): string {
  return `${provider.replace(COMMON, '')} ${OTHER_NAMES[provider] ?? ''}`
}

/** Names that end in a number, each by itself: `xgemail 0014/0015` are XGEMAIL_0014 and XGEMAIL_0015. */
function numbered(phrase: string): string[] {
  const [, name, numbers] = /^([a-z]+) ([\d/]+)$/.exec(phrase) ?? []
  return numbers?.split('/').map((number) => `${name} ${number}`) ?? []
}

/** The code of its first sample, else the first that it is bound to. */
function codeOf({ codes, samples }: VariantFacts): Subject | undefined {
  const found = samples.flatMap((sample) => findCodes(sample))[0]
  if (!found) return codes?.flatMap((code) => parseCode(code) ?? [])[0]
  return subjectOf(found.reply, found.enhanced)
}
