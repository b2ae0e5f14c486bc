import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/cli/read-words.ts'
import { codeMeaning } from '../../src/knowledge/code-meaning.ts'
import { explainResult } from '../../src/knowledge/explain-result.ts'
import keywords from '../../src/knowledge/facts/keywords.json' with { type: 'json' }
import { fold } from '../../src/knowledge/fold.ts'
import { createSearch } from '../../src/knowledge/search.ts'
import { searchEntries } from '../../src/knowledge/search-entries.ts'
import { LANGUAGE_TAGS } from '../../src/knowledge/words.ts'
import { formatCode } from '../../src/smtp/code.ts'

const [english, french] = LANGUAGE_TAGS.map((tag) => ({ tag, words: readWords(tag) })) as [
  { tag: 'en'; words: ReturnType<typeof readWords> },
  { tag: 'fr'; words: ReturnType<typeof readWords> },
]
const search = createSearch([english, french])

function first(query: string): string | undefined {
  const [result] = search(query)
  return result && formatCode(result.subject)
}

/** What people type, and the code that must come first. */
const CODES: Readonly<Record<string, string>> = {
  '421': '421',
  '550': '550',
  '599': '599',
  '5.1.1': '5.1.1',
  '550 5.1.1': '550 5.1.1',
  '550-5.7.26': '550 5.7.26',
  '550 #5.1.0': '550 5.1.0',
  'smtp; 554 5.7.1': '554 5.7.1',
  '5.99.99': '5.99.99',
  '55': '550',
  '5.7.': '5.7.0',
  '421 4.7': '421',
  'x.2.2': '4.2.2',
  '605': '605',
  '550 mailbox full': '550',
  'error 451': '451',
  '4xx': '421',
  '4.x.x': '4.0.0',
  '5.7.x': '5.7.0',
}

const ENGLISH: Readonly<Record<string, string>> = {
  'mailbox full': '552 5.2.2',
  'full mailbox': '552 5.2.2',
  'over quota': '552 5.2.2',
  'user unknown': '550 5.1.1',
  'no such user': '550 5.1.1',
  'address does not exist': '550 5.1.1',
  'domain not found': '550 5.1.2',
  greylisting: '450',
  'grey list': '450',
  'message too large': '552 5.3.4',
  'attachment too big': '552 5.3.4',
  'relay access denied': '554 5.7.1',
  'bad sequence of commands': '503',
  'command not implemented': '502',
  'wrong password': '535 5.7.8',
  'app password': '534 5.7.9',
  'authentication required': '530',
  'null mx': '556 5.1.10',
  'reverse dns': '550 5.7.25',
  'PTR record': '550 5.7.25',
  spf: '550 5.7.23',
  dkim: '5.7.20',
  dmarc: '550 5.7.26',
  spam: '550 5.7.1',
  spamhaus: '554 5.7.1',
  'too many recipients': '452 4.5.3',
  'mail loop': '5.4.6',
  'connection timed out': '4.4.1',
  'account disabled': '550 5.2.1',
  'daily sending limit exceeded': '5.4.5',
  'Recipient address rejected: Access denied': '550 5.4.1',
  'Recipient address rejected: User unknown': '550 5.1.1',
  'lost connection': '4.4.2',
  'server busy': '451 4.7.500',
  'null MX record': '556 5.1.10',
  'my email keeps bouncing back': '550',
  'mail won’t send': '535 5.7.8',
  '2 step verification': '534 5.7.9',
  'gmail storage full': '452 4.2.2',
  'emails per hour': '5.4.5',
  'message delayed': '450',
}

const TOKENS: Readonly<Record<string, string>> = {
  S3140: '550 5.7.1',
  s3150: '550 5.7.1',
  TSS04: '421 4.7.0',
  '[TSS09]': '553 5.7.2',
  'RP-001': '421',
  AU01: '554 5.7.5',
  IB113: '554',
  'AUP#O-1260': '554 5.7.1',
  CS01: '550 5.7.1',
  OFR_506: '550 5.2.0',
  XGEMAIL_0011: '550 5.7.1',
}

const FRENCH: Readonly<Record<string, string>> = {
  'boîte pleine': '552 5.2.2',
  'boite aux lettres pleine': '552 5.2.2',
  'quota dépassé': '552 5.2.2',
  'utilisateur inconnu': '550 5.1.1',
  'adresse inexistante': '550 5.1.1',
  'l’adresse n’existe pas': '550 5.1.1',
  'domaine introuvable': '550 5.1.2',
  'liste grise': '450',
  'réessayez plus tard': '450',
  'message trop gros': '552 5.3.4',
  'pièce jointe trop lourde': '552 5.3.4',
  'pièce jointe bloquée': '552 5.7.0',
  'relais refusé': '554 5.7.1',
  'mot de passe incorrect': '535 5.7.8',
  'mot de passe d’application': '534 5.7.9',
  'compte désactivé': '550 5.2.1',
  'serveur injoignable': '4.4.1',
  'connexion perdue': '4.4.2',
  boucle: '5.4.6',
  'liste noire': '550 5.7.1',
  'DNS inverse': '550 5.7.25',
  'trop de destinataires': '452 4.5.3',
  'erreur de syntaxe': '501',
  'commande inconnue': '500',
  'mon mail revient': '550',
  'trop volumineux': '552 5.3.4',
  blacklisté: '550 5.7.1',
  'redirection interdite': '550 5.7.520',
}

const MISSPELT: Readonly<Record<string, string>> = {
  'mailbox ful': '552 5.2.2',
  'mailbx full': '552 5.2.2',
  'user unknwon': '550 5.1.1',
  'no sutch user': '550 5.1.1',
  'adress does not exsist': '550 5.1.1',
  greylsiting: '450',
  greylistng: '450',
  'messge too large': '552 5.3.4',
  'atachment too big': '552 5.3.4',
  'relay acess denied': '554 5.7.1',
  'authentification required': '530',
  'wrong pasword': '535 5.7.8',
  'reverce dns': '550 5.7.25',
  spamhous: '554 5.7.1',
  'boite plene': '552 5.2.2',
  'utilisateur inconu': '550 5.1.1',
  'domaine introuvabl': '550 5.1.2',
  'piece jointe trop lourd': '552 5.3.4',
  'liste grize': '450',
  'mot de pase incorrect': '535 5.7.8',
}

describe('search', () => {
  for (const [kind, queries] of Object.entries({ CODES, ENGLISH, TOKENS, FRENCH, MISSPELT }))
    describe(kind.toLowerCase(), () => {
      it.each(Object.entries(queries))('%s finds %s first', (query, code) => {
        expect(first(query)).toBe(code)
      })
    })

  it('puts a code above all words', () => {
    const [best, ...others] = search('550 user unknown')
    expect(best).toMatchObject({ id: '550', why: 'code' })
    expect(others.map(({ id }) => id)).toContain('550 5.1.1')
  })

  it('takes no provider for another one misspelt', () => {
    const titles = search('gmail 550').map(({ title }) => title)
    expect(titles.slice(1, 4).every((title) => /gmail|google/i.test(title))).toBe(true)
    expect(titles.join()).not.toContain('qmail')
  })

  it('does not mind the order of words, accents or case', () => {
    expect(search('PLEINE BOITE').map(({ id }) => id)).toEqual(
      search('boîte pleine').map(({ id }) => id),
    )
  })

  it('offers what stands beside a code', () => {
    const ids = search('550').map(({ id }) => id)
    expect(ids).toContain('550 5.1.1')
    expect(search('5.7.2').map(({ id }) => id)).toContain('5.7.26')
  })

  it('says what the words mean where the code found by them is vague', () => {
    const titleOf = (query: string) => {
      const [best] = search(query)
      return best && explainResult(best, english).title
    }
    expect(titleOf('relay access denied')).toBe(english.words.wordings['relay-denied']?.title)
    expect(titleOf('liste noire')).toBe(english.words.wordings.blocklist?.title)
    expect(titleOf('mailbox full')).toBe(english.words.enhanced['X.2.2']?.title)
  })

  it('offers the enhanced code that an invented one looks like', () => {
    expect(search('511').map(({ id }) => id)).toEqual(['511', '5.1.1'])
  })

  it('gives titles in the first language, whatever the language of the query', () => {
    const [best] = createSearch([french, english])('mailbox full')
    expect(best?.title).toBe(codeMeaning({ reply: '552', enhanced: '5.2.2' }, french).text.title)
  })

  it('finds a provider’s own wording by its token, with a reply that shows it', () => {
    const [best] = search('S3140')
    expect(best?.sample).toContain('S3140')
    expect(best?.id).not.toBe('550 5.7.1')
  })

  it('shows no code twice', () => {
    for (const query of ['S3140', 'gmail', 'mailbox full', '550']) {
      const codes = search(query, 30).map(({ subject }) => formatCode(subject))
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('gives a synonym to one code only', () => {
    const names = Object.values(keywords).flat().map(fold)
    expect(names.filter((name, n) => names.indexOf(name) < n)).toEqual([])
  })

  it('names every entry once', () => {
    const ids = searchEntries([english, french]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives nothing for what says nothing, and no more than asked', () => {
    expect(search('')).toEqual([])
    expect(search('   ')).toEqual([])
    expect(search('9x!')).toEqual([])
    expect(search('9.9.9')).toEqual([])
    expect(search('599 9.9.9').map(({ id }) => id)).toEqual(['599'])
    expect(search('the')).toEqual([])
    expect(search('mail', 3)).toHaveLength(3)
  })

  it('takes a whole page for a query without losing time', () => {
    const started = performance.now()
    search('mailbox full '.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
