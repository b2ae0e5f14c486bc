import { describe, expect, it } from 'vitest'
import { answeredCommand } from '../../src/smtp/answered-command.ts'

function commandIn(text: string) {
  const start = text.search(/\b[245]\d\d\b/)
  return answeredCommand(text, { start, end: start + 3 })
}

describe('answeredCommand', () => {
  it.each([
    ['RCPT TO', 'host mx.example.net said: 550 No such user (in reply to\n    RCPT TO command)'],
    ['message', 'host mx.example.net said: 554 Spam (in reply to end of DATA command)'],
    ['MAIL FROM', 'said: 553 no (in reply to MAIL FROM command)'],
    ['EHLO', 'said: 550 no such host (in reply to EHLO command)'],
    [
      'RCPT TO',
      '  ada@example.net\n    SMTP error from remote mail server after RCPT TO:<ada@example.net>:\n    550 gone',
    ],
    ['message', '    SMTP error from remote mail server after end of data:\n    552 too big'],
    ['connect', '    SMTP error from remote mail server after initial connection:\n    554 no'],
    ['connect', 'host mx.example.net[192.0.2.7] refused to talk to me: 421 busy'],
    [
      'RCPT TO',
      '... while talking to mx.example.net.:\n>>> RCPT To:<ada@example.net>\n<<< 550 gone',
    ],
    ['RCPT TO', 'NOQUEUE: reject: RCPT from unknown[192.0.2.7]: 554 5.7.1 no'],
  ])('reads %s', (command, text) => {
    expect(commandIn(text)).toBe(command)
  })

  it('takes none from the paragraph before, nor where none is named', () => {
    expect(commandIn('>>> RCPT TO:<ada@example.net>\n\n554 failed')).toBeUndefined()
    expect(commandIn('Diagnostic-Code: smtp; 550 No such user')).toBeUndefined()
  })
})
