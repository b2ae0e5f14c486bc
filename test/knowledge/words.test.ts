import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/cli/read-words.ts'
import { replyFacts } from '../../src/knowledge/code-meaning.ts'
import { enhancedFacts } from '../../src/knowledge/facts/enhanced.ts'
import { ACTORS, CAUSES, PERMANENCES, RETRIES } from '../../src/knowledge/verdict.ts'
import { wordingFacts } from '../../src/knowledge/wordings.ts'
import { type CodeText, LANGUAGE_TAGS } from '../../src/knowledge/words.ts'

/** Every string of a value with the path to it. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    strings(part, path ? `${path} > ${key}` : key),
  )
}

const english = readWords('en')
const others = LANGUAGE_TAGS.filter((tag) => tag !== 'en').map((tag) => ({
  tag,
  words: readWords(tag),
}))
const all = [{ tag: 'en' as const, words: english }, ...others]

/** Lists of steps may differ in length from language to language; their names may not. */
const withoutIndex = (path: string) => path.replace(/ > \d+$/, ' > n')
const pathsOf = (value: unknown) => [...new Set(strings(value).map(([path]) => withoutIndex(path)))]
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe.each(others)('$tag beside English', ({ words }) => {
  const own = new Map(strings(words))
  const pairs = strings(english).flatMap(([path, text]) => {
    const other = own.get(path)
    return other === undefined ? [] : [[path, text, other] as const]
  })

  it('has the same keys', () => {
    expect(pathsOf(words).sort()).toEqual(pathsOf(english).sort())
  })

  it('has the same places to fill', () => {
    const unequal = pairs.filter(([, a, b]) => `${placeholders(a)}` !== `${placeholders(b)}`)
    expect(unequal.map(([path]) => path)).toEqual([])
  })

  it('leaves no English sentence', () => {
    const equal = pairs.filter(([, a, b]) => a === b && words3(a))
    expect(equal.map(([path, text]) => `${path}: ${text}`)).toEqual([])
  })
})

/** Three words of small letters in a row: more than names and terms. */
function words3(text: string): boolean {
  return /(?:\b[a-z]{2,}\b[ ,]+){2}\b[a-z]{2,}\b/.test(text.replace(/\{\w+\}/g, ''))
}

/** Names and protocol texts keep their own signs. */
const WRITTEN_SO = /Yahoo!|\w+=\w+;/g

describe('French typography', () => {
  const french = strings(readWords('fr'))
  const not = (pattern: RegExp) =>
    french
      .filter(([, text]) => pattern.test(text.replace(WRITTEN_SO, '')))
      .map(([path, text]) => `${path}: ${text}`)

  it('has a no-break space before high punctuation and inside quotation marks', () => {
    expect(not(/[^\s\u00a0\u202f{}(“:/][!?;»](?:\s|$)| [:;!?»]|«[^\u00a0\u202f]/)).toEqual([])
  })

  it('has curved apostrophes', () => {
    expect(not(/[a-zà-ÿ]'[a-zà-ÿ]/i)).toEqual([])
  })
})

describe('English typography', () => {
  it('has curved apostrophes and quotation marks', () => {
    const straight = strings(english).filter(([, text]) => /[a-z]'[a-z]|(?:^| )"[a-z]/i.test(text))
    expect(straight).toEqual([])
  })
})

describe.each(all)('the words in $tag', ({ tag, words }) => {
  const { phrases, classes, replies, enhanced, wordings } = words

  it('name every cause, verdict and actor', () => {
    expect(Object.keys(phrases.causes)).toEqual([...CAUSES])
    expect(Object.keys(phrases.permanences)).toEqual([...PERMANENCES])
    expect(Object.keys(phrases.actors)).toEqual([...ACTORS])
    for (const permanence of PERMANENCES)
      expect(Object.keys(phrases.verdicts[permanence])).toEqual([...RETRIES])
  })

  it('have a text for every class, subject, code and wording', () => {
    const keys = ['2', '3', '4', '5', ...[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `X.${n}`)]
    expect(Object.keys(classes).sort()).toEqual(keys.sort())
    expect(Object.keys(replies).sort()).toEqual(Object.keys(replyFacts).sort())
    expect(Object.keys(enhanced).sort()).toEqual(Object.keys(enhancedFacts).sort())
    expect(Object.keys(wordings).sort()).toEqual(Object.keys(wordingFacts).sort())
  })

  const entries = Object.entries({ replies, enhanced, classes, wordings }).flatMap(
    ([file, texts]) =>
      Object.entries(texts as Record<string, CodeText>).map(
        ([id, text]) => [`${file} ${id}`, text] as const,
      ),
  )

  it('leave nothing empty', () => {
    const needed = ['title', 'meaning', 'whenSeen', 'sender', 'admin'] as const
    const empty = entries.flatMap(([id, text]) =>
      needed
        .filter((name) => !text[name] || text[name].length === 0)
        .map((name) => `${placeOf(tag, id)}: ${name} is empty`),
    )
    expect(empty).toEqual([])
  })

  it('say no sentence twice in one entry', () => {
    const repeated = entries.flatMap(([id, text]) => {
      const said = sentences(Object.values(text).flatMap((part) => (isText(part) ? part : [])))
      return said.filter((sentence, n) => said.indexOf(sentence) < n).map((it) => `${id}: ${it}`)
    })
    expect(repeated).toEqual([])
  })

  it('keep classes, wordings and phrases to sentences that are quickly read', () => {
    const own = strings({ classes, wordings, phrases })
    const long = own.flatMap(([path, text]) =>
      sentences([text])
        .filter((sentence) => wordCount(sentence) > LONGEST)
        .map((sentence) => `${path}: ${sentence}`),
    )
    expect(long).toEqual([])
  })
})

const FOLDER = join(import.meta.dirname, '../../src/knowledge/words')

/** File, line and id of an entry: `fr/enhanced/x0-x5.json:12 X.0.0`. */
function placeOf(tag: string, entry: string): string {
  const [name = '', id] = entry.split(' ')
  const found = readdirSync(join(FOLDER, tag), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith(name) && file.endsWith('.json'))
    .map((file) => {
      const lines = readFileSync(join(FOLDER, tag, file), 'utf8').split('\n')
      return { file, line: lines.findIndex((line) => line.startsWith(`  "${id}":`)) + 1 }
    })
    .find(({ line }) => line > 0)
  return found ? `${tag}/${found.file}:${found.line} ${id}` : entry
}

/** The rule is below 20 words; French needs a few more for the same. */
const LONGEST = 22

function isText(part: unknown): part is string | string[] {
  return typeof part === 'string' || Array.isArray(part)
}

function sentences(texts: readonly (string | readonly string[])[]): string[] {
  return texts.flat().flatMap((text) => text.split(/(?<=[.!?])\s+/))
}

function wordCount(sentence: string): number {
  return sentence.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}
