import { SLICE_MS } from './limits.ts'

/**
 * Runs a job in slices, one a frame; in a hidden tab, where there are no frames, it waits.
 * @param beforeSlice called before each slice but the first, in its time.
 * @returns how many milliseconds the job worked; never settles once `signal` is aborted.
 */
export function inSlices(
  job: Generator<undefined, void>,
  signal: AbortSignal,
  beforeSlice: () => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let worked = 0
    const slice = () => {
      if (signal.aborted) return
      const start = performance.now()
      try {
        if (worked > 0) beforeSlice()
        let step = job.next()
        while (!step.done && performance.now() - start < SLICE_MS) step = job.next()
        worked += performance.now() - start
        if (step.done) {
          resolve(worked)
          return
        }
        requestAnimationFrame(slice)
      } catch (error) {
        reject(error)
      }
    }
    requestAnimationFrame(slice)
  })
}
