/** One recipient failed, one delayed (RFC 3464). */
export const TWO_RECIPIENTS = `This is the mail system at host mail.example.com.

Your message could not be delivered to one or more recipients.

<ada@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1
    <ada@example.net>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)

Reporting-MTA: dns; mail.example.com
Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000

Final-Recipient: rfc822; ada@example.net
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 5.1.1 <ada@example.net>: Recipient address rejected: User unknown

Final-Recipient: rfc822; bob@example.org
Action: delayed
Status: 4.2.2
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; 452 4.2.2 Mailbox full
Will-Retry-Until: Sat, 28 Nov 2026 10:00:00 +0000
`
