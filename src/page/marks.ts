import { caretAt } from './caret-at.ts'
import type { Hit } from './hit.ts'
import type { HitList } from './hit-list.ts'
import { MAX_PAINTED } from './limits.ts'
import type { Look } from './look-of.ts'

/** Neutral names, as the page can see them; marks.css has the same. */
const NAMES: Readonly<Record<Look, string>> = {
  failure: 'x-mark-1',
  delay: 'x-mark-2',
  success: 'x-mark-3',
}

/** Where the viewport is asked what it shows, as shares of its height. */
const PROBES = [0.02, 0.25, 0.5, 0.75, 0.98]

/**
 * The marks on the page: highlights, which need no change of the document. The registry is the page's too:
 * it may clear it, so nothing depends on it but the paint.
 */
export class Marks {
  readonly #hits: HitList
  readonly #highlights = new Map<Look, Highlight>()
  readonly #painted = new Map<Hit, StaticRange>()

  constructor(hits: HitList, signal: AbortSignal) {
    this.#hits = hits
    signal.addEventListener('abort', () => this.#clear())
  }

  /** Whether there are more codes than are painted, so that scrolling has to repaint. */
  get isPartial(): boolean {
    return this.#hits.all.length > MAX_PAINTED
  }

  /** The codes that are painted now. */
  get painted(): Iterable<Hit> {
    return this.#painted.keys()
  }

  /** Brings the paint up to date: all codes, or those around what the viewport shows. */
  paint(): void {
    const wanted = new Set(this.isPartial ? this.#nearViewport() : this.#hits.all)
    for (const [hit, range] of this.#painted) {
      if (wanted.has(hit)) continue
      this.#highlight(hit.look).delete(range)
      this.#painted.delete(hit)
    }
    for (const hit of wanted) {
      if (this.#painted.has(hit)) continue
      const range = new StaticRange(hit.range)
      this.#highlight(hit.look).add(range)
      this.#painted.set(hit, range)
    }
  }

  /**
   * After the page was scrolled: of more codes than are painted at a time, those are that come into view. Browsers tell
   * of a box's scrolling once a frame.
   */
  follow(): void {
    if (this.isPartial) this.paint()
  }

  /** The codes before, in and behind the viewport, as many as may be painted. */
  #nearViewport(): readonly Hit[] {
    const places = PROBES.flatMap((share) => {
      const caret = caretAt(document, innerWidth / 2, innerHeight * share)
      return caret ? this.#hits.countBefore(caret) : []
    })
    const { all } = this.#hits
    const first = Math.min(...places, all.length)
    const spare = MAX_PAINTED - (Math.max(...places, 0) - first)
    const wanted = first - Math.max(0, spare >> 1)
    const start = Math.max(0, Math.min(wanted, all.length - MAX_PAINTED))
    return all.slice(start, start + MAX_PAINTED)
  }

  #highlight(look: Look): Highlight {
    const known = this.#highlights.get(look)
    const highlight = known ?? new Highlight()
    this.#highlights.set(look, highlight)
    if (CSS.highlights.get(NAMES[look]) !== highlight) CSS.highlights.set(NAMES[look], highlight)
    return highlight
  }

  /** Another script of ours may have taken the names over after an update: its marks stay. */
  #clear(): void {
    for (const [look, highlight] of this.#highlights) {
      highlight.clear()
      if (CSS.highlights.get(NAMES[look]) === highlight) CSS.highlights.delete(NAMES[look])
    }
    this.#painted.clear()
  }
}
