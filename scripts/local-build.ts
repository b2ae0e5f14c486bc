import type { Engine } from './browsers.ts'

/** The builds that run on local pages too: for tests, the sample mailbox and the tour. */
export const LOCAL_BUILD: Readonly<Record<Engine, string>> = {
  chromium: 'dist/chrome-local',
  firefox: 'dist/firefox-local',
}
