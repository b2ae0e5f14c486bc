import type { EnhancedFacts } from '../facts.ts'
import x0ToX5 from './enhanced/x0-x5.json'
import x6ToX7 from './enhanced/x6-x7.json'

/** What is known of each row of IANA's registry of enhanced codes (RFC 5248), keyed `X.1.1`. */
export const enhancedFacts = { ...x0ToX5, ...x6ToX7 } as Readonly<Record<string, EnhancedFacts>>
