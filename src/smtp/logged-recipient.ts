/** How logs name the recipient of a delivery: Postfix and Sendmail `to=<ann@example.net>`, Exim `=> ann@example.net`. */
const RECIPIENT = /\bto=<([^<>\s]{1,320})>|(?:=>|->|==|\*\*) ([^\s<>@]{1,64}@[^\s<>@]{1,253})/

/** The recipient that a line of a log names; undefined where it names none. */
export function loggedRecipient(line: string): string | undefined {
  const match = RECIPIENT.exec(line)
  return match?.[1] ?? match?.[2]
}
