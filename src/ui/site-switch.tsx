import { useEffect, useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Words } from '../knowledge/words.ts'
import { activePage, type OpenPage } from '../platform/active-page.ts'
import { enterTab } from '../platform/content-script.ts'
import { mayRead, requestSite, switchSite } from '../platform/site-access.ts'
import { useSettings } from './use-settings.ts'
import './site-switch.css'

/** Whether the site of the open page is read, with the buttons that change it. */
export function SiteSwitch({ words }: { readonly words: Words['site'] }) {
  const [page, setPage] = useState<OpenPage>()
  const [readable, setReadable] = useState<boolean>()
  const [notice, setNotice] = useState('')
  const { offSites } = useSettings()
  useEffect(() => {
    void activePage().then(async (open) => {
      setPage(open)
      if (open?.site) setReadable(await mayRead(open.site))
    })
  }, [])
  if (!page) return null
  const { site, tabId } = page
  // That nothing can be read here is said below.
  if (!site) return null
  if (readable === undefined) return null

  const host = new URL(site).host
  const isOff = offSites.includes(site)
  const state = isOff ? words.off : readable ? words.on : words.notAllowed
  const turn = (on: boolean) => () => switchSite(site, on).catch(() => setNotice(words.failed))
  const always = () =>
    requestSite(site).then(
      (granted) => {
        setReadable(granted)
        setNotice(granted ? '' : words.refused)
      },
      () => setNotice(words.failed),
    )
  const once = () =>
    enterTab(tabId).then(
      () => setNotice(words.onceDone),
      () => setNotice(words.onceFailed),
    )
  return (
    <section class="site">
      <p>{fill(state, { site: host })}</p>
      {isOff && <Button onClick={turn(true)}>{words.switchOn}</Button>}
      {!isOff && readable && <Button onClick={turn(false)}>{words.switchOff}</Button>}
      {!isOff && !readable && <Button onClick={always}>{words.always}</Button>}
      {!isOff && !readable && <Button onClick={once}>{words.once}</Button>}
      <p class="soft" role="status">
        {notice}
      </p>
    </section>
  )
}

function Button(props: { readonly onClick: () => void; readonly children: string }) {
  return (
    <button type="button" onClick={props.onClick}>
      {props.children}
    </button>
  )
}
