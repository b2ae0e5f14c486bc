import { describe, expect, it } from 'vitest'
import { explain } from '../../src/knowledge/explain.ts'
import { variantFacts } from '../../src/knowledge/facts/variants.ts'
import { indexPhrases } from '../../src/knowledge/phrase-index.ts'
import { tokens } from '../../src/knowledge/tokens.ts'
import { variantText } from '../../src/knowledge/variant-text.ts'
import { variantsIn } from '../../src/knowledge/variants.ts'
import { answerAt } from '../../src/smtp/answer.ts'
import { excerptOf } from '../../src/smtp/excerpt.ts'
import { findCodes } from '../../src/smtp/find.ts'
import type { Mention } from '../../src/smtp/mention.ts'
import { neutralReplies } from './neutral-replies.ts'
import { languages, wordKeys, writtenVariants } from './variant-files.ts'

const entries = Object.entries(variantFacts)
const placeOf = Object.fromEntries(writtenVariants.map(({ id, place }) => [id, place]))
const english = languages[0] as (typeof languages)[number]

/** The ids of the variants that a mention's reply has, without those of which another is a case. */
function firing(text: string, whole: Mention): string[] {
  const excerpt = excerptOf(text, whole)
  const answer = answerAt(excerpt.text, excerpt.mention)
  return variantsIn(tokens(answer.words), answer).map(({ id }) => id)
}

/** The words of each reply in a text, as phrases see them. */
function repliesIn(text: string): string[][] {
  return findCodes(text).map((mention) => tokens(answerAt(text, mention).words))
}

describe('the words of variants', () => {
  it('stand once in each language, in the same file', () => {
    const all = Object.values(wordKeys.en ?? {}).flat()
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
    for (const { tag } of languages)
      for (const [family, keys] of Object.entries(wordKeys[tag] ?? {}))
        expect([tag, family, keys.toSorted()]).toEqual([
          tag,
          family,
          wordKeys.en?.[family]?.toSorted(),
        ])
  })

  it('are all used', () => {
    const used = new Set(entries.map(([id, { text }]) => text ?? id))
    expect(Object.keys(english.words.variants).filter((key) => !used.has(key))).toEqual([])
  })

  it.each(languages)('have the same {places} in $tag as in English', ({ words }) => {
    const places = (text: unknown) => [
      ...new Set(
        JSON.stringify(text)
          .match(/\{\w+\}/g)
          ?.toSorted(),
      ),
    ]
    for (const [key, text] of Object.entries(words.variants))
      expect([key, places(text)]).toEqual([key, places(english.words.variants[key])])
  })

  it.each(languages)('are complete in $tag, with steps for sender and admin', (language) => {
    const lacking = entries.filter(([id, facts]) => {
      const text = variantText({ id, facts }, language)
      if (!text) return true
      const { title, meaning, whenSeen, sender, admin } = text
      return (
        sender.length === 0 ||
        admin.length === 0 ||
        [title, meaning, whenSeen, ...sender, ...admin].some(
          (part) => !/^[^{}]*\p{L}[^{}]*$/u.test(part),
        )
      )
    })
    expect(lacking.map(([id]) => placeOf[id])).toEqual([])
  })
})

it('says how a provider’s use of a code differs from the standard', () => {
  const text = "550-5.7.27 This message was blocked because it didn't pass SPF authentication."
  const [mention] = findCodes(text)
  const said = mention && explain(text, mention, english).contradictions
  expect(said).toEqual([english.words.variants['gmail-bulk-spf']?.practice])
})

describe('a sample', () => {
  const samples = entries.flatMap(([id, { samples }]) => samples.map((sample) => ({ id, sample })))

  it('is found and explained by its own variant, at each of its codes', () => {
    const astray = samples.flatMap(({ id, sample }) => {
      const mentions = findCodes(sample)
      if (mentions.length === 0) return [`${placeOf[id]}: no code in ${sample}`]
      return mentions
        .map((mention) => explain(sample, mention, english).variant?.id)
        .filter((said) => said !== id)
        .map((said) => `${placeOf[id]}: ${said ?? 'no variant'} explains ${sample}`)
    })
    expect(astray).toEqual([])
  })

  it('there is for each phrase', () => {
    const bare = entries.flatMap(([id, { phrases, samples: own }]) =>
      phrases
        .filter((phrase) => {
          const index = indexPhrases([[phrase, id]])
          return !own.some((sample) => repliesIn(sample).some((words) => index(words).size > 0))
        })
        .map((phrase) => `${placeOf[id]}: no sample has “${phrase}”`),
    )
    expect(bare).toEqual([])
  })

  it('has no other variant, but one of which its own is a case', () => {
    const crossing = samples.flatMap(({ id, sample }) =>
      findCodes(sample)
        .flatMap((mention) => firing(sample, mention))
        .filter((other) => other !== id)
        .map((other) => `${placeOf[other]} has the sample of ${placeOf[id]}: ${sample}`),
    )
    expect([...new Set(crossing)]).toEqual([])
  })
})

it('is silent where another who writes the same is quoted', () => {
  const reply = '554 IB105. Connection refused. 192.0.2.7 is listed'
  const variantOf = (text: string) => {
    const [mention] = findCodes(text)
    return mention && explain(text, mention, english).variant
  }
  expect(variantOf(`host mx.example.net[192.0.2.5] said: ${reply}`)?.provider).toBe('GoDaddy')
  expect(variantOf(`host extmail.bigpond.com[192.0.2.5] said: ${reply}`)?.provider).toBeUndefined()
})

it('names no program by words that others write without its detail', () => {
  const [mention] = findCodes('host mx.example.net said: 535 Error: authentication failed')
  const said =
    mention &&
    explain('535 Error: authentication failed', { ...mention, start: 0, end: 3 }, english)
  expect(said).toMatchObject({ cause: 'login-failed', variant: { kind: 'wording' } })
})

it.each([
  ['554 5.7.1 Spam message rejected; If this is not spam contact abuse team', 'rspamd'],
  ['550 R1: HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)', 'Exim'],
  ['554 5.7.1 <ann@example.com>: rejected, no SPAM please', undefined],
  ['host smtp.gmx.com[192.0.2.5] said: 535 Authentication credentials invalid', undefined],
])('names no provider by words that the programs of others write, too: %s', (reply, provider) => {
  const [mention] = findCodes(reply)
  expect(mention && explain(reply, mention, english).variant?.provider).toBe(provider)
})

describe('a provider’s words for any reason', () => {
  const causeOf = (text: string) => {
    const [mention] = findCodes(text)
    return mention && explain(text, mention, english).cause
  }

  it.each([
    ['550 5.7.1 Message refused, DMARC verification failed. OFR_699 [699]', 'sender-auth'],
    [
      '550 5.5.0 192.0.2.25 is not allowed by SPF to send for example.com. LPN007_699',
      'sender-auth',
    ],
    ['550 5.1.1 User unknown. LPN007_699', 'recipient-unknown'],
    ['450 cuda_nsu 4.7.1 <ann@example.org>: Recipient address rejected: Greylisted', 'greylisted'],
    ['550 Administrative prohibition: your address is on our blacklist', 'sender-reputation'],
  ])('leave it to the others: %s', (reply, cause) => {
    expect(causeOf(reply)).toBe(cause)
  })

  it('decide where the others give none', () => {
    expect(causeOf('550 5.5.0 Service refused, please try later. LPN007_699')).toBe('policy')
  })
})

describe('neutral replies', () => {
  const replies = neutralReplies(500)

  it('have codes and no variant', () => {
    const named = replies.flatMap((reply) => {
      const mentions = findCodes(reply)
      if (mentions.length === 0) return [`no code in ${reply}`]
      return mentions
        .flatMap((mention) => firing(reply, mention))
        .map((id) => `${placeOf[id]} has ${reply}`)
    })
    expect(named).toEqual([])
  })

  it('differ from each other, and are the same in each run', () => {
    expect(new Set(replies).size).toBe(500)
    expect(neutralReplies(500)).toEqual(replies)
  })
})
