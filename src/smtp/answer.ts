import { actionIn } from './action-in.ts'
import { type Bounce, type ReportedRecipient, readBounce } from './bounce.ts'
import { subjectOf } from './code.ts'
import { echoedReply } from './echoed-reply.ts'
import { hostsIn } from './hosts.ts'
import type { Mention, Subject } from './mention.ts'
import { ofLastText } from './of-last-text.ts'
import { type Reply, replyAt } from './reply-at.ts'
import { toldWithin } from './told-within.ts'

/** What the server said at a mention, with everything around it that bears upon its meaning. */
export interface Answer {
  /** The codes to go by: the mention's own, or better ones that stand beside them. */
  readonly subject: Subject
  /** The server's own words on one line, from the code on, without the codes that repeat in them. */
  readonly words: string
  /** The same with what the reporting server wrote before it. */
  readonly line: string
  /** The paragraph around it. */
  readonly paragraph: string
  /** The recipient of the delivery report to which the mention belongs. */
  readonly reported?: ReportedRecipient
  /** What became of the message: the report's Action, or what the text says of it. */
  readonly action?: string
  /** The reply that this one only wraps stands in `subject`; these are the outer codes. */
  readonly wrapper?: Subject
  /** The systems that may have answered: those named nearby, else all that the text names, and whose pages it links to. */
  readonly hosts: readonly string[]
}

/**
 * A code that hands on another server's answer: Exchange Online's `550 5.0.350 Remote server returned an
 * error -> 550 5.1.1 ...`, AsyncOS's `5.1.0 - Unknown address error 550-'5.1.1 ...'`, Barracuda's `550 permanent
 * failure for one or more recipients (ann@example.net:550 5.1.1 ...)`.
 */
const INNER =
  /(?:[45]\.[01]\.35[01]\b[^>]{0,400}->\s{0,4}["'<]{0,2}|[45]\.\d\.0 - [A-Za-z ]{3,60} |recipients? \([^\s()<>:]{3,320}:)([245]\d\d)(?:[ #'-]{1,3}([245]\.\d{1,3}\.\d{1,3}))?/
const DIAGNOSTIC =
  /^(?:[\w-]{1,40}\s?;\s?)?[#('"]{0,2}(?:([2-5]\d\d)\b(?:[ \-#:(]{1,3}([245]\.\d{1,3}\.\d{1,3}))?|([245]\.\d{1,3}\.\d{1,3}))/
const ENHANCED = /(?:^|[\s(#<:'"-])([245]\.\d{1,3}\.\d{1,3})(?![\d.]|\S{0,40}\.\d)/

/** Reads what stands around a mention. The text is an excerpt (see excerptOf): short, and about one bounce. */
export function answerAt(text: string, mention: Mention): Answer {
  const echoed = echoedReply(text, mention)
  if (echoed)
    return { ...answerAt(text, echoed), wrapper: subjectOf(mention.reply, mention.enhanced) }
  const bounce = readBounce(text)
  const reply = replyAt(text, mention)
  const reported = reportOf(text, bounce, mention, reply)
  const inDiagnostic = reported?.diagnostic && within(reported.diagnostic, mention)
  const inReport = reported && within(reported, mention)
  const told = toldWithin(text, mention)
  const line =
    inReport && reported.diagnostic && !told ? reported.diagnostic.value : (told ?? reply.words)
  const codes = inReport && !inDiagnostic ? withDiagnostic(mention, reported) : mention
  const inner = wrapped(codes, line)
  const subject = inner
    ? subjectOf(inner[1], inner[2])
    : completed(codes, line, inReport ? reported : undefined)
  const action = reported ? reported.action : (commonAction(bounce) ?? actionIn(text))
  return {
    subject,
    words: inner
      ? ownWords(`${inner[1]} ${line.slice(inner.index + inner[0].length)}`, inner[1])
      : ownWords(line, inReport && !inDiagnostic ? subject.reply : mention.reply),
    line,
    get paragraph() {
      return paragraphAt(text, reply)
    },
    // Few words are one provider's only where its host stands: most answers are never asked for theirs.
    get hosts() {
      return [...hostsNear(text, this.paragraph, reported), ...linkedHosts(line)]
    },
    ...(action && { action }),
    ...(reported && { reported }),
    ...(inner && { wrapper: subjectOf(codes.reply, codes.enhanced) }),
  }
}

function hostsNear(text: string, paragraph: string, reported?: ReportedRecipient): string[] {
  const near = hostsIn(paragraph)
  if (reported?.remoteMta) return [...near, reported.remoteMta.toLowerCase()]
  return near.length > 0 ? near : hostsInAll(text)
}

const hostsInAll = ofLastText(hostsIn)

/** Servers link to their own help: its host says whose answer it is. */
function linkedHosts(line: string): string[] {
  return Array.from(line.matchAll(LINK), ([, host = '']) => host.toLowerCase())
}

const LINK = /\bhttps?:\/\/([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8})/gi

function wrapped({ enhanced }: Subject, line: string): RegExpExecArray | null {
  const match = INNER.exec(line)
  return match && enhanced !== match[2] ? match : null
}

/** What Postfix and Exim add behind or before a reply: the command that it answered. */
const COMMAND =
  /\(?in reply to [\w ]{1,40}(?:command)?\)?|\b(?:RCPT TO|MAIL FROM)(?::? ?<[^<>\s]{0,320}>|:|(?= command))/gi

const CODES = /\b([2-5]\d\d)(?:[ -](?:[245]\.\d{1,3}\.\d{1,3}\b)?|$)/g

function ownWords(line: string, reply: string | undefined): string {
  const plain = line.replace(COMMAND, ' ')
  let start = -1
  const without = plain.replace(CODES, (whole, code: string, at: number) => {
    if (code !== reply) return whole
    if (start < 0) start = at
    return ' '
  })
  return start < 0 ? plain : without.slice(start)
}

/** The report that speaks of a mention: the one in which it stands, else the only one on whom its text speaks. */
function reportOf(
  text: string,
  { recipients }: Bounce,
  mention: Mention,
  reply: Reply,
): ReportedRecipient | undefined {
  const own = recipients.find((recipient) => within(recipient, mention))
  if (own || recipients.length < 2) return own ?? recipients[0]
  const paragraph = paragraphAt(text, reply)
  const named = recipients.filter(({ recipient }) => recipient && paragraph.includes(recipient))
  return named.length === 1 ? named[0] : undefined
}

/** What became of the message for each of its recipients, where that is the same. */
function commonAction({ recipients }: Bounce): string | undefined {
  const actions = new Set(recipients.map(({ action }) => action))
  return actions.size === 1 ? recipients[0]?.action : undefined
}

function within(span: { readonly start: number; readonly end: number }, mention: Mention): boolean {
  return span.start <= mention.start && mention.end <= span.end
}

/** The code in the diagnostic says more than the status, which the reporting server wrote (RFC 3464 §2.3.6). */
function withDiagnostic(mention: Subject, { diagnostic }: ReportedRecipient): Subject {
  const match = diagnostic && DIAGNOSTIC.exec(diagnostic.value)
  if (!match) return mention
  const enhanced = match[2] ?? match[3]
  const status = mention.enhanced
  return subjectOf(match[1], enhanced ?? (sameClass(match[1], status) ? status : undefined))
}

/** A lone reply code takes the enhanced code of the same class that its words or its report's status hold. */
function completed(codes: Subject, words: string, reported?: ReportedRecipient): Subject {
  const { reply, enhanced } = codes
  if (enhanced || !reply) return subjectOf(reply, enhanced)
  const beside = ENHANCED.exec(words)?.[1] ?? reported?.status
  return subjectOf(reply, sameClass(reply, beside) ? beside : undefined)
}

function sameClass(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.charAt(0) === b.charAt(0) && /^\d\.\d/.test(b)
}

const BLANK_LINE = /\n[ \t]*\r?\n/
/** An entry of a log: its neighbours are about other mail. */
const DATED = /^[ \t]*(?:\w{3} +\d{1,2} \d\d:\d\d|\d{4}-\d\d-\d\d[ T])/

/** Where a transcript goes on to another command or host. */
const STEP = /^(?=>>> |\.\.\. )/m
/** A line of the mail system itself, below what it heard: it names its own exit status, not the reason. */
const OWN_LINE = /^[45]\d\d .*$/gm

/** The text between the blank lines before and behind a reply; of a log the entry, of a transcript the step alone. */
function paragraphAt(text: string, { start, end }: Reply): string {
  const lines = text.slice(start, end)
  if (DATED.test(lines)) return lines
  const before = text.slice(0, start).split(BLANK_LINE).pop() ?? ''
  const behind = text.slice(end).split(BLANK_LINE, 1)[0] ?? ''
  if (!lines.startsWith('<<<')) return before + lines + behind
  const command = before.split(STEP).pop() ?? ''
  return command + lines + (behind.split(STEP, 1)[0] ?? '').replace(OWN_LINE, '')
}
