import { useEffect, useMemo, useState } from 'preact/hooks'
import { explain } from '../knowledge/explain.ts'
import { fill } from '../knowledge/fill.ts'
import type { Language } from '../knowledge/words.ts'
import { allowBuiltInSites, builtInSitesAllowed } from '../platform/site-access.ts'
import sites from '../platform/sites.json'
import { findCodes } from '../smtp/find.ts'
import { ResultView } from './result-view.tsx'
import './options.css'

/** What a server writes is English whatever the reader's language. */
const BEFORE = '<ada@example.com>: host mx.example.com[192.0.2.25] said: '
const CODE = '552 5.2.2'
const AFTER = '\n    <ada@example.com>: user is over quota (in reply to RCPT TO command)'

/** The page after the first installation: what it is, a code to try, what is read, and whether it may. */
export function WelcomeView({ language }: { readonly language: Language }) {
  const { welcome } = language.words
  const [allowed, setAllowed] = useState<boolean>()
  useEffect(() => void builtInSitesAllowed().then(setAllowed), [])
  return (
    <main>
      <h1>
        <img src="/icons/48.png" alt="" width="32" height="32" /> {welcome.title}
      </h1>
      <p>{welcome.what}</p>
      <p>{welcome.how}</p>
      <p>{welcome.where}</p>
      <h2>{welcome.try}</h2>
      <Sample language={language} />
      <h2>{welcome.sitesHeading}</h2>
      <p role="status">
        {allowed === undefined
          ? ''
          : allowed
            ? fill(welcome.granted, { count: sites.length })
            : welcome.notGranted}
      </p>
      {allowed === false && (
        <button
          type="button"
          class="main"
          onClick={() => void allowBuiltInSites().then(setAllowed)}
        >
          {welcome.grant}
        </button>
      )}
      <p>{welcome.others}</p>
      <h2>{welcome.privacyHeading}</h2>
      <p>{welcome.read}</p>
      <p>{welcome.sent}</p>
      <p>
        <a href="options.html">{welcome.options}</a>
      </p>
    </main>
  )
}

function Sample({ language }: { readonly language: Language }) {
  const [open, setOpen] = useState(false)
  const result = useMemo(() => {
    const text = BEFORE + CODE + AFTER
    const [mention] = findCodes(text)
    return (
      mention && { code: CODE, subject: mention, explanation: explain(text, mention, language) }
    )
  }, [language])
  return (
    <>
      <pre class="sample">
        {BEFORE}
        <button
          type="button"
          aria-expanded={open}
          onPointerEnter={() => setOpen(true)}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
        >
          {CODE}
        </button>
        {AFTER}
      </pre>
      {open && result && (
        <div class="sample-card">
          <ResultView result={result} language={language} />
        </div>
      )}
    </>
  )
}
