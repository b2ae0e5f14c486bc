import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '../../src')

export interface SourceFile {
  /** Its place below src, with forward slashes. */
  readonly path: string
  /** The first folder: smtp, knowledge, page... */
  readonly room: string
  /** Its text without comments. */
  readonly code: string
}

/** Every TypeScript file of src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(ROOT, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
      const text = readFileSync(join(ROOT, path), 'utf8')
      return { path, room: path.split('/')[0] ?? '', code: withoutComments(text) }
    })
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
