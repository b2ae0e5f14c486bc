import type { Cause, Verdict } from './verdict.ts'

/** How each class ends when nothing more is known (RFC 5321 §4.2.1, RFC 3463 §3.1). */
export const CLASS_FACTS: Readonly<Record<string, Verdict & { readonly cause: Cause }>> = {
  2: { permanence: 'success', retry: 'not-needed', actor: 'nobody', cause: 'in-progress' },
  3: { permanence: 'success', retry: 'not-needed', actor: 'nobody', cause: 'in-progress' },
  4: { permanence: 'temporary', retry: 'automatic', actor: 'nobody', cause: 'unknown' },
  5: { permanence: 'permanent', retry: 'not-until-fixed', actor: 'sender', cause: 'unknown' },
}

/** What each subject of RFC 3463 §3.2 to §3.8 says about the cause; the others say nothing. */
export const SUBJECT_CAUSES: Readonly<Record<string, Cause>> = {
  'X.3': 'server-error',
  'X.5': 'protocol-error',
  'X.6': 'content-rejected',
  'X.7': 'policy',
}
