import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Runs the command with a text on standard input. */
async function run(input: string, ...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/explain.ts'), ...args],
    { cwd: ROOT },
  )
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  return { out, err, status }
}

const BOUNCE =
  '<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n'

describe('npm run explain', { timeout: 20_000 }, () => {
  it('explains a text as JSON, with offsets into it', async () => {
    const { out, status } = await run(BOUNCE, '--json')
    const { summary, mentions } = JSON.parse(out)
    expect(status).toBe(0)
    expect(summary).toMatchObject({ cause: 'recipient-unknown', permanence: 'permanent' })
    expect(BOUNCE.slice(mentions[0].start, mentions[0].end)).toBe('550 5.1.1')
    expect(Object.keys(mentions[0].explanation)).toEqual(
      expect.arrayContaining([
        'cause',
        'permanence',
        'retry',
        'actor',
        'title',
        'meaning',
        'whenSeen',
        'steps',
        'confidence',
        'contradictions',
        'sources',
      ]),
    )
  })

  it('explains it for a terminal, in either language', async () => {
    const english = await run(BOUNCE)
    const french = await run(BOUNCE, '--lang', 'fr')
    expect(english.out).toMatch(/Permanent: /)
    expect(french.out).toMatch(/Définitif/)
    expect(french.out).not.toMatch(/Permanent: /)
  })

  it('answers a bare code and words as the popup does', async () => {
    const code = JSON.parse((await run('550-5.1.1\n', '--json')).out)
    expect(code.mentions[0]).toMatchObject({ reply: '550', enhanced: '5.1.1' })
    const words = JSON.parse((await run('boîte pleine', '--json', '--lang', 'fr')).out)
    expect(words.summary.cause).toBe('mailbox-full')
    expect(words.mentions.length).toBeGreaterThan(0)
    const token = JSON.parse((await run('S3140', '--json')).out)
    expect(token.summary.variant?.id).toBe('outlook-network-blocked-s3140')
  })

  it('decodes a mail and gives the text that the offsets refer to', async () => {
    const mail = `MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(BOUNCE).toString('base64')}\n`
    const { text, mentions } = JSON.parse((await run(mail, '--json')).out)
    expect(text.slice(mentions[0].start, mentions[0].end)).toBe('550 5.1.1')
  })

  it('answers JSON lines in order, each with its id', async () => {
    const records = [BOUNCE, 'nothing here', '<<< 552 5.2.2 Mailbox full'].map((text, id) =>
      JSON.stringify({ id, text }),
    )
    const { out } = await run(`${records.join('\n')}\n`, '--jsonl')
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2])
    expect(answers.map(({ summary }) => summary.cause)).toEqual([
      'recipient-unknown',
      'unknown',
      'mailbox-full',
    ])
    expect(answers[1].mentions).toEqual([])
  })

  it('answers what comes before a line that cannot be read, and numbers that line', async () => {
    const good = JSON.stringify({ id: 'good', text: `550 5.1.1 no such user\u2028` })
    const { out, err, status } = await run(`${good}\r\n\nnonsense\n${good}\n`, '--jsonl')
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['good'])
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('line 3') })
  })

  it('explains each line of a log and counts', async () => {
    const log =
      `Nov 23 12:00:00 mail postfix/qmgr[5]: 4F: from=<a@example.com>, size=550, nrcpt=1\n` +
      `Nov 23 12:00:01 mail postfix/smtp[7]: 4F: to=<a@example.net>, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command))\n`
    const { out } = await run(log, '--lines', '--summary', '--json')
    const [line, counts] = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text))
    expect(line).toMatchObject({ line: 2, summary: { cause: 'recipient-unknown' } })
    expect(counts).toEqual({
      lines: 2,
      found: 1,
      causes: { 'recipient-unknown': 1 },
      providers: {},
    })
    expect((await run(log, '--lines', '--summary')).out).toMatch(/2 lines, 1 with codes/)
  })

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'src/cli/explain.ts'), '--lines'],
      { cwd: ROOT },
    )
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(BOUNCE.repeat(20_000))
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ err, status }).toEqual({ err: '', status: 0 })
  })

  it('compares two codes', async () => {
    const { out } = await run('', '--compare', '421', '450', '--json')
    const { a, b, differences } = JSON.parse(out)
    expect(a.title).not.toBe(b.title)
    expect(differences.length).toBeGreaterThan(2)
    expect((await run('', '--compare', '421', '450')).out).toMatch(/421 {2}.*\n[\s\S]*450 {2}/)
  })

  it('lists the wordings of a provider', async () => {
    const variants = JSON.parse((await run('', '--provider', 'gmail', '--json')).out)
    expect(variants.length).toBeGreaterThan(10)
    for (const variant of variants)
      expect(variant).toMatchObject({
        id: expect.stringMatching(/./),
        provider: expect.stringMatching(/Gmail/),
        title: expect.stringMatching(/./),
        sample: expect.stringMatching(/./),
      })
    const { out } = await run('', '--provider', 'Gmail', '--lang', 'fr')
    expect(out).toContain(variants[0].id)
    expect(out).toContain(variants[0].sample)
    expect(out).toMatch(/Formules connues/)
  })

  it('tells server and reader apart in a comparison', async () => {
    const { out } = await run('', '--compare', '421', '450')
    expect(out).toMatch(/If you choose what your server answers: .*\n.*If you got one of them: /)
  })

  it.each([
    ['a provider that nobody is', '', ['--provider', 'nobody-at-all']],
    ['an unknown option', '', ['--nonsense']],
    ['a language that is not there', 'x', ['--lang', 'de']],
    ['a comparison with something else than a code', '', ['--compare', '421', '9x!']],
    ['nothing', '', []],
    ['bytes that are no text', 'a\0b', []],
    ['a line that is no JSON', 'nonsense\n', ['--jsonl']],
  ])('answers %s with one line on standard error', async (_, input, args) => {
    const { out, err, status } = await run(input, ...args)
    expect({ out, status }).toEqual({ out: '', status: 2 })
    expect(err).toMatch(/^explain: [^\n]+\n$/)
  })
})
