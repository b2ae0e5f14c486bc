/** One line of a benchmark's report. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** "ms", "x" for a ratio within one run, "kB", "/s"... */
  readonly unit: string
  /** What to reach: at most, unless `isLeast`. Without one the figure is for comparison only. */
  readonly aim?: number
  readonly isLeast?: boolean
  /** What it was measured against, or why it could not be. */
  readonly note?: string
}

/** What every part of the benchmarks exports: `isShort` asks for what fits into the test command. */
export type Measure = (isShort: boolean) => Figure[] | Promise<Figure[]>

/** Whether a figure reaches its aim; undefined when it has none, or could not be had. */
export function isMet({ value, aim, isLeast }: Figure): boolean | undefined {
  if (aim === undefined || !Number.isFinite(value)) return undefined
  return isLeast ? value >= aim : value <= aim
}

/** A figure that could not be measured, and why. */
export function skipped(name: string, why: string): Figure {
  return { name, value: Number.NaN, unit: '', note: `skipped: ${why}` }
}
