/** Why mail failed, in the project's own closed list. The order is that of the design. */
export const CAUSES = [
  'delivered',
  'recipient-unknown',
  'recipient-disabled',
  'recipient-restricted',
  'recipient-moved',
  'mailbox-full',
  'domain-not-found',
  'host-unreachable',
  'mail-loop',
  'expired',
  'greylisted',
  'rate-limited',
  'message-too-large',
  'content-rejected',
  'spam',
  'virus',
  'sender-reputation',
  'sender-rejected',
  'sender-auth',
  'reverse-dns',
  'policy',
  'relay-denied',
  'login-required',
  'login-failed',
  'tls-required',
  'server-error',
  'protocol-error',
  'in-progress',
  'unknown',
] as const
export type Cause = (typeof CAUSES)[number]

export const PERMANENCES = ['success', 'temporary', 'permanent'] as const
export type Permanence = (typeof PERMANENCES)[number]

/** Whether the same message will be, or should be, sent again. */
export const RETRIES = ['automatic', 'not-until-fixed', 'never', 'not-needed'] as const
export type Retry = (typeof RETRIES)[number]

/** Who can end the trouble. */
export const ACTORS = [
  'nobody',
  'sender',
  'sender-admin',
  'recipient',
  'recipient-admin',
  'provider',
] as const
export type Actor = (typeof ACTORS)[number]

export interface Verdict {
  readonly permanence: Permanence
  readonly retry: Retry
  readonly actor: Actor
}
