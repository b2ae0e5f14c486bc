import { gatherEvidence } from './gather-evidence.ts'
import { loggedRecipient } from './logged-recipient.ts'
import type { Mention } from './mention.ts'
import { replyAt } from './reply-at.ts'

/** The recipients that a text names where no delivery report does. */
export interface NamedRecipients {
  /** Those that it sets out as recipients, each once. */
  readonly all: readonly string[]
  /** For each mention whose failure it is; undefined where the text does not say, rather than a guess. */
  readonly of: readonly (string | undefined)[]
}

type Place = Pick<Mention, 'start' | 'end'>

/** RFC 5321 §4.5.3.1: a local part has at most 64 octets, a domain 255. */
const PLAIN = String.raw`[\w+-][\w.!#$%&'*+/=?^{|}~-]{0,63}@[\w-]{1,63}\.[\w.-]{1,190}\w`
const ANY = String.raw`[^\s<>@:;,"]{1,64}@[^\s<>@:;,"]{1,253}`

/**
 * Postfix and qmail write `<ann@example.net>: `, Sendmail the address above its reason, Exim the bare address
 * above what its host said.
 */
const SET_OUT = new RegExp(
  String.raw`^<(${ANY})>(?: \((?:expanded from|generated from)[^()\r\n]{0,320}\))?:|^<(${ANY})>\r?\n(?= {1,8}\((?:reason|expanded from):)|^ {2}(${ANY})\r?\n(?=(?: {4}.*\r?\n){0,2}? {4}(?:host |SMTP error|\(generated from))`,
  'gm',
)

/** A line of nothing but an address, indented: how the recipients are listed that "delivery has failed to". */
const LISTED = new RegExp(String.raw`^[ \t]{1,16}<?(${PLAIN})>?[ \t]{0,8}$`, 'gm')
const COMMAND = /\bRCPT TO:[ \t]{0,4}<?([^\s<>@]{1,64}@[^\s<>@]{1,253})/gi

const ADDRESS = new RegExp(String.raw`(\bFROM:\s?<)?(${PLAIN})`, 'gi')
/** Addresses of the mail system itself, and `550-ann@example.net`, the code of a reply's next line. */
const NOBODY = /^(?:mailer-daemon|postmaster|mail-?daemon|no-?reply|[245]\d\d-.*)@/i
/** A reply about the sender names the sender. */
const ON_SENDER = /\b(?:sender|from|sending)\b/i

/** How far above an answer its recipient stands: Exim and qmail name it a line or two before. */
const ABOVE = 300

/** Reads who the recipients are out of what mail systems write for people, and out of their logs. Linear. */
export function namedRecipients(text: string, mentions: readonly Place[]): NamedRecipients {
  const setOut = places(text, SET_OUT)
  const listed = setOut.length > 0 ? setOut : places(text, LISTED)
  const commanded = setOut.length > 0 ? undefined : commandedIn(text)
  let at = 0
  const of = mentions.map((mention) => {
    while ((listed[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= mention.start) at++
    const line = lineOf(text, mention)
    const logged = loggedRecipient(line)
    // Each line of a log speaks of a mail of its own.
    if (logged || gatherEvidence(line).log > 0) return logged ?? recipientsIn(line).at(-1)
    const last = listed[at]
    const above = last && last.start <= mention.start ? last.name : undefined
    if (setOut.length > 0) return above ?? (setOut.length === 1 ? last?.name : undefined)
    return nearest(text, mention) ?? above ?? commanded
  })
  return { all: [...new Set(setOut.map(({ name }) => name))], of }
}

/** The recipient of all commands of a dialogue; undefined where it has several. */
function commandedIn(text: string): string | undefined {
  const commands = new Set(places(text, COMMAND).map(({ name }) => name))
  const [commanded] = commands.size === 1 ? commands : []
  return commanded
}

function places(text: string, pattern: RegExp): { name: string; start: number }[] {
  return [...text.matchAll(pattern)].map(({ index, 1: a, 2: b, 3: c }) => ({
    name: a ?? b ?? c ?? '',
    start: index,
  }))
}

/** The last address before a code in its paragraph, else the first behind it. */
function nearest(text: string, mention: Place): string | undefined {
  const { start, end } = replyAt(text, mention)
  const above = text.slice(Math.max(0, start - ABOVE), start)
  const blank = Math.max(above.lastIndexOf('\n\n'), above.lastIndexOf('\n\r\n'), 0)
  const before = above.slice(blank) + text.slice(start, mention.start)
  const behind = text.slice(mention.end, end)
  return recipientsIn(before).at(-1) ?? (ON_SENDER.test(behind) ? [] : recipientsIn(behind))[0]
}

function recipientsIn(text: string): string[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(ADDRESS)].flatMap(([, from, address = '']) =>
    from || NOBODY.test(address) ? [] : address,
  )
}

/** A longer line is none of a log. */
const MAX_LINE = 1000

function lineOf(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - MAX_LINE), start)
  const behind = text.slice(start, end + MAX_LINE)
  return before.slice(before.lastIndexOf('\n') + 1) + behind.split('\n', 1)[0]
}
