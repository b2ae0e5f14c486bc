import { fill } from '../knowledge/fill.ts'
import type { Words } from '../knowledge/words.ts'
import type { Settings } from '../platform/settings.ts'
import { revokeSite, switchSite } from '../platform/site-access.ts'
import sites from '../platform/sites.json'
import { useOtherSites } from './use-other-sites.ts'

export interface SiteListsProps {
  readonly settings: Settings
  readonly words: Words['options']['sites']
  readonly onFailure: () => void
}

/** Which sites are read from the start, which the user switched on, and which off. */
export function SiteLists({ settings, words, onFailure }: SiteListsProps) {
  const others = useOtherSites(settings.grantedSites)
  return (
    <section>
      <h2>{words.heading}</h2>
      <details>
        <summary>{fill(words.builtIn, { count: sites.length })}</summary>
        <ul class="columns">
          {sites.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
      <SiteList
        heading={words.granted}
        none={words.grantedNone}
        sites={[...settings.grantedSites, ...others]}
        action={words.takeBack}
        actionOn={words.takeBackSite}
        onAct={(site) => revokeSite(site).catch(onFailure)}
      />
      <SiteList
        heading={words.off}
        none={words.offNone}
        sites={settings.offSites}
        action={words.switchOn}
        actionOn={words.switchOnSite}
        onAct={(site) => switchSite(site, true).catch(onFailure)}
      />
    </section>
  )
}

interface SiteListProps {
  readonly heading: string
  readonly none: string
  readonly sites: readonly string[]
  readonly action: string
  readonly actionOn: string
  readonly onAct: (site: string) => void
}

function SiteList({ heading, none, sites, action, actionOn, onAct }: SiteListProps) {
  return (
    <>
      <h3>{heading}</h3>
      {sites.length === 0 && <p class="soft">{none}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site} class="option">
            <span>{site}</span>
            <button type="button" aria-label={fill(actionOn, { site })} onClick={() => onAct(site)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
