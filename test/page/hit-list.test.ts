import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Hit } from '../../src/page/hit.ts'
import { HitList } from '../../src/page/hit-list.ts'

const [PRECEDING, FOLLOWING] = [2, 4]
const OFFSETS = 5

/** Text nodes in the page's order, each in an element of its own; as much of them as the list asks for. */
const nodes = Array.from({ length: 6 }, (_, place) => {
  const compareDocumentPosition = (other: { place: number }) =>
    other.place > place ? FOLLOWING : PRECEDING
  return { place, parentNode: {}, getRootNode: () => ({}), compareDocumentPosition }
}) as unknown as Text[]

beforeAll(() => {
  const positions = {
    DOCUMENT_POSITION_PRECEDING: PRECEDING,
    DOCUMENT_POSITION_FOLLOWING: FOLLOWING,
  }
  Object.assign(globalThis, { Node: positions, ShadowRoot: class {} })
})

function hitIn(node: Text, offset: number): Hit {
  return {
    mention: { start: 0, end: 1, reply: '550', group: 0 },
    look: 'failure',
    range: { startContainer: node, startOffset: offset, endContainer: node, endOffset: offset + 1 },
    holders: [node.parentNode as Node],
  }
}

function placesOf(hits: readonly Hit[]): number[] {
  return hits.map(({ range }) => {
    return nodes.indexOf(range.startContainer as Text) * OFFSETS + range.startOffset
  })
}

/** The nodes that are read anew, and the offsets of the codes that each has now. */
const reading = fc.dictionary(
  fc.constantFrom(...nodes.keys()).map(String),
  fc.uniqueArray(fc.nat(OFFSETS - 1)),
)

/** Reads in the page's order, as a scan does. */
function read(list: HitList, found: Readonly<Record<string, readonly number[]>>): void {
  let before: Hit | undefined
  for (const index of Object.keys(found).map(Number).toSorted()) {
    const node = nodes[index] as Text
    const fresh = (found[index] ?? []).toSorted().map((offset) => hitIn(node, offset))
    list.replace([node], fresh, before)
    before = fresh.at(-1) ?? before
  }
}

describe('HitList', () => {
  it('keeps the order of the page, whatever of it is read anew', () => {
    const property = fc.property(
      fc.array(reading),
      fc.nat(nodes.length * OFFSETS - 1),
      (readings, place) => {
        const list = new HitList()
        for (const found of readings) read(list, found)
        const offsets: Record<string, readonly number[]> = Object.assign({}, ...readings)
        const expected = nodes.map((_, index) =>
          (offsets[index] ?? [])
            .map((offset) => index * OFFSETS + offset)
            .toSorted((a, b) => a - b),
        )
        expect(placesOf(list.all)).toEqual(expected.flat())
        for (const [index, node] of nodes.entries()) {
          const held = list.heldBy(node.parentNode as Node) ?? []
          expect(placesOf(held).toSorted((a, b) => a - b)).toEqual(expected[index])
          expect(list.startsIn(node)).toBe(held.length > 0)
        }
        const node = nodes[Math.floor(place / OFFSETS)] as Text
        expect(list.countBefore({ offsetNode: node, offset: place % OFFSETS })).toBe(
          expected.flat().filter((each) => each < place).length,
        )
      },
    )
    fc.assert(property)
  })
})
