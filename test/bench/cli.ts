import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { explainJsonl } from '../../src/cli/explain-jsonl.ts'
import { readWords } from '../../src/cli/read-words.ts'
import { BOUNCES } from '../knowledge/bounces.ts'
import type { Figure } from './harness/figure.ts'
import { median } from './harness/median.ts'

const MEGABYTE = 1_048_576
/** What a terminal user may expect of a log, in megabytes a second, and of bounces, in texts a second. */
const LOG_SPEED = 20
const BOUNCE_SPEED = 1000
/** Against email-bounce-parser, which reads a bounce and explains nothing. */
const PEER_SPEED = 5
/** Beyond this a log would seem to be kept, in megabytes. */
const MEMORY = 300
const BOUNCE_COUNT = 1000

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

/** A log without end, whose first eight megabytes come again and again. */
function* log(bytes: number): Generator<Buffer> {
  const pieces: Buffer[] = []
  for (let n = 0, length = 0; length < 8 * MEGABYTE; ) {
    let piece = ''
    while (piece.length < 65_536) piece += message(n++)
    length += piece.length
    pieces.push(Buffer.from(piece))
  }
  for (let length = 0, i = 0; length < bytes; i++) {
    const piece = pieces[i % pieces.length] ?? Buffer.alloc(0)
    length += piece.length
    yield piece
  }
}

/** The command itself reads a log from its standard input: megabytes a second, and the most memory it held. */
async function readLog(megabytes: number): Promise<{ speed: number; memory: number }> {
  const words = ['--import', 'tsx', 'src/cli/explain.ts', '--lines', '--summary']
  const child = spawn(process.execPath, words, { stdio: ['pipe', 'ignore', 'inherit'] })
  let memory = Number.NaN
  const look = setInterval(() => {
    const status = `/proc/${child.pid}/status`
    const [, kilobytes] =
      (existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))) || []
    if (kilobytes) memory = Number(kilobytes) / 1024
  }, 200)
  const started = performance.now()
  const ended = new Promise((resolve) => child.on('close', resolve))
  await pipeline(Readable.from(log(megabytes * MEGABYTE)), child.stdin)
  await ended
  clearInterval(look)
  return { speed: (megabytes * 1000) / (performance.now() - started), memory }
}

interface Parser {
  read(body: string): unknown
}

/** It has no types of its own. */
function peer(): Parser {
  const Parser = createRequire(import.meta.url)('email-bounce-parser') as new () => Parser
  return new Parser()
}

/** Bounces of a few kinds, each about another address: what they say repeats, as in life, and no text does. */
const TEXTS = Array.from({ length: BOUNCE_COUNT }, (_, i) => {
  const { text = '' } = BOUNCES[i % BOUNCES.length] ?? {}
  return text.replaceAll('@', `.${i}@`)
})

/** A file as the system hands it to who reads it. */
function* inPieces(file: Buffer): Generator<Buffer> {
  for (let at = 0; at < file.length; at += 65_536) yield file.subarray(at, at + 65_536)
}

async function speedOf(read: () => unknown): Promise<number> {
  const started = performance.now()
  await read()
  return (BOUNCE_COUNT * 1000) / (performance.now() - started)
}

/** The command's two modes for much input: speed, and that memory does not grow with the input. */
export async function measure(isShort: boolean): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const megabytes of isShort ? [100] : [100, 1024, 5120]) {
    const { speed, memory } = await readLog(megabytes)
    figures.push(
      {
        name: `--lines, ${megabytes} MB`,
        value: speed,
        unit: 'MB/s',
        aim: LOG_SPEED,
        isLeast: true,
      },
      { name: `--lines, ${megabytes} MB, memory`, value: memory, unit: 'MB', aim: MEMORY },
    )
  }
  const language = { tag: 'en' as const, words: readWords('en') }
  const lines = TEXTS.map((text, id) => `${JSON.stringify({ id, text })}\n`)
  const file = Buffer.from(lines.join(''))
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const parser = peer()
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 9; round++) {
    ours.push(await speedOf(() => explainJsonl(Readable.from(inPieces(file)), nowhere(), language)))
    theirs.push(await speedOf(() => TEXTS.map((text) => parser.read(text))))
  }
  const [own, other] = [median(ours), median(theirs)]
  return [
    ...figures,
    { name: '--jsonl', value: own, unit: '/s', aim: BOUNCE_SPEED, isLeast: true },
    {
      name: '--jsonl, to email-bounce-parser',
      value: own / other,
      unit: 'x',
      aim: PEER_SPEED,
      isLeast: true,
      note: `${other.toFixed(0)} a second, on the engine’s patterns instead of re2’s; ${BOUNCES.length} kinds of bounces, ${BOUNCE_COUNT} addresses`,
    },
  ]
}
