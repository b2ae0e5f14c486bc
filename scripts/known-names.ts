import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The rooms that make up the content script. */
const OWN = ['src/page', 'src/smtp']

/** Who has names besides: the browsers, the language, and what is handed to other rooms. */
const OTHERS = ['node_modules/@types/chrome', 'node_modules/@typescript', 'src/smtp/mention.ts']

const TEXT = /\.(?:tsx?|json)$/
const NAME = /\b[a-z]+[A-Z]\w*/g

/** The names that our own code may look up by a string. */
const QUOTED = /(?<=["'`])[a-z]+[A-Z]\w*/g

/** A name that every list of them must have: were the platform's missing, the script would break. */
const SURE = ['addEventListener', 'checkVisibility', 'openOrClosedShadowRoot', 'matchAll', 'atOnce']

/**
 * The names of members that the content script may not shorten, since others know them too: the platform's, those of
 * the other rooms, with which it exchanges messages, and those that stand in its own strings.
 */
export function knownNames(): string[] {
  const rooms = readdirSync('src').map((room) => join('src', room))
  const others = [...OTHERS, ...rooms.filter((room) => !OWN.includes(room))]
  const names = new Set([...namesIn(others, NAME), ...namesIn(OWN, QUOTED)])
  const missing = SURE.filter((name) => !names.has(name))
  if (missing.length > 0) throw new Error(`Names are not found: ${missing.join(', ')}`)
  return [...names]
}

function namesIn(places: readonly string[], pattern: RegExp): string[] {
  return places.flatMap(filesOf).flatMap((file) => readFileSync(file, 'utf8').match(pattern) ?? [])
}

function filesOf(place: string): string[] {
  if (!statSync(place).isDirectory()) return TEXT.test(place) ? [place] : []
  return readdirSync(place).flatMap((name) => filesOf(join(place, name)))
}
