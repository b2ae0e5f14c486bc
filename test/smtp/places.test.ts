import { describe, expect, it } from 'vitest'
import { placeAt } from '../../src/smtp/place-at.ts'
import { PLACES, type Trust } from '../../src/smtp/places.ts'

/** Lines that end where a code would begin, for each place in order. */
const BEFORE_CODE: Readonly<Record<string, string[]>> = {
  diagnosticType: ['Diagnostic-Code: smtp; ', 'smtp;', 'SMTP;\n    ', 'lmtp; ', 'x,smtp;<'],
  diagnosticField: ['Diagnostic-Code: ', 'Diagnostic code: ', '"diagnosticCode":"'],
  dsnKey: ['delay=1, dsn=', 'dsn: '],
  protocol: [
    '[SMTP Error Code ',
    'SMTP Protocol Returned a Permanent Error ',
    'SMTP error from remote server: ',
    'SMTP response: ',
  ],
  protocolKey: ['"smtp_status_code": ', 'smtpResponse: "', 'smtp-code='],
  exception: [
    'SMTPAddressFailedException: ',
    "smtplib.SMTPRecipientsRefused: {'ann@example.com': (",
  ],
  failure: [
    'RCPT failed: ',
    'RCPT TO <ann@example.com> failed: ',
    'reply: retcode (',
    'permanent error (',
    'Expected response code "250" but got code "',
  ],
  answerList: ["Unknown address error ('"],
  enhancedKey: ['enhanced=', '"enhancedCode":"', 'Enhanced status code: '],
  outcome: ['<ann@example.com>: ', 'Sorry:\n<ann@example.com>: '],
  hash: ['(#', 'no such user [#', '<mx.example.com #', '(#id-'],
  hostSaid: [
    'host mx.example.com[192.0.2.1] said: ',
    'the server responded: ',
    "Remote Server returned '",
    'replied with:\n    ',
    'Remote_host_said:_',
    'The server response was: ',
  ],
  said: ['Ann said: ', 'she replied: '],
  host: [
    'host mx.example.com [192.0.2.1]: ',
    '[2001:db8::1], ',
    'mx[192.0.2.1]:25: ',
    '[192.0.2.1]:\n    ',
  ],
  recipient: [
    'to <ann@example.com>: ',
    '<ann@example.com>:\n',
    '<ann@example.com>... ',
    '<ann@example.com> (expanded from x): ',
  ],
  otherDiagnostic: ['Diagnostic-Code: X-Example; ', 'Diagnostic-Code: x-postfix; '],
  answered: ['after RCPT TO:<ann@example.com>: ', 'smtp:ehlo ', 'after end of data: '],
  statusField: [
    'Status: ',
    '"status":"',
    'status=',
    'Failed\tStatus ',
    '\\"status\\":\\"',
    'failed\\nstatus: ',
  ],
  addressSaid: ['192.0.2.8 said '],
  confirmation: ['H=mx [192.0.2.1] C="'],
  tuple: ["(550, b'", "('550', ['"],
  serverSide: [
    '<<< ',
    '10:00:01 [77] RSP: ',
    '192.0.2.7:25,<,',
    '192.0.2.7:25,>,',
    'SERVER -> CLIENT: ',
    'SMTP INBOUND: "',
    'get_lines(): $str is "',
  ],
  dialogue: ['EHLO me.example.org\n', 'C: RCPT TO:<ann@example.com>\nS: ', 'Hi\n.\n'],
  action: ['ann@example.com,failed,', '"bounce","', 'Deferred | '],
  key: ['reject=', '"reason":"', '(reason: ', '{"code":', 'ERROR_CODE :', 'retcode ('],
  responseQuoted: ["RID [0] Response '", 'RID [0] Response ', "[('x-response', '"],
  shortKey: ['[{LED=', "error='"],
  codeWord: ['ResponseCode ', 'error code ', 'status_code '],
  word: [
    'Serverfehler: ',
    'het antwoord was foutcode ',
    'kod błędu: błąd ',
    'hata kodu: ',
    'an error ',
    'see DSN ',
    'Fehlercode ',
    'code d\u2019erreur ',
    'ошибка ',
    '错误 ',
    'エラー：',
  ],
  speaker: [
    'SMTP ',
    'our server answers with ',
    'le serveur distant répond ',
    'expected 220, got ',
  ],
  line: ['', 'x\n', '> ', '\n>  > ', '\n・', 'a\\n', 'x\nS: ', '<- ', '\n<** '],
  side: ['10:00:00: <-- ', '"RECEIVED: ', 'SMTP<< '],
  quote: [
    'réponse : ',
    'Fail\t',
    '→ ',
    '... ',
    '« ',
    '(',
    'Ursache: "',
    '理由：',
    '「',
    '`',
    'x) ',
    'a - ',
  ],
}

/** Lines that are none of the telling places. */
const NOTHING = [
  'about ',
  'we paid ',
  'area code ',
  'zip code ',
  'exit code ',
  'the ',
  '12 ',
  'unstatus',
  'this was said in ',
  'AUTHOR ',
]

const TELLING: readonly Trust[] = ['smtp', 'hash', 'mail', 'turn', 'key', 'word']

describe('placeAt', () => {
  for (const [index, [name, lines]] of Object.entries(BEFORE_CODE).entries()) {
    it.each(lines)(`knows a place of ${name}: %j`, (line) => {
      expect(placeAt(`${line}550', ['x`, line.length)?.trust).toBe(PLACES[index]?.trust)
    })
  }

  it.each(NOTHING)('sees nothing telling in %j', (line) => {
    expect(TELLING).not.toContain(placeAt(`${line}550`, line.length)?.trust)
  })

  it('has a sample of every place', () => {
    expect(Object.keys(BEFORE_CODE)).toHaveLength(PLACES.length)
  })
})
