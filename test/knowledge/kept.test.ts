import { expect, test } from 'vitest'
import { kept } from '../../src/knowledge/kept.ts'
import type { Language } from '../../src/knowledge/words.ts'
import { language } from './language.ts'

const english = language('en')
const french = language('fr')

/** Counts how often a value was made. */
function counted() {
  const values = kept<number>()
  let made = 0
  const ask = (tongue: Language, key: string) => values(tongue, key, () => ++made)
  return { ask, made: () => made }
}

test('the same is made once for each language', () => {
  const { ask } = counted()
  expect([ask(english, 'a'), ask(english, 'a'), ask(french, 'a'), ask(english, 'b')]).toEqual([
    1, 1, 2, 3,
  ])
})

test('too many are forgotten: a hostile text does not fill the memory', () => {
  const { ask, made } = counted()
  for (let n = 0; n < 5000; n++) ask(english, String(n))
  ask(english, '4999')
  expect(made()).toBe(5000)
  ask(english, '0')
  expect(made()).toBe(5001)
})
