/** Bounces in the shapes in which mail systems write them, with what they come to. */
export interface SampleBounce {
  readonly name: string
  readonly text: string
  readonly cause: string
  readonly permanence: string
  readonly recipients?: readonly string[]
}

export const BOUNCES: readonly SampleBounce[] = [
  {
    name: 'Postfix, folded',
    cause: 'recipient-unknown',
    permanence: 'permanent',
    recipients: ['ann@example.net'],
    text: `This is the mail system at host mail.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1
    <ann@example.net>: Recipient address rejected: User unknown in local
    recipient table (in reply to RCPT TO command)
`,
  },
  {
    name: 'Exim, a multi-line reply and its report',
    cause: 'spam',
    permanence: 'permanent',
    recipients: ['bob@example.org'],
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  bob@example.org
    host mx.example.org [198.51.100.4]
    SMTP error from remote mail server after end of data:
    550-5.7.1 This message looks like
    550 5.7.1 spam. Go away.

Reporting-MTA: dns; mail.example.com

Action: failed
Final-Recipient: rfc822;bob@example.org
Status: 5.0.0
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 550-5.7.1 This message looks like
 550 5.7.1 spam. Go away.
`,
  },
  {
    name: 'Exim without a report',
    cause: 'recipient-unknown',
    permanence: 'permanent',
    recipients: ['joe@example.org', 'kim@example.org'],
    text: `A message that you sent could not be delivered to all of its recipients.
The following address(es) failed:

  joe@example.org
    SMTP error from remote mail server after RCPT TO:<joe@example.org>:
    host mx.example.org [198.51.100.4]: 550 No such user here
  kim@example.org
    SMTP error from remote mail server after RCPT TO:<kim@example.org>:
    host mx.example.org [198.51.100.4]: 550 No such user here
`,
  },
  {
    name: 'Sendmail, with its own summary and a follow-on error',
    cause: 'mailbox-full',
    permanence: 'temporary',
    recipients: ['carol@example.net'],
    text: `   ----- The following addresses had transient non-fatal errors -----
<carol@example.net>
    (reason: 452 4.2.2 <carol@example.net>... Mailbox full)

   ----- Transcript of session follows -----
... while talking to mx.example.net.:
>>> RCPT To:<carol@example.net>
<<< 452 4.2.2 <carol@example.net>... Mailbox full
<carol@example.net>... Deferred: 452 4.2.2 <carol@example.net>... Mailbox full
>>> DATA
<<< 503 5.0.0 Need RCPT (recipient)
`,
  },
  {
    name: 'qmail, given up',
    cause: 'sender-reputation',
    permanence: 'permanent',
    recipients: ['dora@example.net'],
    text: `Hi. This is the qmail-send program at example.com.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<dora@example.net>:
192.0.2.9 does not like recipient.
Remote host said: 554 5.7.1 Client host [203.0.113.8] blocked using bl.example.org
Giving up on 192.0.2.9.
`,
  },
  {
    name: 'a delay notice',
    cause: 'host-unreachable',
    permanence: 'temporary',
    recipients: ['eve@example.net'],
    text: `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue on mail.example.com.

Reporting-MTA: dns; mail.example.com

Final-Recipient: rfc822; eve@example.net
Action: delayed
Status: 4.4.1
Diagnostic-Code: smtp; 421 4.4.1 connect to mx.example.net[192.0.2.5]:25: Connection timed out
Will-Retry-Until: Sat, 28 Nov 2026 12:00:00 +0000
`,
  },
  {
    name: 'two recipients, one delivered',
    cause: 'message-too-large',
    permanence: 'permanent',
    recipients: ['fay@example.net'],
    text: `Reporting-MTA: dns; mail.example.com

Final-Recipient: rfc822; fay@example.net
Action: failed
Status: 5.3.4
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 552 5.3.4 Message size exceeds fixed limit

Final-Recipient: rfc822; guy@example.org
Action: relayed
Status: 2.0.0
Diagnostic-Code: smtp; 250 2.0.0 Ok: queued as 12AB
`,
  },
  {
    name: 'Exchange Online, a wrapped reply',
    cause: 'recipient-unknown',
    permanence: 'permanent',
    text: `Delivery has failed to these recipients or groups:

hal@example.net
Your message couldn't be delivered.

Diagnostic information for administrators:

Generating server: AB1PR01MB0001.example.test

hal@example.net
mx.example.net
Remote server returned '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 5.1.1 <hal@example.net> no such user here'
`,
  },
  {
    name: 'a status that says little beside words that say it',
    cause: 'mailbox-full',
    permanence: 'permanent',
    recipients: ['jan@example.net'],
    text: `Your message was undeliverable for this reason:

The mailbox of jan@example.net is full.

Please write to postmaster@example.net if you think otherwise.

Reporting-MTA: dns; mail.example.com

Final-Recipient: rfc822; jan@example.net
Action: failed
Status: 5.3.0
`,
  },
  {
    name: 'Postfix, what its command wrote',
    cause: 'mailbox-full',
    permanence: 'permanent',
    recipients: ['kit@example.net'],
    text: `This is the mail system at host mail.example.com.

<kit@example.net>: permission denied. Command output: deliver: the mailbox of
    kit is over quota

Final-Recipient: rfc822; kit@example.net
Action: failed
Status: 5.3.0
Diagnostic-Code: X-Postfix; permission denied. Command output: deliver: the
    mailbox of kit is over quota
`,
  },
  {
    name: 'an address in brackets within the reason',
    cause: 'sender-reputation',
    permanence: 'temporary',
    recipients: ['lea@example.net'],
    text: `<lea@example.net>: host mx.example.net[192.0.2.8] said: 421 4.3.2 Your
    IP(203.0.113.7) is filtered and this connection will be closed (in reply
    to MAIL FROM command)
`,
  },
  {
    name: 'a delivery report',
    cause: 'delivered',
    permanence: 'success',
    text: `Your message was successfully delivered to the destination(s) listed below.

<ivy@example.net>: delivery via mx.example.net[192.0.2.3]:25: 250 2.0.0 Ok: queued as 34CD
`,
  },
]
