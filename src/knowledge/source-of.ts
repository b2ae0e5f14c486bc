import type { Source } from './explanation.ts'
import known from './facts/sources.json'
import type { SourceRef } from './facts.ts'

/** The day on which we last read the RFCs that the facts cite; they never change once published. */
const RFCS_CHECKED = '2026-11-23'

const RFC = /^RFC(\d{2,5})(?: (\d+(?:\.\d+)*|[A-Z]))?$/

const sources: Readonly<Record<string, Source>> = known

/**
 * Resolves a reference of the facts: `RFC5321 4.2.3` to that section's address at rfc-editor.org, any other
 * to its entry in facts/sources.json.
 * @returns undefined for `from practice` and for a reference that nobody knows.
 */
export function sourceOf(reference: SourceRef): Source | undefined {
  if (!resolved.has(reference)) resolved.set(reference, resolve(reference))
  return resolved.get(reference)
}

/** The facts cite some hundred places over and over. */
const resolved = new Map<SourceRef, Source | undefined>()

function resolve(reference: SourceRef): Source | undefined {
  const rfc = RFC.exec(reference)
  if (!rfc) return sources[reference]
  const [, number, section] = rfc
  const page = `https://www.rfc-editor.org/rfc/rfc${number}.html`
  return section
    ? {
        title: `RFC ${number} §${section}`,
        url: `${page}#${anchor(section)}`,
        checked: RFCS_CHECKED,
      }
    : { title: `RFC ${number}`, url: page, checked: RFCS_CHECKED }
}

/** How rfc-editor.org names a section: `section-4.2.3`, `appendix-A`. */
function anchor(section: string): string {
  return /^[A-Z]$/.test(section) ? `appendix-${section}` : `section-${section}`
}
