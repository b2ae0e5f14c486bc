import { useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import { requestSite } from '../platform/site-access.ts'
import type { FrameText } from './page-texts.ts'
import { unreadSites } from './unread-sites.ts'

export interface PageProblemProps {
  readonly language: SurfaceLanguage
  readonly frames: readonly FrameText[] | undefined
  readonly onAgain: () => void
}

/** Why nothing was found on a page, and the buttons that mend it; the site's own switch stands above. */
export function PageProblem({ language, frames, onAgain }: PageProblemProps) {
  const { page } = language.words.popup
  const [notice, setNotice] = useState('')
  const unread = unreadSites(frames ?? [])
  const allow = (site: string) => () =>
    requestSite(site).then(
      (granted) => (granted ? onAgain() : setNotice(language.words.site.refused)),
      () => setNotice(language.words.site.failed),
    )
  return (
    <section class="problem">
      <p role="status">{page[reasonOf(frames)]}</p>
      {unread.length > 0 && <p>{page.unread}</p>}
      <p class="actions">
        {unread.map((site) => (
          <button key={site} type="button" onClick={allow(site)}>
            {fill(page.allow, { site: new URL(site).host })}
          </button>
        ))}
        <button type="button" onClick={onAgain}>
          {page.again}
        </button>
      </p>
      <p role="status">{notice}</p>
    </section>
  )
}

function reasonOf(frames: readonly FrameText[] | undefined): 'closed' | 'noText' | 'none' {
  if (!frames) return 'closed'
  return frames.some(({ text }) => text.trim() !== '') ? 'none' : 'noText'
}
