import { describe, expect, it } from 'vitest'
import { EvidenceLedger, hasGrown } from '../../src/page/evidence-ledger.ts'
import { MAX_WINDOW } from '../../src/page/limits.ts'
import { NO_EVIDENCE } from '../../src/smtp/evidence.ts'
import { gatherEvidence } from '../../src/smtp/gather-evidence.ts'

const CUE = 'Diagnostic-Code: smtp; 550 5.1.1 no such user\nReporting-MTA: dns; mx.example.com\n'

function node(data: string, isConnected = true): Text {
  return { data, isConnected } as unknown as Text
}

describe('EvidenceLedger', () => {
  it('adds up what its nodes say, and forgets what left the page', () => {
    const ledger = new EvidenceLedger()
    const here = node(CUE)
    const gone = { data: CUE, isConnected: true }
    for (const _ of ledger.enter(here)) _
    const alone = ledger.total
    for (const _ of ledger.enter(gone as unknown as Text)) _
    expect(hasGrown(alone, ledger.total)).toBe(true)
    gone.isConnected = false
    ledger.sweep()
    expect(ledger.total).toEqual(alone)
    expect(alone).toEqual(gatherEvidence(CUE))
    ledger.remove([here])
    expect(ledger.total).toEqual(NO_EVIDENCE)
    expect(ledger.has(here)).toBe(false)
  })

  it('reads a long text in pieces', () => {
    const steps = [...new EvidenceLedger().enter(node('x'.repeat(3 * MAX_WINDOW)))]
    expect(steps).toHaveLength(3)
  })
})
