import { quoted } from '../harness/bounce-markup.ts'
import { frame, type PageShape, page } from './page-shape.ts'

const HOST_ANYWHERE = 'http://127.0.0.1'

const SAID =
  'host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)'
const LOG_LINES = [
  `Aug  1 10:00:00 mx postfix/smtp[550]: A1B2C3D4E5: to=&lt;ann@example.com&gt;, relay=mx.example.net[192.0.2.1]:25, delay=5.1, delays=0.1/0/4/1, dsn=5.1.1, status=bounced (${SAID})`,
  'Aug  1 10:00:01 mx postfix/qmgr[551]: A1B2C3D4E5: removed',
  'Aug  1 10:00:02 mx postfix/smtp[552]: B1B2C3D4E5: to=&lt;bob@example.com&gt;, relay=mx.example.net[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5505B1)',
]
const LOG_MARKS = ['5.1.1', '5505.1.1', '2.0.0', '2502.0.0']

const PEOPLE = ['ann', 'bob', 'cleo', 'dan']
const CODES = ['5.1.1', '4.2.2', '5.7.1', '5.4.1']

/** A table of divs, as most consoles' component libraries build it. */
function grid(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], role: string) =>
    `<div role="row" style="display:flex">${cells.map((cell) => `<div role="${role}" style="width:220px"><div><span>${cell}</span></div></div>`).join('')}</div>`
  return `<div role="grid"><div role="rowgroup">${row(headings, 'columnheader')}</div><div role="rowgroup">${rows.map((cells) => row(cells, 'gridcell')).join('')}</div></div>`
}

const cells = (tag: string, texts: readonly string[]) =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('')
const tableRow = (tag: string, texts: readonly string[]) => `<tr>${cells(tag, texts)}</tr>`

const EVENTS = PEOPLE.map((name, index) => [
  '2026-08-01 10:00:00',
  `${name}@example.com`,
  CODES[index] ?? '',
  'bounce',
])
const EVENT_HEADINGS = ['Date', 'Recipient', 'SMTP code', 'Event']

export const CONSOLES: readonly PageShape[] = [
  {
    name: 'a table with a column of codes',
    address: `${HOST_ANYWHERE}/table`,
    html: page(
      `<table><thead>${tableRow('th', EVENT_HEADINGS)}</thead><tbody>${EVENTS.map((row) => tableRow('td', row)).join('')}</tbody></table>`,
    ),
    marks: CODES,
  },
  {
    name: 'a table with its reply and enhanced codes in two columns',
    address: `${HOST_ANYWHERE}/two-columns`,
    html: page(
      `<table><thead>${tableRow('th', ['Recipient', 'Reply code', 'Enhanced status code', 'Text'])}</thead><tbody>${tableRow('td', ['ann@example.com', '550', '5.1.1', 'User unknown'])}${tableRow('td', ['bob@example.com', '452', '4.2.2', 'Mailbox full'])}</tbody></table>`,
    ),
    marks: ['5505.1.1', '4524.2.2'],
  },
  {
    name: 'a grid of divs, with roles',
    address: `${HOST_ANYWHERE}/grid`,
    html: page(grid(EVENT_HEADINGS, EVENTS)),
    marks: CODES,
  },
  {
    name: 'a table whose sticky heading is another table (DataTables)',
    address: `${HOST_ANYWHERE}/sticky`,
    html: page(`<div class="dataTables_scroll"><div class="dataTables_scrollHead" style="overflow:hidden"><table><thead>${tableRow('th', EVENT_HEADINGS)}</thead></table></div>
      <div class="dataTables_scrollBody" style="height:300px;overflow:auto"><table><thead style="visibility:collapse">${tableRow('th', EVENT_HEADINGS)}</thead><tbody>${EVENTS.map((row) => tableRow('td', row)).join('')}</tbody></table></div></div>`),
    marks: CODES,
  },
  {
    name: 'a long table, its last rows far from the heading',
    address: `${HOST_ANYWHERE}/long`,
    html: page(
      `<table><thead>${tableRow('th', EVENT_HEADINGS)}</thead><tbody>${Array.from({ length: 600 }, () => tableRow('td', EVENTS[0] as string[])).join('')}</tbody></table>`,
    ),
    marks: Array.from({ length: 600 }, () => '5.1.1'),
  },
  {
    name: 'a virtual grid that puts other rows into its place',
    address: `${HOST_ANYWHERE}/virtual`,
    html: page(
      `${grid(EVENT_HEADINGS, EVENTS.slice(0, 2))}<script>setTimeout(() => { const rows = document.querySelectorAll('[role=row]'); for (const [i, [name, code]] of [['cleo', '5.7.1'], ['dan', '5.4.1']].entries()) { const cells = rows[i + 1].querySelectorAll('span'); cells[1].firstChild.data = name + '@example.com'; cells[2].firstChild.data = code } }, 700)</script>`,
    ),
    marks: ['5.7.1', '5.4.1'],
  },
  {
    name: 'a grid of prices and versions: nothing is a code',
    address: `${HOST_ANYWHERE}/prices`,
    html: page(
      `${grid(
        ['Customer', 'Version', 'Total', 'Room'],
        [
          ['ann@example.com', '5.1.1', '550', '452'],
          ['bob@example.com', '4.2.2', '421', '550'],
        ],
      )}<table>${tableRow('th', ['Contact', 'Price', 'Stock'])}${tableRow('td', ['ann@example.com', '550', '12'])}</table>`,
    ),
    marks: [],
  },
  {
    name: 'Exchange message trace: the fly-out with its reason',
    site: 'Exchange admin center',
    address: 'https://admin.exchange.microsoft.com/#/messagetrace',
    html: page(`${grid(['Date', 'Sender', 'Recipient', 'Status'], [['8/1/2026 10:00', 'ann@example.org', 'bob@example.com', 'Failed']])}
      <div role="dialog" aria-label="Details" style="position:fixed;right:0;top:0;width:500px;background:white"><div>Status</div><div>Failed</div><div><span>Reason: [{LED=550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup};{MSG=};{FQDN=};{IP=};{LRT=}]. OutboundProxyTargetIP: 192.0.2.10.</span></div></div>`),
    marks: ['5505.1.10'],
  },
  {
    name: 'Defender: a quarantined message with its details',
    site: 'Microsoft Defender',
    address: 'https://security.microsoft.com/quarantine',
    html: page(
      '<dl><dt>Recipient</dt><dd>ann@example.com</dd><dt>Delivery details</dt><dd>550 5.7.1 Service unavailable, message blocked by content filter</dd></dl>',
    ),
    marks: ['5505.7.1'],
  },
  {
    name: 'Google Admin: the log search with its expanded row',
    site: 'Google Admin',
    address: 'https://admin.google.com/ac/emaillogsearch',
    html: page(
      `<table role="grid"><tr role="row"><th>Event</th><th>Details</th></tr><tr role="row"><td>Bounced</td><td><div>Message ID: &lt;1550.511@example.org&gt;</div><div>Response: <span>550-5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy.</span></div></td></tr></table>`,
    ),
    marks: ['550-5.7.26'],
  },
  {
    name: 'SendGrid: activity rows with their reasons',
    site: 'SendGrid',
    address: 'https://app.sendgrid.com/email_activity',
    html: page(
      `<div data-qahook="activity"><table><tbody>${tableRow('td', ['Bounced', 'ann@example.com', 'Reason: 550 5.1.1 The mailbox does not exist'])}${tableRow('td', ['Deferred', 'bob@example.com', 'Reason: 452 4.2.2 The mailbox is full'])}</tbody></table></div>`,
    ),
    marks: ['5505.1.1', '4524.2.2'],
  },
  {
    name: 'Mailgun: an event as coloured JSON',
    site: 'Mailgun',
    address: 'https://app.mailgun.com/mg/sending/example.org/logs',
    html: page(`<pre><code>{
  <span>"event"</span>: <span>"failed"</span>,
  <span>"severity"</span>: <span>"permanent"</span>,
  <span>"delivery-status"</span>: {
    <span>"code"</span>: <span>550</span>,
    <span>"enhanced-code"</span>: <span>"5.1.1"</span>,
    <span>"message"</span>: <span>"550 5.1.1 no such user here"</span>,
    <span>"session-seconds"</span>: <span>1.550</span>
  }
}</code></pre>`),
    marks: ['550', '5.1.1', '5505.1.1'],
  },
  {
    name: 'Postmark: a bounce with its answer',
    site: 'Postmark',
    address: 'https://account.postmarkapp.com/servers/1/streams/outbound/messages/2',
    html: page(
      '<section><h3>Hard bounce</h3><p>The server was unable to deliver your message.</p><pre>smtp;550 5.1.1 &lt;ann@example.com&gt;: Recipient address rejected: User unknown in virtual mailbox table</pre></section>',
    ),
    marks: ['5505.1.1'],
  },
  {
    name: 'Amazon SES: a bounce notification in a frame of the console, granted by the user',
    address: `${HOST_ANYWHERE}/ses/home`,
    html: page(frame('/ses/inner')),
    frames: {
      [`${HOST_ANYWHERE}/ses/inner`]: page(
        '<pre style="white-space:pre-wrap">{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"ann@example.com","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]}}</pre>',
      ),
    },
    marks: ['5.1.1', '5505.1.1'],
  },
  {
    name: 'Proofpoint Essentials: a log with a disposition in words',
    site: 'Proofpoint Essentials',
    address: 'https://eu1.proofpointessentials.com/app/logs',
    html: page(
      `<table>${tableRow('th', ['Sender', 'Recipient', 'Status', 'Delivery details'])}${tableRow('td', ['bob@example.org', 'ann@example.com', 'Bounced', 'mx.example.com: 554 5.7.1 Message rejected'])}</table>`,
    ),
    marks: ['5545.7.1'],
  },
  {
    name: 'Barracuda: the delivery detail of a message',
    site: 'Barracuda',
    address: 'https://ess.barracudanetworks.com/log',
    html: page(
      '<table class="x-grid"><tr><td>Delivery status:</td><td>Not delivered</td></tr><tr><td>Delivery detail:</td><td>mx.example.com said 550 5.1.1 user unknown</td></tr></table>',
    ),
    marks: ['5505.1.1'],
  },
  {
    name: 'cPanel track delivery: the row and its details',
    address: `${HOST_ANYWHERE}:2083/cpsess1/frontend/jupiter/mail/delivery_report.html`,
    html: page(
      `<table id="deliveryReport"><thead>${tableRow('th', ['Event', 'Recipient', 'Result'])}</thead><tbody>${tableRow('td', ['error', 'ann@example.com', 'SMTP error from remote mail server after RCPT TO:&lt;ann@example.com&gt;: 550 5.1.1 No such user'])}<tr style="display:none"><td colspan="3">451 4.7.1 greylisted</td></tr></tbody></table>`,
    ),
    marks: ['5505.1.1'],
  },
  {
    name: 'Proxmox Mail Gateway: the tracking center with a log in its row',
    address: `${HOST_ANYWHERE}:8006/`,
    html: page(
      `<div class="x-grid-view">${PEOPLE.slice(0, 2)
        .map(
          (name) =>
            `<table class="x-grid-item"><tbody><tr><td><div>10:00:00</div></td><td><div>bob@example.org</div></td><td><div>${name}@example.com</div></td><td><div>Bounced</div></td></tr></tbody></table>`,
        )
        .join('')}<pre style="white-space:pre-wrap">${LOG_LINES.join('\n')}</pre></div>`,
    ),
    marks: LOG_MARKS,
  },
  {
    name: 'mailcow: log rows of a DataTable',
    address: `${HOST_ANYWHERE}/admin/dashboard`,
    html: page(
      `<table class="dataTable"><thead>${tableRow('th', ['Time', 'Priority', 'Message'])}</thead><tbody>${LOG_LINES.map((line) => tableRow('td', ['1 Aug 10:00:00', '<span class="badge">info</span>', line.slice(16)])).join('')}</tbody></table>`,
    ),
    marks: LOG_MARKS,
  },
  {
    name: 'rspamd: scores and symbols, one answer',
    address: `${HOST_ANYWHERE}:11334/`,
    html: page(
      `<table><thead>${tableRow('th', ['IP', 'Action', 'Score', 'Symbols', 'Scan time'])}</thead><tbody>${tableRow('td', ['192.0.2.55', 'reject', '<b>15.50</b> / 15', 'BAYES_SPAM (5.10) [99.98%], ASN (0) [asn:550, ipnet:192.0.2.0/24]', '0.551'])}${tableRow('td', ['192.0.2.56', 'soft reject', '4.20 / 15', 'GREYLIST (0) [greylisted]', '0.450'])}</tbody></table>`,
    ),
    marks: [],
  },
  {
    name: 'Kibana: log lines in a data grid, found words in marks',
    address: `${HOST_ANYWHERE}:5601/app/discover`,
    html: page(
      `<div role="grid">${LOG_LINES.map((line) => `<div role="row" style="position:relative"><div role="gridcell"><span>Aug 1, 2026 @ 10:00:00.550</span></div><div role="gridcell"><dl><dt>message</dt><dd>${line.replaceAll('550 5.1.1', '<mark>550</mark> <mark>5.1.1</mark>')}</dd><dt>host.name</dt><dd>mx</dd></dl></div></div>`).join('')}</div>`,
    ),
    marks: LOG_MARKS,
  },
  {
    name: 'Grafana: lines that stand by their offset, coloured by word',
    address: `${HOST_ANYWHERE}:3000/explore`,
    html: page(
      `<div style="position:relative;height:200px">${LOG_LINES.map((line, index) => `<div style="position:absolute;top:${index * 60}px;width:1000px;white-space:pre-wrap"><button>▸</button><span>${line.replace('status=', '<span>status</span>=')}</span></div>`).join('')}</div>`,
    ),
    marks: LOG_MARKS,
  },
  {
    name: 'a terminal in the page: one element a row, blanks kept',
    address: `${HOST_ANYWHERE}/shell`,
    html: page(
      `<div class="xterm-rows" style="white-space:pre;font-family:monospace">${LOG_LINES.flatMap(
        (line) => line.match(/.{1,100}(?:\s|$)/g) ?? [],
      )
        .map((row) => `<div>${row}</div>`)
        .join('')}</div>`,
    ),
    marks: LOG_MARKS,
  },
  {
    name: 'Plesk and DirectAdmin: a log in a text field that nobody writes in',
    address: `${HOST_ANYWHERE}:8443/admin/log`,
    html: page(`<textarea readonly rows="5" cols="120">${LOG_LINES.join('\n')}</textarea>`),
    marks: [],
  },
  {
    name: 'Postal: a queue in cards',
    address: `${HOST_ANYWHERE}/org/main/servers/main/messages/1`,
    html: page(
      `<ul><li><div>Hard fail</div><div>ann@example.com</div><p>${SAID.replace('host ', 'Permanent SMTP delivery error when sending to ')}</p></li></ul><iframe srcdoc="${quoted(page('550 apples'))}"></iframe>`,
    ),
    marks: ['5505.1.1'],
  },
]
