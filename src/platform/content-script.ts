import { browser } from './browser.ts'

/** The content script's files, as `scripting` takes them: paths inside the package. */
export function contentScriptFiles(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  return scripts.flatMap(({ js = [] }) => js.map(pathOf))
}

/** The sites that the manifest itself names. */
export function builtInPatterns(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? []
  return scripts.flatMap(({ matches = [] }) => matches)
}

/** Starts the content script in every frame of a tab that may be entered. Rejects when none may. */
export async function enterTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: contentScriptFiles(),
  })
}

/** Firefox gives whole addresses where the manifest has paths, and refuses them elsewhere. */
function pathOf(file: string): string {
  return new URL(file, location.origin).pathname.slice(1)
}
