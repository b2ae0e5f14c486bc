import { describe, expect, it } from 'vitest'
import { explain } from '../../src/knowledge/explain.ts'
import { parseMessage } from '../../src/platform/parse-message.ts'
import { english } from '../ui/languages.ts'
import { forgedMessages } from './forged-messages.ts'

const forged = forgedMessages(1000)

describe('the guard of our messages', () => {
  it('throws at none of a thousand forged messages, and lets nothing wrong through', () => {
    let refused = 0
    for (const raw of forged) {
      const message = parseMessage(raw, { id: 'own' }, 'own')
      if (!message) refused++
      if (message?.name === 'explain')
        for (const { text, mention } of message.params) {
          expect(mention.end).toBeLessThanOrEqual(text.length)
          expect(explain(text, mention, english).title).toBeTruthy()
        }
    }
    expect(refused).toBeGreaterThan(700)
    expect(refused).toBeLessThan(1000)
  })

  it('takes none of them from anybody else', () => {
    for (const raw of forged) expect(parseMessage(raw, { id: 'other' }, 'own')).toBeUndefined()
  })

  it('survives objects that fight back', () => {
    const trap = new Proxy(
      {},
      {
        get(_, key) {
          if (key === 'name') return 'explain'
          return {
            get length(): number {
              return -1
            },
          }
        },
      },
    )
    expect(parseMessage(trap, { id: 'own' }, 'own')).toBeUndefined()
    const circular: Record<string, unknown> = { name: 'draw' }
    circular.params = circular
    expect(parseMessage(circular, { id: 'own' }, 'own')).toBeUndefined()
  })
})
