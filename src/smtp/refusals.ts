/**
 * What shows that a number is something else, whatever the text is about.
 * Each is the source of a pattern, case ignored, on what stands before the number or after it.
 */
export const REFUSALS = {
  before: {
    // `https://example.com/?code=550`: part of an address.
    query: String.raw`[?&][\w.-]{1,30}=`,
    // `port: 465`, `Size (in bytes): 522`, `Event ID: 445`, `timeout 500`: a measure or a number of its own.
    measure: String.raw`\b(?:ports?|tcp|udp|sizes?|len|length|bytes|bits|lines?|[up]?id|limit|total|count|timeout|delay|score|width|height)\)?[^\w\n]{0,8}`,
    // `Version: 5.1.1`, `X-Mailer: Tool 5.5.0`, `バージョン 5.1.1`.
    version: String.raw`(?:versi|верси|バージョン|版本|release|mailer|update|build|\bv)[^\s\d]{0,6}[\s(]{0,2}`,
  },
  after: {
    // `512 KB`, `450 ms`, `250 Million`, `450 EUR`, `512-byte`.
    unit: String.raw`[\s-](?:[kmgt]i?b(?:ytes?|its?)?|bytes?|bits?|m?s|sec|min|hours?|days?|characters?|million|mio|percent|[ap]m|eur|usd|gbp|chf|euros?|dollars?|px|foot|feet|miles?|pages?|years?)\b|\s[°%]`,
    // `500 recipients`; but `550 address unknown`, `550 does not exist`.
    things: String.raw`\s(?!(?:does|always|was|has|its|sms|dns|us|as|plus|\S{1,20}(?:ss|us|is))\b)[a-z]{3,20}s(?=[\s,.;)])`,
    // `450 Email Subject Lines That Never Fail`: a title.
    title: String.raw`\s(?!Too\b)(?:[A-Z][a-z]{1,20}\s){0,3}[A-Z][a-z]{2,20}[a-rtv-z]s\s(?:[A-Z]|(?:to|for|that|in|of|you|and)\b)`,
    // `550 Oak Road`: a house in a street.
    street: String.raw`\s(?:[A-Z][\w.]{0,20}\s){0,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Highway|Hwy|Broadway)\b`,
    // The reason phrases of HTTP (RFC 9110 §15) whose numbers SMTP has too.
    httpPhrase: String.raw`\s(?:bad request|unauthorized|forbidden|not found|misdirected|unprocessable|request header|unavailable for legal|too many requests|internal server error|not implemented|bad gateway|service unavailable\s*(?:$|\n)|gateway time|http version|loop detected\s*(?:$|\n)|not extended|network auth)`,
  },
} as const

const compile = <Name extends string>(
  sources: Readonly<Record<Name, string>>,
  wrap: (source: string) => string,
  flags: (name: string) => string,
): Record<Name, RegExp> => {
  const entries = Object.entries<string>(sources).map(([name, source]) => [
    name,
    new RegExp(wrap(source), flags(name)),
  ])
  return Object.fromEntries(entries) as Record<Name, RegExp>
}

const BEFORE = compile(
  REFUSALS.before,
  (source) => `(?<=${source})`,
  () => 'iy',
)
// Counted things are written small, streets and titles with a capital; a reply begins with a capital as often as not.
const AFTER = compile(
  REFUSALS.after,
  (source) => source,
  (name) => (name === 'things' || name === 'street' || name === 'title' ? 'y' : 'iy'),
)

const standsAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** Whether a refusal's text ends at an offset. */
export const refusedBefore = (text: string, at: number, name: keyof typeof BEFORE): boolean =>
  standsAt(BEFORE[name], text, at)

/** Whether a refusal's text begins at an offset. */
export const refusedAfter = (text: string, at: number, name: keyof typeof AFTER): boolean =>
  standsAt(AFTER[name], text, at)
