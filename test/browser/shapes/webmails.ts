import { bounceMarkup, quoted } from '../harness/bounce-markup.ts'
import { frame, type PageShape, page } from './page-shape.ts'

const BOUNCE = bounceMarkup()
const ONE = ['5505.1.1']
const HOST_ANYWHERE = 'http://127.0.0.1'

/** A delivery report as text, as webmails show it in `<pre>` or with `<br>`. */
const REPORT = `Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; someone@example.com
Action: failed
Status: 5.4.1
Diagnostic-Code: smtp; 550
    5.4.1 someone@example.com: Recipient address rejected: Access denied`
const REPORT_MARKS = ['5.4.1', '5505.4.1']

const COMPOSER = `<div role="textbox" contenteditable="true" aria-label="Message Body" style="height:40px"><blockquote>${BOUNCE}</blockquote></div>`

/** A frame filled by its parent's script, as Proton, Horde and Zimbra do. */
function written(attributes: string, markup: string): string {
  const text = JSON.stringify(`<body>${markup}`).replaceAll('</', '<\\/')
  return `<iframe id="f" ${attributes} style="width:900px;height:520px;border:0"></iframe><script>
    setTimeout(() => { const d = f.contentDocument; d.open(); d.write(${text}); d.close() }, 200)</script>`
}

const srcdoc = (attributes: string, markup: string) =>
  `<iframe ${attributes} style="width:900px;height:520px;border:0" srcdoc="${quoted(`<!doctype html><body>${markup}`)}"></iframe>`

export const WEBMAILS: readonly PageShape[] = [
  {
    name: 'Gmail: the message among collapsed ones, a card of tables, an answer begun',
    site: 'Gmail',
    address: 'https://mail.google.com/mail/u/0/',
    policy: "require-trusted-types-for 'script'",
    html: page(`<div role="main"><div role="listitem"><div style="display:none">${BOUNCE}</div><span>Mail Delivery Subsystem</span></div>
      <div role="listitem"><div class="a3s aiL"><table cellpadding="0"><tbody><tr><td><table><tbody><tr><td><h2>Address not found</h2>
      <p>Your message wasn't delivered to <a href="mailto:someone@example.com"><b>someone@example.com</b></a>.</p></td></tr></tbody></table></td></tr>
      <tr><td>The response was:<br></td></tr><tr><td><p style="font-family:monospace">550 5.1.1 The email account that you tried to reach does not exist.
      Please try double-checking the recipient's address. For more information, go to <a href="https://support.example.com/?p=5505.1.1">https://support.example.com/?p=NoSuchUser</a> gsmtp</p></td></tr></tbody></table></div>${COMPOSER}</div></div>`),
    marks: ONE,
  },
  {
    name: 'Outlook on the web: prefixed names, the diagnostics behind a rule',
    site: 'Microsoft 365',
    address: 'https://outlook.office.com/mail/',
    html: page(`<div role="region" aria-label="Message body"><div class="x_rps_1"><div dir="ltr" id="x_divDsn"><table width="100%"><tbody>
      <tr><td><font>Your message to <span>someone@example.com</span> couldn't be delivered.</font></td></tr></tbody></table>
      <p><b>Diagnostic information for administrators:</b></p><p>Generating server: mail.example.org</p>
      <p><span>someone@example.com<br>Remote server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</span></p></div></div></div>`),
    marks: ['5505.1.10'],
  },
  {
    name: 'Outlook.com: a list of messages that is a virtual one, the text beside it',
    site: 'Outlook.com',
    address: 'https://outlook.live.com/mail/0/',
    html: page(
      `<div style="position:relative;height:60px;overflow:auto"><div style="height:9000px">${[0, 1, 2].map((row) => `<div role="option" style="position:absolute;top:${row * 20}px">Undeliverable: order 550${row}</div>`).join('')}</div></div><div aria-label="Message body"><div>${BOUNCE}</div></div>`,
    ),
    marks: ONE,
  },
  {
    name: 'Yahoo: a message body with renamed identifiers',
    site: 'Yahoo Mail',
    address: 'https://mail.yahoo.com/n/inbox/',
    html: page(
      `<div data-test-id="message-view-body-content"><div id="yiv1"><div class="yiv1wrap"><pre style="white-space:pre-wrap">${REPORT}</pre></div></div></div>`,
    ),
    marks: REPORT_MARKS,
  },
  {
    name: 'iCloud: the message in a frame of another host, two deep',
    site: 'iCloud Mail',
    address: 'https://www.icloud.com/mail/',
    html: page(frame('https://www.icloud.com/applications/mail2/')),
    frames: {
      'https://www.icloud.com/applications/mail2/': page(
        frame('https://www-mail.icloud-sandbox.com/message'),
      ),
      'https://www-mail.icloud-sandbox.com/message': page(BOUNCE),
    },
    marks: ONE,
  },
  {
    name: 'Proton: a sandboxed frame without scripts, filled from above',
    site: 'Proton Mail',
    address: 'https://mail.proton.me/u/0/inbox',
    html: page(
      written(
        'sandbox="allow-same-origin allow-popups"',
        `<div id="proton-root"><div>${BOUNCE}</div></div>`,
      ),
    ),
    marks: ONE,
  },
  {
    name: 'Fastmail: quoted text that is collapsed, then the reply',
    site: 'Fastmail',
    address: 'https://app.fastmail.com/mail/Inbox/',
    html: page(
      `<div class="v-Message-body"><div>The mail below came back.</div><blockquote type="cite" style="display:none">${BOUNCE}</blockquote><div>said: 452 4.2.2 mailbox full (in reply to RCPT TO command)</div></div>`,
    ),
    marks: ['4524.2.2'],
  },
  {
    name: 'Zoho: the message in the page',
    site: 'Zoho Mail',
    address: 'https://mail.zoho.eu/zm/',
    html: page(
      `<div class="zmmailcontent"><div><div><br></div>${REPORT.replaceAll('\n', '<br>')}</div></div>`,
    ),
    marks: REPORT_MARKS,
  },
  ...[
    {
      site: 'GMX',
      outer: 'https://navigator.gmx.net/mail',
      inner: 'https://3c-bap.gmx.net/client/mail',
    },
    {
      site: 'WEB.DE',
      outer: 'https://navigator.web.de/mail',
      inner: 'https://3c-bap.web.de/client/mail',
    },
    {
      site: 'mail.com',
      outer: 'https://navigator-lxa.mail.com/mail',
      inner: 'https://3c-lxa.mail.com/client/mail',
    },
  ].map(({ site, outer, inner }) => ({
    name: `${site}: the client in a frame of another sub-domain, the message in a frame of that`,
    site,
    address: outer,
    html: page(frame(inner)),
    frames: { [inner]: page(srcdoc('sandbox="allow-popups"', BOUNCE)) },
    marks: ONE,
  })),
  {
    name: 'Yandex: the message in the page, its lines cut by elements',
    site: 'Yandex Mail',
    address: 'https://mail.yandex.com/',
    html: page(
      `<div class="MessageBody_1x2"><div>&lt;someone@example.com&gt;: host mx.example.com[192.0.2.1] said: <span>550</span>&nbsp;<span>5.7.1</span> No such user! (in reply to RCPT TO command)</div></div>`,
    ),
    marks: ['5505.7.1'],
  },
  {
    name: 'Mail.ru: the message in the page',
    site: 'Mail.ru',
    address: 'https://e.mail.ru/inbox/0:1:0/',
    html: page(
      `<div class="letter-body"><div id="style_1_BODY"><div class="cl-1">${BOUNCE}</div></div></div>`,
    ),
    marks: ONE,
  },
  {
    name: 'Open-Xchange (mailbox.org): a custom element with an open shadow root',
    site: 'mailbox.org',
    address: 'https://app.mailbox.org/appsuite/',
    html: page(
      `<article class="mail-detail"><div id="body"></div></article><script>body.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<div class="content">${BOUNCE}</div>`)}</script>`,
    ),
    marks: ONE,
  },
  {
    name: 'QQ: frames of the same host, three deep',
    site: 'QQ Mail',
    address: 'https://mail.qq.com/cgi-bin/frame_html',
    html: page(frame('/cgi-bin/main', 'name="mainFrame"')),
    frames: {
      'https://mail.qq.com/cgi-bin/main': page(frame('/cgi-bin/readmail')),
      'https://mail.qq.com/cgi-bin/readmail': page(
        `<div id="contentDiv"><div class="qmbox">${BOUNCE}</div></div>`,
      ),
    },
    marks: ONE,
  },
  {
    name: 'SOGo: line breaks and blanks in the page, the report an attachment',
    address: `${HOST_ANYWHERE}/SOGo/so/alice/Mail/view`,
    html: page(
      `<md-content><div class="mailer_plaincontent"><p class="SOGoHTMLMail-CSS-Delimiter">host mx.example.com[192.0.2.1] said: 550<br>    5.4.1 Recipient address rejected (in reply to RCPT TO command)</p></div><md-card><span>delivery-status, 1 KB</span></md-card></md-content>`,
    ),
    marks: ['5505.4.1'],
  },
  {
    name: 'Zimbra: a frame written by script',
    address: `${HOST_ANYWHERE}/zimbra/`,
    html: page(written('name="zv__TV-main__MSG_body__iframe"', `<pre>${REPORT}</pre>`)),
    marks: REPORT_MARKS,
  },
  {
    name: 'SnappyMail: plain text in the page',
    address: `${HOST_ANYWHERE}/snappymail/#/mailbox/INBOX/m1`,
    html: page(
      `<div class="bodyText plain"><div>${REPORT.replaceAll('\n', '<br>\n').replaceAll('    ', '&nbsp; &nbsp; ')}</div></div>`,
    ),
    marks: REPORT_MARKS,
  },
  {
    name: 'Horde: a frame written by script, plain parts in the page',
    address: `${HOST_ANYWHERE}/horde/imp/dynamic.php`,
    html: page(
      `<div class="fixed leftAlign">said: 452 4.2.2 mailbox full (in reply to RCPT TO command)</div>${written('class="htmlMsgData"', BOUNCE)}`,
    ),
    marks: ['4524.2.2', ...ONE],
  },
  {
    name: 'Nextcloud: a srcdoc frame under a policy of its own',
    address: `${HOST_ANYWHERE}/apps/mail/box/1/thread/1`,
    html: page(
      srcdoc(
        'sandbox="allow-same-origin"',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">${BOUNCE}`,
      ),
    ),
    marks: ONE,
  },
  {
    name: 'Mailpit and Postal: the source beside the view, tabs that are hidden',
    address: `${HOST_ANYWHERE}/view/abc`,
    html: page(
      `<div class="tab-pane" style="display:none"><pre>${REPORT}</pre></div><div class="tab-pane">${srcdoc('', BOUNCE)}</div>`,
    ),
    marks: ONE,
  },
]
