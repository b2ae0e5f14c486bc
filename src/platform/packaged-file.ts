import { browser } from './browser.ts'

/**
 * Reads a JSON file of our own package, such as `words/en.json`. Under the development server it comes
 * from there, which has no packed files. Throws when there is no such file: that is a broken build.
 */
export async function readPackagedFile(path: string): Promise<unknown> {
  const base = import.meta.env.DEV ? import.meta.url : browser.runtime.getURL('')
  const response = await fetch(new URL(`/${path}`, base))
  return response.json()
}
