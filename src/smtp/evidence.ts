/**
 * What a text shows about being on mail delivery: how often the marks of each kind of text occur in it.
 * Plain counts, so that the evidence of a document is the sum of its pieces'. Only signs of mail count: there is none
 * whose presence would speak against a code.
 */
export interface Evidence {
  /** Marks of a bounce: fields of RFC 3464, pairs of codes, a server or the null sender's program quoted. */
  readonly bounce: number
  /** Marks of a mail log. */
  readonly log: number
  /** Marks of an SMTP dialogue: its commands, extensions and greetings (RFC 5321 §4.1). */
  readonly transcript: number
  /** Names of a page that is about SMTP. */
  readonly article: number
}

export const NO_EVIDENCE: Evidence = { bounce: 0, log: 0, transcript: 0, article: 0 }

/** The evidence of two pieces of one document. */
export const addEvidence = (a: Evidence, b: Evidence): Evidence => ({
  bounce: a.bounce + b.bounce,
  log: a.log + b.log,
  transcript: a.transcript + b.transcript,
  article: a.article + b.article,
})
