import type { SurfaceLanguage } from './words.ts'

/**
 * The sender's steps for a message that nobody tries again (RFC 5321 §4.5.4.1): those that tell to wait for the
 * next try give way to sending it again. "Wait a day, then send again" stays.
 */
export function finalSteps(
  steps: readonly string[],
  { words }: SurfaceLanguage,
): readonly string[] {
  const { waits, unless, instead } = words.phrases.final
  const waitsOnly = (step: string) =>
    waits.some((beginning) => step.startsWith(beginning)) &&
    !unless.some((part) => step.includes(part))
  const first = steps.findIndex(waitsOnly)
  return steps.flatMap((step, at) => (at === first ? instead : waitsOnly(step) ? [] : step))
}
