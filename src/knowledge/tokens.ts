/**
 * Splits a text into the words of which phrases are made: lower case, without accents and apostrophes. A
 * host name and a dotted number stay one word each, so that `spam.example.com` does not say "spam"; of a URL
 * the host is left and the reason that it names (`#BL000000`, `?p=NoSuchUser`); the end of a sentence, a bracket
 * and a semicolon are a `.`; any address reads `user@example.com`, any IPv4 address `192.0.2.1`; each sign of
 * a script without spaces (Chinese, Japanese) is a word. Linear.
 */
export function tokens(text: string): string[] {
  const unusual = UNUSUAL.test(text)
  const plain = unusual ? text.normalize('NFKD').replace(MARKS, '') : text
  let lines = plain.replace(APOSTROPHES, '')
  // Most replies have none of these signs, and are not searched for what stands around them.
  if (lines.includes('-')) lines = lines.replace(HYPHENED, '$1$2')
  if (lines.includes('://')) lines = lines.replace(URL, hostAndReason)
  if (lines.includes('(')) lines = lines.replace(BRACKETED, ' $1 ')
  return (lines.match(unusual ? ANY_WORD : ASCII_WORD) ?? []).map(toWord)
}

/** Servers name the reason of a refusal behind their page's address, as its fragment or a value. */
function hostAndReason(_url: string, host: string, rest: string): string {
  return [host, ...Array.from(rest.matchAll(REASON), ([, reason]) => reason)].join(' ')
}

function toWord(match: string): string {
  if (match.length === 1) return STOP.test(match) ? SENTENCE_END : match.toLowerCase()
  if (match.includes('@')) return 'user@example.com'
  return match.includes('.') && IPV4.test(match) ? '192.0.2.1' : match.toLowerCase()
}

/** Stands where a sentence ends: no phrase reaches over it. */
export const SENTENCE_END = '.'
const STOP = /[^\p{L}\p{N}]/u
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const UNUSUAL = /[^\t\n\r -~]/
const MARKS = /\p{M}+/gu
/** With the b of Python's bytes: `(550, b'not relaying')`. */
const APOSTROPHES = /\bb(?=["'])|['’‘`´]/g
/** Words that are written with and without a hyphen. */
const HYPHENED = /\b(e|mail)-(mail|box)/gi
/** An address in brackets is no remark: `your IP (192.0.2.1) is blocked`. */
const BRACKETED = /\((\d{1,3}(?:\.\d{1,3}){3})\)/g
const URL = /\bhttps?:\/\/([\w.-]*)([^\s>)"]*)/gi
/** A word, not a number, an address or a host name. */
const REASON = /[#=]([A-Za-z]\w{0,30})(?=[&#;,]|\.?$)/g

/** A label of a host has 63 characters at most (RFC 1035 §2.3.4); without that limit `550-550-550...` is no linear work. */
const NAME = String.raw`[\w.+=-]{1,64}@[\w.-]{1,253}|[A-Za-z\d][\w-]{0,62}(?:\.[a-z\d][\w-]{0,62})+`
const END = String.raw`[();。；（）]|\.(?=\s|$)`
const ASCII_WORD = new RegExp(String.raw`${NAME}|[A-Za-z\d]+|${END}`, 'g')
const SIGN = String.raw`[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]`
const ANY_WORD = new RegExp(String.raw`${NAME}|${SIGN}|(?:(?!${SIGN})[\p{L}\p{N}])+|${END}`, 'gu')
