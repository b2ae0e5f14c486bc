import { SLICE_MS } from './limits.ts'

/**
 * Runs a job in slices, one a frame; in a hidden tab, where there are no frames, it waits.
 * @param beforeSlice called before each slice but the first, in its time.
 * @returns how many milliseconds the job worked; never settles once `signal` is aborted.
 */
export async function inSlices(
  job: Generator<undefined, void>,
  signal: AbortSignal,
  beforeSlice: () => void,
): Promise<number> {
  for (let worked = 0; ; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (signal.aborted) await new Promise(() => {})
    const start = performance.now()
    if (worked > 0) beforeSlice()
    let step = job.next()
    while (!step.done && performance.now() - start < SLICE_MS) step = job.next()
    worked += performance.now() - start
    if (step.done) return worked
  }
}
