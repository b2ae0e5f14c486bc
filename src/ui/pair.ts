/** What stands in the two fields. */
export interface Pair {
  readonly a: string
  readonly b: string
}
