import { describe, expect, it } from 'vitest'
import { explain } from '../../src/knowledge/explain.ts'
import type { Explanation } from '../../src/knowledge/explanation.ts'
import { excerptOf } from '../../src/smtp/excerpt.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { BOUNCES } from './bounces.ts'
import { language } from './language.ts'

const english = language('en')
const french = language('fr')

/** Explains the first place of a code in a text. */
function explained(text: string, code: string, inLanguage = english): Explanation {
  const start = text.indexOf(code)
  const [, reply, enhanced] = /^(\d{3})?[ -]?(\d\.\d+\.\d+)?$/.exec(code) ?? []
  const codes = { ...(reply && { reply }), ...(enhanced && { enhanced }) }
  return explain(text, { start, end: start + code.length, ...codes, group: 0 }, inLanguage)
}

describe('a code alone', () => {
  it('means what its enhanced code means, with sources that can be opened', () => {
    const found = explained('550 5.1.1', '550 5.1.1')
    expect(found).toMatchObject({
      cause: 'recipient-unknown',
      permanence: 'permanent',
      confidence: 'certain',
    })
    expect(found).not.toHaveProperty('variant')
    expect(found.sources.length).toBeGreaterThan(0)
    for (const { url } of found.sources) expect(url).toMatch(/^https:\/\//)
  })

  it('is said in the language asked for', () => {
    const found = explained('550 5.1.1', '550 5.1.1', french)
    expect(found.cause).toBe('recipient-unknown')
    expect(found.title).not.toBe(explained('550 5.1.1', '550 5.1.1').title)
  })

  it('falls back to its class and says that it is not registered', () => {
    const found = explained('599', '599')
    expect(found).toMatchObject({
      permanence: 'permanent',
      cause: 'unknown',
      confidence: 'generic',
    })
    expect(found.contradictions.join()).toMatch(/No standard defines 599/)
    expect(found.meaning).not.toBe('')
  })

  it('falls back to class and subject', () => {
    const found = explained('4.4.99', '4.4.99')
    expect(found.permanence).toBe('temporary')
    expect(found.title).toMatch(/network/)
    expect(found.contradictions.join()).toMatch(/4\.4\.99 is not registered/)
    expect(explained('5.99.99', '5.99.99').title).not.toBe('')
  })

  it('says that a row is not registered with this class', () => {
    expect(explained('2.2.2', '2.2.2').contradictions.join()).toMatch(/not with 2/)
  })

  it.each(['550 5.1.5', '4.1.9', '5.3.6'])('%s does not get the text of its success', (code) => {
    const found = explained(code, code)
    const success = explained(`2${code.slice(-4)}`, `2${code.slice(-4)}`)
    expect(found.title).not.toBe(success.title)
    expect(found.contradictions.join()).toMatch(/is registered, but not with [45]/)
  })

  it.each([['2.2.2'], ['2.4.99']])('%s says nothing of a failure', (code) => {
    const found = explained(code, code)
    expect(found.permanence).toBe('success')
    expect(found.meaning).toBe(english.words.classes['2']?.meaning)
  })

  it('is told in the class on which servers act', () => {
    const [permanent, full] = [explained('552 4.2.2', '552 4.2.2'), explained('5.2.2', '5.2.2')]
    expect(permanent).toMatchObject({ permanence: 'permanent', meaning: full.meaning })
    expect(permanent.steps).toEqual(full.steps)
    expect(explained('450 5.4.1', '450 5.4.1').cause).toBe(explained('5.4.1', '5.4.1').cause)
  })

  it('means what its only user means by it', () => {
    const found = explained('550 5.7.511', '550 5.7.511')
    expect(found).toMatchObject({ actor: 'sender-admin', confidence: 'likely' })
    expect(found.title).toBe(english.words.variants['microsoft365-banned-sender-511']?.title)
    expect(found.contradictions.join()).toMatch(/Only Microsoft 365 uses 5\.7\.511/)
  })
})

describe('words decide where the code says little', () => {
  it.each([
    ['550 User unknown', 'recipient-unknown'],
    ['550 User cannot be found', 'recipient-unknown'],
    ['550 Permission denied', 'policy'],
    ['501 5.7.0 Authentication aborted', 'login-failed'],
    ['501 5.0.0 Authentication cancelled', 'login-failed'],
    ['451 Auth error', 'login-failed'],
    ['553 sender address is unconfirmed', 'sender-rejected'],
    ['554 5.0.0 Relay check fail', 'relay-denied'],
    ['552 5.0.0 Length of the message is over the maximum', 'message-too-large'],
    ['550 DNS query error', 'domain-not-found'],
    ['550 5.0.0 Unreachable host', 'host-unreachable'],
    ['550 5.7.1 Unsafe attachment', 'content-rejected'],
    ['550 5.0.0 Suspect content', 'spam'],
    ['554 5.0.0 Format violation', 'content-rejected'],
    ['452 RCPT count limit', 'rate-limited'],
    ['550 Recipient not in route list', 'recipient-unknown'],
    ['550 The domain example.com is banned', 'sender-rejected'],
    ['550 5.7.1 sender <ann@example.test> from a reserved domain', 'sender-rejected'],
    ['550 /var/mail/ann: cannot open file: Permission denied', 'server-error'],
    ['553 User defined rule matched, policy violation', 'policy'],
    ['554 5.7.1 Relaying is not allowed here', 'relay-denied'],
    ['550 5.7.1 Boîte aux lettres pleine', 'mailbox-full'],
    ['550 Пользователь не найден', 'recipient-unknown'],
    ['452 メールボックスがいっぱいです', 'mailbox-full'],
    ['550 用户不存在', 'recipient-unknown'],
    ['421 Connection timed out', 'host-unreachable'],
  ])('%s', (text, cause) => {
    const code = /^\d{3}(?: \d\.\d\.\d)?/.exec(text)?.[0] ?? ''
    expect(explained(text, code)).toMatchObject({ cause, variant: { kind: 'wording' } })
  })

  it('names the words that agree with the code, whose text stays', () => {
    const found = explained('550 5.1.1 User unknown', '550 5.1.1')
    expect(found).toMatchObject({
      title: english.words.enhanced['X.1.1']?.title,
      confidence: 'certain',
      variant: { id: 'recipient-unknown', kind: 'wording' },
    })
    expect(found.contradictions).toEqual([])
  })

  it('names no provider in a wording', () => {
    expect(explained('550 User unknown', '550').variant).not.toHaveProperty('provider')
  })

  it('but a doubtful phrase does not overrule an exact code', () => {
    expect(explained('552 5.2.2 Recipient address rejected', '552 5.2.2').cause).toBe(
      'mailbox-full',
    )
    expect(explained('550 Recipient address rejected', '550').cause).toBe('recipient-unknown')
  })

  it('and the name of a host says nothing', () => {
    const text = '<ann@example.com>: host spam.virus.example.net[192.0.2.1] said: 550 User unknown'
    expect(explained(text, '550').cause).toBe('recipient-unknown')
  })

  it('nor does the command that the reply answered', () => {
    const text =
      '<a@example.net>: host mx.example.net said: 550 sorry (in reply to RCPT TO command)'
    expect(explained(text, '550').cause).not.toBe('protocol-error')
  })

  it('but a refusal after the whole message is hardly about the mailbox', () => {
    const answering = (command: string) =>
      `host mx.example.net said: 550 (in reply to ${command} command)`
    expect(explained(answering('end of DATA'), '550').cause).toBe('policy')
    expect(explained(answering('RCPT TO'), '550').cause).toBe('recipient-unknown')
  })

  it('nor does it say why that the time ran out', () => {
    const text =
      '<a@example.net>:\nSorry, I could not switch to /var/x. (#4.3.0)\nI am not going to try again; this message has been in the queue too long.\n'
    expect(explained(text, '4.3.0')).toMatchObject({
      cause: 'server-error',
      permanence: 'permanent',
    })
  })

  it('nor does the next entry of a log', () => {
    const log =
      'Nov 23 12:00:01 mail smtp[1]: to=<a@example.net>, dsn=5.0.0, status=bounced (550 sorry)\n' +
      'Nov 23 12:00:02 mail smtp[1]: to=<b@example.net>, dsn=5.0.0, status=bounced (550 spam refused)\n'
    expect(explained(log, '550').cause).not.toBe('spam')
  })

  it.each([
    ['554 5.7.1 Connection refused', 'sender-reputation'],
    ['421 4.7.0 Connection refused', 'sender-reputation'],
    ['421 Connection refused', 'host-unreachable'],
    ['451 4.4.1 Connection refused', 'host-unreachable'],
  ])('and a server that answers is no server that cannot be reached: %s', (text, cause) => {
    expect(explained(text, /^\d{3}(?: \d\.\d\.\d)?/.exec(text)?.[0] ?? '').cause).toBe(cause)
  })

  it.each([
    ['553 5.7.1 Relaying denied: 192.0.2.7 is a known spammer', 'sender-reputation'],
    ['550 Relaying is forbidden, this host stands on our blacklist', 'sender-reputation'],
    ['550 Relay not permitted, domain example.org is not listed', 'relay-denied'],
    ['554 Client host rejected: Relay access denied', 'relay-denied'],
  ])('and relaying is not the reason where a list is: %s', (text, cause) => {
    expect(explained(text, /^\d{3}(?: \d\.\d\.\d)?/.exec(text)?.[0] ?? '').cause).toBe(cause)
  })

  it('and success stays success', () => {
    expect(explained('250 2.0.0 OK queued as spam-1', '250 2.0.0').permanence).toBe('success')
  })
})

describe('the report around a code', () => {
  const report = (action: string, status: string, diagnostic: string) =>
    `Final-Recipient: rfc822; ann@example.net\nAction: ${action}\nStatus: ${status}\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; ${diagnostic}\n`

  it('a vague status takes the meaning of the diagnostic, and says so', () => {
    const found = explained(report('failed', '5.0.0', '550 5.7.25 no PTR for you'), '5.0.0')
    expect(found.cause).toBe('reverse-dns')
    expect(found.contradictions.join()).toMatch(/under 5\.0\.0.*550 5\.7\.25/)
  })

  it('a lone reply code takes the status beside it', () => {
    expect(explained(report('failed', '5.2.2', '550 sorry'), '550').cause).toBe('mailbox-full')
  })

  it('failed with a temporary code is over', () => {
    const found = explained(report('failed', '4.4.1', '421 sorry'), '4.4.1')
    expect(found).toMatchObject({ permanence: 'permanent', retry: 'not-until-fixed' })
    expect(found.actor).not.toBe('nobody')
    expect(found.contradictions.join()).toMatch(/stopped trying/)
  })

  it.each([english, french])('no step waits for a try that will not be made: $tag', (language) => {
    const first = language.words.phrases.final.waits[0] ?? ''
    const steps = (action: string, code: string) =>
      explained(report(action, code.slice(4), `${code} sorry`), code, language).steps.sender.join()
    for (const code of ['421 4.4.1', '451 4.3.0', '450 4.2.1', '452 4.3.1', '421 4.7.0'])
      expect(steps('failed', code)).not.toMatch(new RegExp(`(?:^|,)${first}`))
    expect(steps('delayed', '421 4.4.1')).toContain(first)
  })

  it('delayed with a permanent code is not', () => {
    const found = explained(report('delayed', '5.4.1', '550 5.4.1 wait'), '5.4.1')
    expect(found).toMatchObject({ permanence: 'temporary', retry: 'automatic' })
    expect(found.contradictions.join()).toMatch(/still tries/)
  })
})

describe('codes that disagree', () => {
  it('450 with a permanent detail follows the reply code', () => {
    const found = explained('450 5.1.1 wait', '450 5.1.1')
    expect(found.permanence).toBe('temporary')
    expect(found.contradictions.join()).toMatch(/450 says .* 5\.1\.1 says/)
  })

  it('an unregistered detail takes the class of its reply code', () => {
    const found = explained('421 5.7.99', '421 5.7.99')
    expect(found.permanence).toBe('temporary')
    expect(found.title).toMatch(/^Temporary refusal/)
  })

  it('a login’s detail in answer to a message is read by the reply code', () => {
    expect(explained('534 5.7.9', '534 5.7.9').cause).toBe('login-failed')
    const found = explained('554 5.7.9 Message refused', '554 5.7.9')
    expect(found.cause).toBe('policy')
    expect(explained('554 5.7.9', '554 5.7.9').contradictions.join()).toMatch(/DMARC/)
  })

  it.each([english, french])(
    'tell what practice makes of a code where it fits: $tag',
    (language) => {
      const { practice } = language.words.enhanced['X.2.2']?.classes?.['4'] ?? {}
      const contradictions = (text: string, code: string) =>
        explained(text, code, language).contradictions
      expect(contradictions('452 4.2.2', '452 4.2.2')).toEqual([practice])
      expect(contradictions('452 4.2.2 sorry x1-2 - gsmtp', '452 4.2.2')).toEqual([practice])
      const elsewhere = 'host mx.example.net[192.0.2.5] said: 452 4.2.2'
      expect(contradictions(elsewhere, '452 4.2.2')).toEqual([])
      const other = contradictions('452 4.2.2 User unknown', '452 4.2.2')
      expect(other).toHaveLength(1)
      expect(other).not.toContain(practice)
      const spf = language.words.enhanced['X.4.3']?.classes?.['4']?.practice
      expect(contradictions('451 4.4.3 SPF record failed', '451 4.4.3')).toEqual([spf])
    },
  )

  it.each([
    '530 5.7.0 Must issue a STARTTLS command first',
    '550 5.4.7 Connection timed out',
    '554 5.4.4 Host unreachable',
    '551 5.1.6 Ann is no longer at this company',
  ])('do not where the code allows for what the words say: %s', (text) => {
    expect(explained(text, text.slice(0, 9)).contradictions).toEqual([])
  })

  it('name no block list as the writer of a code', () => {
    const text = '550 5.1.1 Client host [192.0.2.7] blocked using zen.spamhaus.org'
    const found = explained(text, '550 5.1.1')
    expect(found.variant).toMatchObject({ kind: 'blocklist' })
    expect(found.contradictions.join()).not.toMatch(/Spamhaus/)
  })

  it('550 with a temporary detail likewise', () => {
    expect(explained('550 4.4.7 over', '550 4.4.7').permanence).toBe('permanent')
  })

  it('a wrapper hands on to the inner reply', () => {
    const text = "550 5.0.350 Remote server returned an error -> 552 5.2.2 Mailbox full'"
    const found = explained(text, '550 5.0.350')
    expect(found.cause).toBe('mailbox-full')
    expect(found.contradictions.join()).toMatch(/550 5\.0\.350 only wraps .* 552 5\.2\.2/)
  })

  it('an answer for one of several recipients hands on to its own', () => {
    const text = '550 permanent failure for one or more recipients (ann@example.net:552 5.2.2 Full)'
    expect(explained(text, '550').cause).toBe('mailbox-full')
  })

  it('Sendmail’s own exit status hands on to what it heard', () => {
    const text =
      '... while talking to mx.example.org.:\n>>> RCPT To:<ann@example.org>\n<<< 550 Blocked using bl.example.org\n' +
      '550 5.1.1 <ann@example.org>... User unknown\n>>> RCPT To:<bob@example.org>\n<<< 554 Sorry\n554 5.0.0 Service unavailable\n'
    expect(explained(text, '550 5.1.1').cause).toBe('sender-reputation')
    expect(explained(text, '554').cause).toBe('policy')
    expect(explained(text, '554 5.0.0').cause).toBe('policy')
  })

  it('what another server said is that server’s reason', () => {
    const text = `<a@example.net>: host mx.example.net said: 550 5.1.1 <a@example.net>: User unknown: host
    in.example.net said: 550 5.7.1 Blocked using bl.example.org (in reply to RCPT TO command)`
    expect(explained(text, '550 5.7.1').cause).toBe('sender-reputation')
  })

  it("AsyncOS's own words hand on as well", () => {
    const text = "smtp; 5.1.0 - Unknown address error 550-'5.2.1 <ann@example.com> is disabled'"
    expect(explained(text, '5.1.0').cause).toBe('recipient-disabled')
  })
})

describe('an excerpt', () => {
  const padding = 'A line of the page that has nothing to do with it.\n'.repeat(120)

  it.each(BOUNCES)('explains $name as the whole text does', ({ text }) => {
    const page = `${padding}\n${text}\n\n${padding}`
    const mentions = findCodes(page)
    expect(mentions.length).toBeGreaterThan(0)
    for (const mention of mentions) {
      const excerpt = excerptOf(page, mention)
      expect(explain(excerpt.text, excerpt.mention, english)).toEqual(
        explain(page, mention, english),
      )
    }
  })

  it.each(BOUNCES)('of $name explains as the bounce alone does', ({ text }) => {
    const page = `${padding}\n${text}\n\n${padding}`
    const alone = findCodes(text).map((mention) => explain(text, mention, english).cause)
    const within = findCodes(page).map((mention) => explain(page, mention, english).cause)
    expect(within).toEqual(alone)
  })
})

describe('any text', () => {
  it.each(['', ' ', '\n\n\n', '550', '-> 550 5.1.1', 'Status:\nAction:\n'])(
    'is explained without an error: %j',
    (text) => {
      const mention = { start: 0, end: Math.min(3, text.length), reply: '550', group: 0 }
      expect(explain(text, mention, english).title).not.toBe('')
    },
  )
})
