/** The mode `full` asks for the whole suite (`npm run test:hostile`); otherwise it runs in its short form. */
const isFull = process.env.SUITE === 'full'

/** How much of something is tried: `short` on every run, `full` when the whole suite was asked for. */
export function amount(short: number, full: number): number {
  return isFull ? full : short
}
