import type { Explanation } from '../knowledge/explanation.ts'
import type { Analysis } from './analyse.ts'

/** Bounces that come to the same share one explanation, which is most of what is written of them. */
const written = new WeakMap<Explanation, string>()

function explanationJson(explanation: Explanation): string {
  const known = written.get(explanation)
  if (known !== undefined) return known
  const json = JSON.stringify(explanation)
  written.set(explanation, json)
  return json
}

/** An analysis as JSON in one line, after the fields of `lead`: what JSON.stringify makes of both, sooner. */
export function jsonOf(lead: Readonly<Record<string, unknown>>, analysis: Analysis): string {
  const { summary, mentions } = analysis
  const items = mentions.map(({ explanation, ...mention }) => {
    const own = JSON.stringify(mention).slice(0, -1)
    return `${own},"explanation":${explanationJson(explanation)}}`
  })
  const head = JSON.stringify({ ...lead, summary }).slice(0, -1)
  return `${head},"mentions":[${items.join()}]}`
}
