import { SLICE_MS } from './limits.ts'

/**
 * Runs a job in slices, one a frame; in a hidden tab, where there are no frames, it waits. Whatever follows a job of several
 * slices has a frame of its own as well.
 * @param beforeSlice called before each slice but the first, in its time.
 * @returns how many milliseconds the job worked; never settles once `signal` is aborted.
 */
export async function inSlices(
  job: Generator<undefined, void>,
  signal: AbortSignal,
  beforeSlice: () => void,
): Promise<number> {
  for (let worked = 0, done = false; ; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (signal.aborted) await new Promise(() => {})
    if (done) return worked
    const start = performance.now()
    const isFirst = worked === 0
    if (!isFirst) beforeSlice()
    do done = job.next().done === true
    while (!done && performance.now() - start < SLICE_MS)
    worked += performance.now() - start
    if (done && isFirst) return worked
  }
}
