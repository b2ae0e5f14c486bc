import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { sourceFiles } from './source-files.ts'

/** A regular expression of the source. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  /** A file of src that has it, or the first that was loaded when it was put together. */
  readonly file: string
}

const ROOT = join(import.meta.dirname, '../../src')

/** Every pattern that is written in the given rooms. */
export function writtenPatterns(rooms: readonly string[]): Pattern[] {
  return sourceFiles()
    .filter(({ room }) => rooms.includes(room))
    .flatMap(({ path: file }) => {
      const found: Pattern[] = []
      const { program } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'))
      new Visitor({
        Literal: (literal) => {
          if (!('regex' in literal)) return
          found.push({ source: literal.regex.pattern, flags: literal.regex.flags, file })
        },
      }).visit(program)
      return found
    })
}

/**
 * Every pattern that the modules of the given rooms put together, while they are loaded and while `use` runs
 * what puts patterns together later. They must not have been loaded before.
 */
export async function builtPatterns(
  rooms: readonly string[],
  use: () => Promise<void>,
): Promise<Pattern[]> {
  const found: Pattern[] = []
  let file = ''
  const { RegExp: original } = globalThis
  globalThis.RegExp = new Proxy(original, {
    construct(target, words: [string | RegExp, string?]) {
      const pattern = new target(...words)
      found.push({ source: pattern.source, flags: pattern.flags, file })
      return pattern
    },
  })
  try {
    for (const { path, room } of sourceFiles()) {
      if (!rooms.includes(room)) continue
      file = path
      await import(join(ROOT, path))
    }
    file = 'built when used'
    await use()
  } finally {
    globalThis.RegExp = original
  }
  return found
}
