import { describe, expect, it } from 'vitest'
import { questionOfSelection } from '../../src/background/question-of-selection.ts'

describe('questionOfSelection', () => {
  it('takes the first code of a short selection', () => {
    expect(questionOfSelection(' said: 452 4.2.2 full, then 550 5.1.1 ')).toMatchObject({
      text: 'said: 452 4.2.2 full, then 550 5.1.1',
      mention: { start: 6, end: 15, reply: '452', enhanced: '4.2.2' },
    })
  })

  it.each(['550', '#5.1.1', 'smtp;550'])('takes the bare %s, as it was wished', (text) => {
    expect(questionOfSelection(text)?.text).toBe(text)
  })

  it.each(['hello', '', `550 5.1.1 ${'x'.repeat(400)}`])('leaves “%.12s” to the page', (text) => {
    expect(questionOfSelection(text)).toBeUndefined()
  })
})
