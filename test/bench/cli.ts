import { Readable, Writable } from 'node:stream'
import { explainJsonl } from '../../src/cli/explain-jsonl.ts'
import { explainLines } from '../../src/cli/explain-lines.ts'
import { readWords } from '../../src/cli/read-words.ts'
import { BOUNCES } from '../knowledge/bounces.ts'
import type { Measured } from './bench.ts'

const MEGABYTE = 1_048_576
/** What a terminal user may expect of a log, in megabytes a second, and of bounces, in texts a second. */
const LOG_SPEED = 20
const BOUNCE_SPEED = 1000
const LOG_SIZES = [20, 80]
const BOUNCE_COUNT = 5000

const MX = 'relay=mx.example.net[192.0.2.1]:25, delay=0.5, delays=0.1/0/0.2/0.2'

/** What became of one message in a hundred, by the last two digits of its number. */
function outcome(n: number): string {
  const to = `u${n}@example.net`
  if (n % 100 < 4)
    return `dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 <${to}>: Recipient address rejected: User unknown (in reply to RCPT TO command))`
  if (n % 100 < 10)
    return `dsn=4.2.0, status=deferred (host mx.example.net[192.0.2.1] said: 450 4.2.0 <${to}>: Recipient address rejected: Greylisted (in reply to RCPT TO command))`
  return `dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ${n.toString(36)})`
}

/** What Postfix logs of one message. */
function message(n: number): string {
  const id = `4F${n.toString(16).toUpperCase()}`
  const client = `mx${n % 50}.example.com[198.51.100.${n % 250}]`
  return [
    `postfix/smtpd[${1000 + (n % 900)}]: connect from ${client}`,
    `postfix/cleanup[601]: ${id}: message-id=<${n}.abc@example.com>`,
    `postfix/qmgr[501]: ${id}: from=<ann@example.com>, size=${500 + (n % 5000)}, nrcpt=1 (queue active)`,
    `postfix/smtp[77]: ${id}: to=<u${n}@example.net>, ${MX}, ${outcome(n)}`,
    `postfix/qmgr[501]: ${id}: removed`,
    `postfix/smtpd[${1000 + (n % 900)}]: disconnect from ${client} ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5`,
  ]
    .map((line) => `Nov 23 12:00:0${n % 10} mail ${line}\n`)
    .join('')
}

function* log(bytes: number): Generator<string> {
  for (let n = 0, length = 0; length < bytes; ) {
    let piece = ''
    while (piece.length < 65_536) piece += message(n++)
    length += piece.length
    yield piece
  }
}

function* bounces(): Generator<string> {
  for (let id = 0; id < BOUNCE_COUNT; id++)
    yield `${JSON.stringify({ id, text: BOUNCES[id % BOUNCES.length]?.text })}\n`
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

async function millisecondsOf(run: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

/** The command's two modes for much input: speed, and that memory does not grow with the input. */
export async function measure(): Promise<Measured[]> {
  const language = { tag: 'en' as const, words: readWords('en') }
  const lines = (size: number) =>
    explainLines(Readable.from(log(size * MEGABYTE)), nowhere(), language, {
      json: false,
      summary: true,
    })
  await lines(2)
  const measured: Measured[] = []
  for (const size of LOG_SIZES) {
    const milliseconds = await millisecondsOf(() => lines(size))
    const speed = (size * 1000) / milliseconds
    const memory = process.memoryUsage().rss / MEGABYTE
    measured.push({
      name: `--lines, a log of ${size} MB`,
      milliseconds,
      ratio: `${speed.toFixed(0)} MB/s of ${LOG_SPEED}; ${memory.toFixed(0)} MB of memory`,
    })
  }
  const milliseconds = await millisecondsOf(() =>
    explainJsonl(Readable.from(bounces()), nowhere(), language),
  )
  const speed = (BOUNCE_COUNT * 1000) / milliseconds
  measured.push({
    name: `--jsonl, ${BOUNCE_COUNT} bounces`,
    milliseconds,
    ratio: `${speed.toFixed(0)} a second of ${BOUNCE_SPEED}`,
  })
  return measured
}
