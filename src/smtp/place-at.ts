import { PLACES, type Place, type Spot } from './places.ts'

/**
 * Between a cue and its code: blanks, a line break, marks of quoting, an opening quote or bracket, escaped or not.
 * It begins where such blanks begin, so that it is read once and in one way only.
 */
const GAP = String.raw`(?<![\s|_])[\s>|_]{0,20}[\\"'\x60«*(<[#]{0,4}`

/** What a cue before a gap ends in: asked first, it rules most numbers out. */
const CUE_END = String.raw`(?<=[a-z:;,=.>"'\\s])`

type Reader = (text: string, at: number) => Spot | undefined

/**
 * One pattern for all places in their order, as to try each would cost far more: the empty group before each tells which
 * it was. The gap after neighbours that have one is read once.
 */
function reader(places: readonly Place[]): Reader {
  const runs: Place[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    if (run && run[0]?.glued === place.glued) run.push(place)
    else runs.push([place])
  }
  const sources = runs.map((run) => {
    const any = run.map(({ before }) => `()(?:${before})`).join('|')
    return run[0]?.glued ? any : `(?:${any})${CUE_END}${GAP}`
  })
  const pattern = new RegExp(`(?<=${sources.join('|')})`, 'iy')
  return (text, at) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    return match ? places[match.indexOf('', 1) - 1] : undefined
  }
}

const isBeginning = ({ trust }: Place): boolean => trust === 'line' || trust === 'quote'

const readBeginning = reader(PLACES.filter(isBeginning))
const readTelling = reader(PLACES.filter((place) => !isBeginning(place)))
const readBare = reader(PLACES.filter(({ bare }) => bare))

const DIGIT = /\d/
const LETTER = /[a-z]/i

/** The most telling place that ends at an offset of a text. */
export function placeAt(text: string, at: number): Spot | undefined {
  if (text[at - 1] === ' ') {
    const before = text[at - 2] ?? ''
    if (DIGIT.test(before)) return undefined
    if (LETTER.test(before)) return readBare(text, at)
  }
  return readTelling(text, at) ?? readBeginning(text, at)
}
