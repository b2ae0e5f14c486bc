/**
 * What a page may do in its own world before anything else runs: prototypes that throw or lie, a registry of highlights that
 * it clears and watches, shadow roots that it opens, listeners that stop every event. Content scripts live in
 * a world of their own and must not notice.
 */
export const HOSTILE_SCRIPT = `
  const seen = (globalThis.__seen = [])
  const bad = (name) => function () { seen.push(name); throw new Error('the page broke ' + name) }
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' })
    seen.push('attachShadow')
    return root
  }
  const { set } = HighlightRegistry.prototype
  HighlightRegistry.prototype.set = function (...words) { seen.push('highlights.set'); return set.apply(this, words) }
  for (const name of ['showPopover', 'setAttribute']) HTMLElement.prototype[name] = bad(name)
  for (const name of ['append', 'getRootNode', 'compareDocumentPosition', 'contains'])
    Node.prototype[name] = bad(name)
  document.createTreeWalker = bad('createTreeWalker')
  document.elementFromPoint = bad('elementFromPoint')
  document.createElement = bad('createElement')
  globalThis.MutationObserver = bad('MutationObserver')
  globalThis.StaticRange = bad('StaticRange')
  globalThis.Highlight = bad('Highlight')
  globalThis.requestAnimationFrame = bad('requestAnimationFrame')
  globalThis.WeakMap = globalThis.Map = globalThis.Set = bad('Map')
  for (const name of ['flatMap', 'map', 'filter', 'some', 'push', 'at'])
    Array.prototype[name] = name === 'push' ? Array.prototype.push : bad('Array.' + name)
  for (const name of ['matchAll', 'slice', 'replace', 'trim', 'indexOf'])
    String.prototype[name] = bad('String.' + name)
  RegExp.prototype.exec = bad('RegExp.exec')
  Promise.prototype.then = bad('Promise.then')
  Object.defineProperty(Object.prototype, 'reply', { get: () => '999', set() {} })
  Object.defineProperty(Object.prototype, 'text', { get: () => 'polluted', set() {} })
  setInterval(() => CSS.highlights.clear(), 200)
`
