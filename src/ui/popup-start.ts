import type { LanguageTag, SurfaceLanguage } from '../knowledge/words.ts'
import { readPackagedFile } from '../platform/packaged-file.ts'
import type { Result } from './result.ts'

/** The packed file with which the popup opens: its own words, and the commonest codes explained. */
export interface PopupStart {
  readonly words: SurfaceLanguage['words']
  readonly common: readonly Result[]
}

export type PopupLanguage = SurfaceLanguage & PopupStart

/** Reads that file for one language. Rejects when there is none: a broken package. */
export async function loadPopupStart(tag: LanguageTag): Promise<PopupLanguage> {
  const start = (await readPackagedFile(`popup/${tag}.json`)) as PopupStart
  return { tag, ...start }
}
