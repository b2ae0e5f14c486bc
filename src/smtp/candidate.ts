const CODE = /[2-5２-５](?:[\u00ad\u200b-\u200f\u2060]*[\d０-９]{2}|[.．])/
const CUE =
  /SMTP|smtp|-MTA|Recipient|Diagnostic|822;|DAEMON|aemon|ndeliver|RCPT|MAIL FROM|[EH]?[EH]LO|postfix|dsn=|relay=|reply to/

/**
 * The cheapest test that a text without any code fails. The page's walk asks it of every text node, joins the blocks
 * that hold a candidate and gives those to findCodes.
 */
export function mayHoldCode(text: string): boolean {
  return CODE.test(text)
}

/** As cheap a test for words that gatherEvidence counts: nodes that fail it add no evidence. */
export function mayHoldCue(text: string): boolean {
  return CUE.test(text)
}
