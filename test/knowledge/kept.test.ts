import { expect, it } from 'vitest'
import { kept, keptByLanguage } from '../../src/knowledge/kept.ts'
import type { Language } from '../../src/knowledge/words.ts'
import { language } from './language.ts'

it('makes the same once, for each language', () => {
  const keeps = keptByLanguage<{ n: number }>()
  const [english, french] = [language('en'), language('fr')]
  let made = 0
  const ask = (tongue: Language, key: string) => keeps(tongue)(key, () => ({ n: ++made })).n
  const asked = [ask(english, 'a'), ask(english, 'a'), ask(french, 'a'), ask(english, 'b')]
  expect(asked).toEqual([1, 1, 2, 3])
})

it('forgets: a hostile text does not fill the memory', () => {
  const keep = kept<object>()
  let made = 0
  const make = () => ({ n: ++made })
  for (let n = 0; n < 5000; n++) keep(String(n), make)
  keep('4999', make)
  expect(made).toBe(5000)
  keep('0', make)
  expect(made).toBe(5001)
})
