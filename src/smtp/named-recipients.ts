const ADDRESS = String.raw`[^\s<>@:;,"]{1,64}@[^\s<>@:;,"]{1,253}`

/**
 * Postfix and qmail write `<ann@example.net>: `, Sendmail the address above its reason, Exim the bare address
 * above what its host said.
 */
const NAMED = new RegExp(
  String.raw`^<(${ADDRESS})>(?: \((?:expanded from|generated from)[^()\r\n]{0,320}\))?:|^<(${ADDRESS})>\r?\n(?= {1,8}\((?:reason|expanded from):)|^ {2}(${ADDRESS})\r?\n(?=(?: {4}.*\r?\n){0,2}? {4}(?:host |SMTP error|\(generated from))`,
  'gm',
)

/** The recipients that a bounce without a delivery report names in its text, each once. */
export function namedRecipients(text: string): string[] {
  const names = [...text.matchAll(NAMED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  return [...new Set(names)]
}
