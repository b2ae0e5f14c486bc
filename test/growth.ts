/** Twice the text may take this many times as long: twice, and what the machine's noise adds. */
export const MAX_RATIO = 2.5

/** Below this a measurement is noise, in milliseconds. */
export const NOISE = 8

/** Measuring again is only for the sake of a busy machine: least times count. */
const ATTEMPTS = 12

/** The processor's milliseconds: what else the machine does counts for less than by the clock. */
export function timeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times as long the work takes on the doubled text, by the least times measured. */
export function growth(work: (text: string) => unknown, text: string, doubled: string): number {
  // Engines compile a pattern when it has been used for a while.
  work(text.slice(0, text.length / 16))
  let once = Number.POSITIVE_INFINITY
  let twice = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    once = Math.min(
      once,
      timeOf(() => work(text)),
    )
    twice = Math.min(
      twice,
      timeOf(() => work(doubled)),
    )
    if (twice <= NOISE || twice / once < MAX_RATIO) break
  }
  return twice <= NOISE ? 1 : twice / once
}
