import type { Source, Steps } from './explanation.ts'

export const DIMENSIONS = [
  'class',
  'cause',
  'stage',
  'connection',
  'scope',
  'retry',
  'actor',
  'codes',
  'standard',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export interface ComparisonSide {
  readonly title: string
  readonly description: string
  readonly whenSeen: string
  readonly howToResolve: Steps
}

/** One dimension in which the two differ: the value of each side, and a sentence that names both. */
export interface Difference {
  readonly dimension: Dimension
  readonly a: string
  readonly b: string
  readonly text: string
}

/** Two subjects and only what differs between them; `same` says in one line what does not. */
export interface Comparison {
  readonly a: ComparisonSide
  readonly b: ComparisonSide
  readonly summary: string
  readonly differences: readonly Difference[]
  readonly same: string
  readonly whenToUse: { readonly server: string; readonly reader: string }
  readonly learnMore: readonly Source[]
}
