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
export interface Survey {
  /** The codes found so far. */
  readonly hits: HitList
  /** Reads a shadow root that was attached without any change of the page. */
  readonly meet: (root: ShadowRoot) => void
}

/** Begins to read at once, and stops when its signal is aborted. */
export function createSurvey(options: SurveyOptions): Survey {
  const { signal, onFindings, onProgress, onNewDocument } = options
  const hits = new HitList()
  const evidence = new EvidenceLedger()
  const regions = new Regions()
  const roots = new WeakSet<ShadowRoot>()
  const watched = new Set<Element>()
  let running = false
  let root: Element | null = document.documentElement
  let { designMode } = document
  const observer = new MutationObserver(collect)
  const watcher = new IntersectionObserver(onShown, { root: document, rootMargin: '100000px' })
  observer.observe(document, CHANGES)
  listen()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    watcher.disconnect()
  })
  regions.addEverything()
  schedule()

  function meet(met: ShadowRoot): void {
    if (!observe(met)) return
    regions.add(met)
    schedule()
  }

  /** The mutation callback collects and no more: a storm arrives as thousands of records at once. */
  function collect(records: readonly MutationRecord[]): void {
    let removed = false
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') regions.add(target)
      for (const node of addedNodes) if (!isOwnHost(node)) regions.add(node)
      removed ||= removedNodes.length > 0
    }
    if (removed) {
      for (const node of hits.sweep()) regions.add(node)
      evidence.sweep()
    }
    // Nobody tells when a page makes an editor of itself; the first letter typed does.
    if (document.designMode !== designMode) {
      designMode = document.designMode
      regions.addEverything()
    }
    if (document.documentElement !== root) {
      root = document.documentElement
      listen()
      regions.addEverything()
      onNewDocument()
    }
    if (!regions.isEmpty) schedule()
    else if (removed) onFindings()
  }

  /** Nothing is read while the page is hidden: Chromium draws no frames then, but Firefox still does. */
  function listen(): void {
    document.addEventListener('visibilitychange', schedule, { signal })
  }

  function schedule(): void {
    if (running || signal.aborted) return
    running = true
    run().finally(() => {
      running = false
    })
  }

  async function run(): Promise<void> {
    while (!regions.isEmpty && pageRuntime.alive && !document.hidden) {
      const worked = await inSlices(read(), signal, onProgress)
      onFindings()
      await pause(Math.min(MAX_PAUSE_MS, worked * PAUSE_FACTOR))
    }
  }

  /** Takes the regions as late as the frame that reads them: what the page changes until then is read with them. */
  function* read(): Generator<undefined, void> {
    const everything = document
    const changed = regions.take(everything)
    const scanned = yield* scan(changed, { hits, evidence })
    for (const found of scanned.roots) observe(found)
    watch(scanned.hidden)
    if (scanned.torn || (scanned.grown && changed[0] !== everything)) regions.addEverything()
  }

  /** @returns false for a root that was observed already. */
  function observe(found: ShadowRoot): boolean {
    if (roots.has(found)) return false
    roots.add(found)
    observer.observe(found, CHANGES)
    return true
  }

  /** What is hidden is read once it is shown. */
  function watch(hidden: Iterable<Element>): void {
    for (const place of watched) if (!place.isConnected) unwatch(place)
    for (const place of hidden) {
      if (watched.size >= MAX_WATCHED) return
      if (!place.isConnected) continue
      watched.add(place)
      watcher.observe(place)
    }
  }

  function unwatch(place: Element): void {
    watched.delete(place)
    watcher.unobserve(place)
  }

  function onShown(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting && target.isConnected) continue
      unwatch(target)
      if (target.isConnected) regions.add(target)
    }
    if (!regions.isEmpty) schedule()
  }

  return { hits, meet }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
