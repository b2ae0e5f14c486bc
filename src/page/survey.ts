import { pageRuntime } from '../platform/page-runtime.ts'
import { EvidenceLedger } from './evidence-ledger.ts'
import { HitList } from './hit-list.ts'
import { MAX_PAUSE_MS, MAX_WATCHED, PAUSE_FACTOR } from './limits.ts'
import { isOwnHost } from './own-host.ts'
import { Regions } from './regions.ts'
import { scan } from './scan.ts'
import { inSlices } from './slices.ts'

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // What makes an editor of a piece of the page, or a piece of the page of an editor.
  attributeFilter: ['contenteditable', 'role'],
}

interface SurveyOptions {
  readonly signal: AbortSignal
  /** Called after each scan that may have changed the findings. */
  readonly onFindings: () => void
  /** Called in the middle of a long scan. */
  readonly onProgress: () => void
  /** Called when the page wrote itself anew (`document.open()`): listeners on it are gone. */
  readonly onNewDocument: () => void
}

/** Reads the frame's document once, and then whatever changes in it. */
export class Survey {
  readonly hits = new HitList()
  readonly #roots = new WeakSet<ShadowRoot>()
  readonly #evidence = new EvidenceLedger()
  readonly #regions = new Regions()
  readonly #options: SurveyOptions
  readonly #observer: MutationObserver
  readonly #watcher: IntersectionObserver
  readonly #watched = new Set<Element>()
  #running = false
  #root: Element | null = document.documentElement
  #designMode = document.designMode

  constructor(options: SurveyOptions) {
    this.#options = options
    this.#observer = new MutationObserver((records) => this.#collect(records))
    this.#watcher = new IntersectionObserver((entries) => this.#onShown(entries), {
      root: document,
      rootMargin: '100000px',
    })
    this.#observer.observe(document, CHANGES)
    this.#listen()
    options.signal.addEventListener('abort', () => {
      this.#observer.disconnect()
      this.#watcher.disconnect()
    })
    this.#regions.addEverything()
    this.#schedule()
  }

  /** Reads a shadow root that was attached without any change of the page. */
  meet(root: ShadowRoot): void {
    if (!this.#observe(root)) return
    this.#regions.add(root)
    this.#schedule()
  }

  /** The mutation callback collects and no more: a storm arrives as thousands of records at once. */
  #collect(records: readonly MutationRecord[]): void {
    let removed = false
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') this.#regions.add(target)
      for (const node of addedNodes) if (!isOwnHost(node)) this.#regions.add(node)
      removed ||= removedNodes.length > 0
    }
    if (removed) {
      for (const node of this.hits.sweep()) this.#regions.add(node)
      this.#evidence.sweep()
    }
    // Nobody tells when a page makes an editor of itself; the first letter typed does.
    if (document.designMode !== this.#designMode) {
      this.#designMode = document.designMode
      this.#regions.addEverything()
    }
    if (document.documentElement !== this.#root) {
      this.#root = document.documentElement
      this.#listen()
      this.#regions.addEverything()
      this.#options.onNewDocument()
    }
    if (!this.#regions.isEmpty) this.#schedule()
    else if (removed) this.#options.onFindings()
  }

  /** Nothing is read while the page is hidden: Chromium draws no frames then, but Firefox still does. */
  #listen(): void {
    const { signal } = this.#options
    document.addEventListener('visibilitychange', () => this.#schedule(), { signal })
  }

  #schedule(): void {
    if (this.#running || this.#options.signal.aborted) return
    this.#running = true
    this.#run().finally(() => {
      this.#running = false
    })
  }

  async #run(): Promise<void> {
    const { signal, onFindings, onProgress } = this.#options
    while (!this.#regions.isEmpty && pageRuntime.alive && !document.hidden) {
      const worked = await inSlices(this.#read(), signal, onProgress)
      onFindings()
      await pause(Math.min(MAX_PAUSE_MS, worked * PAUSE_FACTOR))
    }
  }

  /** Takes the regions as late as the frame that reads them: what the page changes until then is read with them. */
  *#read(): Generator<undefined, void> {
    const everything = document
    const regions = this.#regions.take(everything)
    const findings = { hits: this.hits, evidence: this.#evidence }
    const { roots, hidden, grown, torn } = yield* scan(regions, findings)
    for (const root of roots) this.#observe(root)
    this.#watch(hidden)
    if (torn || (grown && regions[0] !== everything)) this.#regions.addEverything()
  }

  /** @returns false for a root that was observed already. */
  #observe(root: ShadowRoot): boolean {
    if (this.#roots.has(root)) return false
    this.#roots.add(root)
    this.#observer.observe(root, CHANGES)
    return true
  }

  /** What is hidden is read once it is shown. */
  #watch(hidden: Iterable<Element>): void {
    for (const place of this.#watched) if (!place.isConnected) this.#unwatch(place)
    for (const place of hidden) {
      if (this.#watched.size >= MAX_WATCHED) return
      if (!place.isConnected) continue
      this.#watched.add(place)
      this.#watcher.observe(place)
    }
  }

  #unwatch(place: Element): void {
    this.#watched.delete(place)
    this.#watcher.unobserve(place)
  }

  #onShown(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting && target.isConnected) continue
      this.#unwatch(target)
      if (target.isConnected) this.#regions.add(target)
    }
    if (!this.#regions.isEmpty) this.#schedule()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
