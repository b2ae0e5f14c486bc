/*
 * What shows that a number is something else, whatever the text is about: patterns of what ends where the number begins,
 * then of what begins where it ends.
 */

/** `https://example.com/?code=550`: part of an address. */
export const QUERY = /(?<=[?&][\w.-]{1,30}=)/iy

/**
 * `port: 465`, `Size (in bytes): 522`, `Event ID: 445`, `timeout 500`: a measure or a number of its own. A status of
 * HTTP with its reason phrase (RFC 9110 §15), whoever is said to answer it: `500 - Internal Server Error`.
 */
export const OTHER =
  /(?<=\b(?:ports?|tcp|udp|sizes?|len|length|bytes|bits|lines?|[up]?id|limit|total|count|timeout|delay|score|width|height|statuscode(?=["']?:))\)?[^\w\n]{0,8})|404 not f|405 meth|421 misdir|431 request h|451 unavailable for|5[01]\d[\s-]{1,3}(?:internal s|not im|bad g|serv|gateway|not ext|network a)/iy

/** `Version: 5.1.1`, `X-Mailer: Tool 5.5.0`, `バージョン 5.1.1`. */
export const VERSION =
  /(?<=(?:versi|верси|バージョン|版本|release|mailer|update|build|\bv)[^\s\d]{0,6}[\s(]{0,2})/iy

/** `see 4.2.1 Delivery; 4.2.2 Rejected goods`: the next in a list of chapters. */
export const CHAPTER = /(?<=\.\d{1,3} [A-Z][^\n:]{2,60}[;,–-] )/y

// Counted things are written small, streets and titles with a capital; a reply begins with a capital as often as not.

/** `512 KB`, `450 ms`, `250 Million`, `450 EUR`, `512-byte`, `421 msg/s`. */
export const UNIT =
  /[\s-](?:[kmgt]i?b(?:ytes?|its?)?|(?:byte|bit|hour|day|character|euro|dollar|mile|page|year)s?|m?s(?:ec)?|[km]?g|min|million|mio|percent|[ap]m|eur|usd|gbp|chf|px|f[eo]{2}t|\w{1,9}\/(?:s|min))\b|\s[°%]/iy

/**
 * `500 recipients`, `421 returned to sender`, `(550 last week)`, `450 Briefe wurden`; but `550 address unknown`, `550 does
 * not exist`. A house in a street: `550 Oak Road`.
 */
export const THINGS =
  /\s{1,2}(?:(?:[A-Z][\w.]{0,20}\s){0,2}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Highway|Hwy|Broadway|Square|Place)\b|(?:returned|last|[A-Z]\S{2,20} (?:wurden|sind))\b|(?!(?:does|always|\S{1,20}(?:ss|us|is))\b)[a-z]{3,20}s(?=[\s,.;)]))/y

/** `450 Email Subject Lines That Never Fail`: a title. */
export const TITLE =
  /\s(?!Too\b)(?:[A-Z][a-z]{1,20}\s){0,3}[A-Z][a-z]{2,20}[a-rtv-z]s\s(?:[A-Z]|(?:to|for|that|in|of|you|and)\b)/y
