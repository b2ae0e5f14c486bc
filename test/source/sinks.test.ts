import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Ways to run or send text from a page. None of them has a place in this product. */
const FORBIDDEN: readonly RegExp[] = [
  /\binnerHTML\b/,
  /\bouterHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bdocument\s*\.\s*write/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bcreateContextualFragment\b/,
  // A file of our own, named in the source, is packed by the build; an address made at run time is not.
  /\bimport\s*\((?!'\.{1,2}\/[\w./-]+'\))/,
]

/** The one place that may fetch: it reads our own packaged files. */
const FETCHES = ['platform/packaged-file.ts']

describe('the source', () => {
  it.each(sourceFiles())('$path has no risky sink', ({ path, code }) => {
    for (const sink of FORBIDDEN) expect(code).not.toMatch(sink)
    if (!FETCHES.includes(path)) expect(code).not.toMatch(/\bfetch\s*\(/)
  })
})
