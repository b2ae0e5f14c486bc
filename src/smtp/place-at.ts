import { PLACES, type Place, type Spot } from './places.ts'

/**
 * Between a cue and its code: blanks, a line break, marks of quoting, an opening quote or bracket, escaped or not.
 * It begins where such blanks begin, so that it is read once and in one way only.
 */
const GAP = String.raw`(?<![\s|_])[\s>|_]{0,20}[\\"'\x60«(<[#]{0,4}`

interface Check {
  readonly spot: Spot
  readonly pattern: RegExp
}

function anyOf(places: readonly Place[]): RegExp {
  const sources = (glued: boolean): string[] =>
    places.filter((place) => (place.glued ?? false) === glued).map((place) => place.before)
  const gapped = sources(false)
  const all =
    gapped.length > 0 ? [`(?:${gapped.join('|')})${GAP}`, ...sources(true)] : sources(true)
  return new RegExp(`(?<=${all.join('|')})`, 'iy')
}

/** One pattern for all places of one trust that tell the same, in their order. */
function checks(places: readonly Place[]): Check[] {
  const kinds = new Map<string, Place[]>()
  for (const place of places) {
    const kind = `${place.trust} ${place.tells}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), place])
  }
  return [...kinds.values()].flatMap((alike) =>
    alike[0] ? [{ spot: alike[0], pattern: anyOf(alike) }] : [],
  )
}

const ALL = Object.values(PLACES)
const BEGINNINGS = ALL.filter(({ trust }) => trust === 'line' || trust === 'quote')
const TELLING = ALL.filter((place) => !BEGINNINGS.includes(place))
const BARE = TELLING.filter((place) => place.bare)

// One pattern for all first: it tells that nothing of interest stands before most numbers.
const ANY_TELLING = anyOf(TELLING)
const ANY_BARE = anyOf(BARE)
const TELLING_CHECKS = checks(TELLING)
const BARE_CHECKS = checks(BARE)
const BEGINNING_CHECKS = checks(BEGINNINGS)

const stands = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

const BLANK = 0x20
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
/** ASCII letters; case is a bit. */
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a

const spotIn = (list: readonly Check[], text: string, at: number): Spot | undefined =>
  list.find(({ pattern }) => stands(pattern, text, at))?.spot

/** The most telling place that ends at an offset of a text. */
export function placeAt(text: string, at: number): Spot | undefined {
  if (text.charCodeAt(at - 1) === BLANK) {
    const before = text.charCodeAt(at - 2)
    if (isDigit(before)) return undefined
    if (isLetter(before)) {
      return stands(ANY_BARE, text, at) ? spotIn(BARE_CHECKS, text, at) : undefined
    }
  }
  if (stands(ANY_TELLING, text, at)) return spotIn(TELLING_CHECKS, text, at)
  return spotIn(BEGINNING_CHECKS, text, at)
}
