/** Names the systems that a text quotes, each in lower case, in order of their first mention. */
export function hostsIn(text: string): string[] {
  const names = new Set<string>()
  for (const match of text.matchAll(HOST)) {
    const name = (match.slice(1).find(Boolean) ?? '').toLowerCase().replace(/\.$/, '')
    if (name.length > 0) names.add(name)
  }
  return [...names]
}

/** The longest name of a host (RFC 1035 §2.3.4). */
const NAME = String.raw`[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`

/**
 * Where bounces and logs name the answering host: Remote-MTA, "host X[ip] said", "while talking to X",
 * "Generating server: X", "X gave this error:", `relay=X[`, and the tail that some providers put behind each
 * reply.
 */
const HOST = new RegExp(
  String.raw`(?:Remote-MTA[ \t]{0,4}:[ \t]{0,4}(?:dns;[ \t]{0,4})?|\bhost[ \t\r\n]{1,8}|while talking to |Generating server: ?|relay=|server for the recipient domain \S{1,253} by )(${NAME})|[-–] (gsmtp|gcdp|nsmtp)\b|\[(${NAME}\.outlook\.com)\b|^(${NAME}) gave this error:`,
  'gim',
)
