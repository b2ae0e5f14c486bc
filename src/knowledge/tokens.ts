/**
 * Splits a text into the words of which phrases are made: lower case, without accents and apostrophes. An
 * address, a host name and a dotted number stay one word each, so that `spam.example.com` does not say
 * "spam", and of a URL only the host is left; each sign of a script without spaces (Chinese, Japanese) is a
 * word. Linear.
 */
export function tokens(text: string): string[] {
  const unusual = UNUSUAL.test(text)
  const plain = unusual ? text.normalize('NFKD').replace(MARKS, '') : text
  const lines = plain.replace(APOSTROPHES, '').replace(EMAIL, 'email').replace(URL, '$1')
  return (lines.match(unusual ? ANY_WORD : ASCII_WORD) ?? []).map((word) => word.toLowerCase())
}

const UNUSUAL = /[^\t\n\r -~]/
const MARKS = /\p{M}+/gu
const APOSTROPHES = /['’‘`´]/g
const EMAIL = /\be-mail/gi
const URL = /\bhttps?:\/\/([\w.-]*)[^\s>)"]*/gi

const NAME = String.raw`[\w.+=-]{1,64}@[\w.-]{1,253}|[A-Za-z\d][\w-]*(?:\.[a-z\d][\w-]*)+`
const ASCII_WORD = new RegExp(String.raw`${NAME}|[A-Za-z\d]+`, 'g')
const SIGN = String.raw`[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]`
const ANY_WORD = new RegExp(String.raw`${NAME}|${SIGN}|(?:(?!${SIGN})[\p{L}\p{N}])+`, 'gu')
