/** Numbers that look like codes and are none, named by what they are. None may be found, even in the midst of a bounce. */
export const LOOK_ALIKES: Record<string, string> = {
  // Money and measure
  'price with a sign before': 'The room costs $550 a month, or €450 off season.',
  'price with a sign after': 'Total: 550 € (450,00 € before tax)',
  'price with a currency word': 'Total: 450 EUR, paid in full',
  'price in a table': 'Desk 250.00\nChair 450.00\nLamp 550.00',
  thousands: 'We counted 1,550 visitors, then 2.450 and 3 550 more.',
  share: 'Growth was 250% in spring and 500 % in autumn',
  'size with a unit': 'Message size: 512 KB, limit 500MB, quota 550 MBytes used',
  'size field': 'SIZE=550 Content-Length: 530\nSize (in bytes): 222\nsize=450, nrcpt=1',
  rates: 'SMTP throughput; 421 msg/s, then: 550 mails/min',
  'count of things':
    '- 255 characters for the name\n- 500 recipients a message\n- 450 mailboxes\nup to 512 connections',
  'count in brackets, after two blanks': '    250   deferred  (552  deferrals)',
  'counts in German': 'Rundbrief: 450 Briefe wurden nicht zugestellt; 550 Mails sind unterwegs',
  'code for a parcel':
    'Your parcel could not be delivered: nobody at home (code 421).\nVotre colis n’a pu être livré. Code 450 à présenter. Pas de réponse par e-mail.',
  'number of a licence': 'Your mail server licence: 550-421-5521-250',
  'count of some time': 'Agenda: rejected mails (550 last week), spam',
  'count of millions': '250 Million Email Credits\n500 million messages a day',
  'percent in words': '450 percent more spam',
  'weights of a recipe': 'Ingredients:   500 g new potatoes, not peeled; flour: 450 g',
  'years before our era': 'Confucius (551-479 v. Chr.), not Pythagoras (582-507 a.C.)',
  'comparisons in a program':
    'where delay < 500 \n  and not sent\nline too long 548 > 512 [server/relay:4]\n\n[500 <= p < 990 is not served\nInterval: 500 * seconds, no error',
  'counts after a colon, a line each': '[+] by country : 578\n[+] by domain, not known : 0',
  'number before which a line was broken':
    'We have a room for\n500 person capacity, not more, in which you may meet\nagain. On it, they have\n> 512 different people again.',
  'bytes of a program': "writes([b'123', b'456']) again",
  temperature: 'Bake at 450°F for 20 minutes',

  // Versions
  'version word': 'version 5.1.1 and v4.2.1, release 2.4.5',
  'program and version': 'Mailman 2.0.13, PHP 4.2.2, Apple Mail (2.753.1), .NET Framework 4.7.2',
  'version header': 'X-Mailman-Version: 2.0.11\nX-Mailer: Tool 5.5.0',
  'mail server and version': 'ExampleMail Pro SMTP 5.2.0 is ready',
  'version with a suffix': 'kernel 2.4.18-10, libc 5.4.23, package (5.9.5-3.2)',
  'versions of Debian packages': 'list-codes (4.15.0-1) unstable; sign-code (2.3.0-1) stable',
  'version with an article': 'A 5.2.0 NEWS entry was added.',
  'versions in brackets': 'Unix 4.[1234], 4.5.1, and later',
  'version in a name': 'mxl_mta-5.5.0-3 tool/4.2.1 tool-5.1.1.tar.gz',
  'change log heading': '## 2.1.4\n\n### [2.8.9]\n\n4.2.1 (2024-05-05)\n\n* Fix a crash\n',
  'standards version': '  * Standards-Version: 4.6.1 (no changes required)\n  * Use the mail relay',
  'both sides of Sendmail': 'by mx.example.com (5.5.5/5.5.5) with ESMTP id BAA25012',
  'rule set versions': 'engine=1.12.8161:2.4.5,1.2.40,4.0.166',

  // Addresses and names
  'IP address': 'connect from unknown[5.9.147.154] and 4.79.181.168, then 192.0.2.250',
  'IP address after a dash':
    'temporarily deferred due to user complaints - 4.16.55.1; see our page',
  'IP address after a port': '192.0.2.1 443 5.6.7.8',
  'host names':
    'smtp-276.mail.example.com p225-ix4.example.net BLU436-SMTP66 (229.dialup.example.com',
  port: 'connect to mx.example.com[192.0.2.7]:587: Connection refused, port 465, port: 525',
  'port after a bracket':
    'TLS connection established to mx.example.com[192.0.2.7]:587: TLSv1.3 with cipher X',
  'numbers of lines':
    '548 220 mx.example.com ESMTP\n549 EHLO a.example.com\n550 RCPT TO:<ada@example.com>\n551 DATA\n552 QUIT',
  'numbers of lines, each alone':
    '548\nconnect from unknown[192.0.2.1]\n549\nwarning: hostname does not resolve\n550\nlost connection after EHLO\n551\ndisconnect',
  'numbers of lines in a margin of their own': '  448\n  449\n  450\n  451\n  452\n',
  'street address': 'Example Company\n550 Main Street\nSpringfield',
  'street address at a square': 'Ship to: 554 Market Square, Suite 450\nBill to: 550 Abbey Place',
  'street address with a post code': 'Shipping to\n\n548 Market St #28475\n\nSan Francisco',
  'product name': 'Office 365, Boeing 550, Forbes 400, area code 516',
  chapter:
    '4.2.1 Introduction\n4.2.2. Overview\nSection 5.1.1, see § 5.2.3 and RFC 5321 section 4.2.2',
  'table of contents': '4.1.2.  Terms used . . . . . . . 12\n5.1.1   Locating the host . . . . 30',

  // Times and dates
  dates: '2024.05.05, 5.5.2024, 05.04.250, am 5.1.24, 2005.11.09',
  time: 'at 12:45:50, 10:550, delay=450, delays=0.02/0/0.450/550',
  duration: 'retry in 450 seconds, timeout 500 ms, after 550s',

  // Numbers of their own
  phone: '+1 250 555 0100, (555) 550-0100, 480-624-2500, +91-796-522-1416, call 250 555',
  'message ids': '37si12pgw.590 - gsmtp, <550.5.1@example.com>, id 1kx-550-AB, a5.1.1b',
  'provider subcodes': 'Mail refuse. OFR_416 [416], LPN000_630 #216 lpn, AS(508), (state 14)',
  'exit statuses': 'unknown mailer error 255, (reason: 255), X-Unix; 255, exited with 512',
  'codes for people':
    'Postal code: 552, PIN code: 450, Your code is 552, Verification code: 554, Access code 421 rejected, Use code 450 now',
  'things that a server returns':
    'The mail server returned 450 messages, our MX rejects 421 senders',
  'fields in JSON, in a row':
    '{"body_bytes": 441, "error": "not sent", "port": 553, "address": "no"}',
  'codes of the web in backquotes': '`431` | Request Header Fields Too Large, `451`, `421`',
  'phone at the end of a sentence':
    'For more, call (800)\n\t443-4672. No service account? Call (313) 559-5955. Outside, the server is closed.',
  'version that something works with':
    'The mail tool is compatible with 5.8.0. Starting with 5.9.4, errors are fatal',
  'chapters of a guide':
    '4.1 Sending\n4.1.1 The sender must not be blocked\n5.2 Spam\n  5.2.1 Spam filters: what is not refused',
  doses: 'Dose: 450 mg twice a day, not more than 550 mg',
  'port and bits that mail works with': 'Use SMTP with 587, and keys with 512.',
  'house below an address': 'Write to ann@example.com\n550 Castro Plaza',
  'numbers of users': 'The mail server works with 450 or more users, and with 550 or 500 accounts',
  'uids and lines':
    'from userid 505, (qmail 487 invoked by uid 501), line 507, pid 512, UID 221, {512}',
  'feedback id': 'Feedback-Id: 1335:380:499',
  bits: 'signer: example.com bits: 512 h=From status: pass; b=512 [verification succeeded]',
  'issue number': 'Fix the queue (#501), see #550 and org/repo#421',
  'event id': 'Event ID: 445\n\nDescription:\nThe service started.',
  'list of numbers': '400,500,600; 400, 500, 600; 250/500/550',
  'stars and scores': 'score=5.1, rated 4.5.',
  'page of a journal': 'Medical Physics. 37 (1): 339–351',
  'address of a page':
    'https://example.com/errors/550-bl23.html http://example.com/codes.php#554 https://example.com/?code=550&x=5.1.1 example.com/doc/DOC-1369#550',

  // Other protocols and languages
  'HTTP status line': 'HTTP/1.1 404 Not Found\nHTTP/1.1 500 Internal Server Error\nHTTP/2 503',
  'HTTP access log':
    '192.0.2.9 - - [05/May/2024:10:00:00 +0000] "GET / HTTP/1.1" 403 118 "-" "Browser 5.0.2"',
  'HTTP in JSON': '{"http":{"method":"GET","statusCode":401,"status":503,"response_code":404}}',
  'HTTP error word': 'The web page shows HTTP error 500, then error 404.',
  'HTTP error in a browser':
    'An error 500 is shown in the browser; if codes 502 or 504 are met, wait.',
  'HTTP phrases that somebody says':
    'When the web server responds with "405 Method Not Allowed", or is answered with a \'503 Service Unavailable\'.',
  'telephony in a program':
    'send_reply("503", "Overloaded"); t_reply("580", "User not here")\n"483 Too Many Hops", "480 User not available"',
  'HTTP phrases':
    '500 Internal Server Error\n502 Bad Gateway\n503 Service Unavailable\n504 Gateway Timeout\n404 Not Found',
  style: 'color: rgb(255, 255, 255); font-weight: 400,500,600; width="450" height="250"',
  entity: 'caf&#233; &#250; &#550;',
  code: 'if (uid > 499) { print 550 } // a[450] = 255;',
  compiler: 'main.c:428: warning: mail may be used uninitialized',
  'address below an address':
    'Ann Example\nann@example.com\n458 Walkman Dr.\n\nBob\nbob@example.org\n450 beds',
  'number of a code, spoken of otherwise':
    'In suite 550, if you like, sat about 450 people; Model 550 is old, and 552 was late.',
  'answer that failed so often': '邮件发送失败550次，共450封',
  'subjects in a list':
    'Ann\t450 Email templates for you\nBea\t500 Emails a day\nRe: 450 mail users',
  'counts of a statistic': '   450   received\n   421   delivered\n   550   senders',
  'amounts of a list with long labels':
    'Emails sent: 550\nBounced mails: 421\nFailed deliveries: 450\nNicht zugestellt: 50',
  'status of a version': 'Firmware\nStatus: 5.1.1 released',
  'anchors of versions': '<a href="#4.9.1">4.9.1</a><br/>\n<a href="#4.9.0">4.9.0</a><br/>',
  'exit codes': 'run with --error-exitcode=213; use return code 255 in this case',
  'process ids before the lines of a log':
    '  308 Connecting to mx.example.com [192.0.2.7]:25 ... connected\n  308   SMTP>> QUIT\n  308 LOG: MAIN',
  'subject line': 'Subject: 450 ideas for your garden\nSubject: 500 words about summer',
}

/** Texts about other things as a whole: nothing in them is found, with no evidence but their own. */
export const OTHER_TEXTS: Record<string, string> = {
  'counts in a talk of addresses':
    '<ann@example.com>: 250 people came\n<bob@example.com>: 500 is too many for us',
  'who wrote what is quoted':
    'On Monday, Ann wrote to Bob\n<bob@example.org>:\n\n> 450 guests, we think',
  'FTP dialogue':
    '220 FTP server ready\nUSER ann\n331 Password required for ann\nPASS x\n230 User ann logged in\nCWD pub\n250 CWD command successful\nRETR a.txt\n550 a.txt: No such file or directory\nSTOR b.txt\n553 Could not create file\nQUIT\n221 Goodbye',
  'FTP banner': '220-Welcome to the file server\n220-You are user 3 of 50\n220 Local time is 10:00',
  'FTP refusals':
    '530 Login incorrect.\n550 Permission denied.\n552 Requested file action aborted: exceeded storage allocation',
  'HTTP codes page':
    'List of HTTP status codes\n400 Bad Request\n401 Unauthorized\n404 Not Found\n421 Misdirected Request\n451 Unavailable For Legal Reasons\n500 Internal Server Error\n503 Service Unavailable',
  'news reader dialogue':
    '200 news.example.com ready\nGROUP misc.test\n211 1234 3000234 3002322 misc.test\n430 no such article found',
  'price list': 'Room 421 now 450\nRoom 550 now 500\n250 seats, 5.1.1 sound',
  'numbered chapters':
    '4.2.1 Mail in the kitchen\n4.2.2 Users of the garden\n5.1.1 Sender and recipient of letters',
  shop: 'Postage for a message to 550 users: 450 credits. Mailbox rent 250.',
  'garden list': '450 ways to plant\n500 reasons to dig\n550 is a good number',
  'chapters in a row':
    'See 4.2.1 Delivery failure; 4.2.2 Rejected goods; 5.1.1 Notices by e-mail, 5.1.2 Mail not accepted.',
  'page and chapter':
    '4.1 The garden . . . . . . . . 450\n4.1.1 The roses . . . . . . . 512\n4.1.2 The paths',
  'list of numbers and versions': 'We tried 450, 5.1.1 and 512/4.2.1; 550 | 5.0.2',
  'people who said numbers':
    'He said: 500 people came. They answered: 450 at most. Seller responded: 450 is my last price.',
  'numbers quoted': 'Ann said "550 for the sofa" and I replied "450 and not more".',
  'letter that counts': 'Dear reader, 500 new messages of hope. 421 people wrote to us by email.',
  'list of amounts': 'Recipients: 450\nDelivered: 421\nOpened: 250\nErrors: 421',
  'orders and addresses':
    'Order\tCustomer\tStatus\n421\tann@example.com\tDelivered\n450\tbob@example.org\tFailed',
  'columns of other numbers':
    'User\tClient\tVersion\tStatus\nann@example.com\tMail\t5.1.1\tactive\n\nRecipient\tAmount\nann@example.com\t550',
  'users of a web service':
    'User\tStatus\tPath\nann@example.com\t500\t/api/a\nbob@example.org\t503\t/api/b',
  'number of an issue before a version':
    '* Fix a leak. Closes #217\n\n2.2.0 / 2024-05-05\n* Closes #501\n\n5.1.0 / 2024-04-04\n* Add a test',
  'change log with dashes': 'WP SMTP tool\n4.3.0 – Fixed: error on delivery\nAdded: SMTP error log',
  'house in a street after a colon': 'Delivery to: 550 Oak Road, error in the address? Send mail.',
  'error of a dashboard': 'Visits 1204\nError 450\nWarnings 12',
  'colour code': 'Paint code 550 green, code 421 blue',
  'purpose of a payment': 'Verwendungszweck: 450 Nachricht',
  'invoice with a customer number':
    'Montant : 450 € TTC\nRéférence client : 421\nEnvoyez un mail à compta@example.com',
  'version available': 'Package\nStatus: 4.2.1 is available\n\nUpdate now!\nStatus: 4.2.2',
  'what a web hook was answered, in the words of delivery':
    'Webhook delivery failed: 503 Service Unavailable\nWebhook delivery failed with status 500.\nlast error, statusCode: 502',
  'status of the web after a dash': 'Delivery failed: 500 - Internal Server Error',
  'code for the courier': 'Parcel on its way. Delivery code 552, delivery code 451.',
  'counts of text messages in a row':
    '{ total: 5500, delivered: 3500, undeliverable: 500, enroute: 550, expired: 421 }',
  'status of the web, said twice':
    'Error en la respuesta del servidor: 500 500 Internal Server Error',
  'letters that came back':
    'Delivered 452 of 550 letters; 421 returned to sender, recipient unknown',
  'list of numbers that others stand between':
    '211 Ann\n220 Bob\n235 Cleo\n244 Dan\n250 Eve\n354 Fay\n421 Gus\n450 Hal',
  'list of file transfer codes':
    '211 System status\n214 Help\n220 Ready\n221 Goodbye\n421 Busy\n450 File busy\n451 Local error\n500 Unknown\n550 No file',
  'things that an article stands before':
    'She drove a 550 to the mail room, bought a 450 W lamp and a 421 page book about e-mail.',
  parcels: 'Parcel 550: recipient unknown at this door\nStatus: 421 - delivered to the box',
  'error of a text message': 'SMS delivery failed: error code 450',
  'error of a file transfer': 'FTP error 550: file unavailable, mail the webmaster',
  'error of a content network':
    'Error 521\nWeb server is down\nError code 522: Connection timed out',
  'rooms of an office': '421 Example Sports\n450 Example Mail\n550 Example News',
  'goods for letters': '451 Mailbox key\n550 Letter to the sender\n421 Across: sender of mail',
  'street in French': '450 rue de la Poste, 421 avenue du Courrier',
  'chapters of a mail manual':
    'Chapter 5.1.1 Configure SMTP\nChapter 4.4.1 Configure the relay host',
  'test of a web page': 'Expected 200, got 500\nexpected 200 but got 503',
  'titles of a blog':
    '450 Email Subject Lines That Never Fail\n550 Spam Words to Avoid\nThe 500 Most Common Email Errors',
  'error of a web hook': 'Webhook delivery failed: server responded 502',
  'error of a programming interface': 'API error 550: quota of requests exceeded',
  'refusals of file transfer programs':
    'lftp: Access failed: 550 Failed to change directory (/mail)\nncftp: 553 Could not create mail.txt',
  'version of a mail plug-in': '{"name":"mail-plugin","status":"5.1.1","mail":"ann@example.com"}',
  'counts with remarks': 'Rejected: 550 (spam), 421 (virus)\nUndeliverable: 450. Returned: 421.',
  'code to log in': 'Ihr Code: 450. Gültig für 5 Minuten. Diese E-Mail nicht beantworten.',
  'status of the web in a text about mail':
    'SMTP is supported, and SMTP over TLS.\nThe bind fails with status 500. It returned a response\nwith status code 502 instead of 504.',
  'pages of the web in a text about mail':
    'SMTP and SMTPS\nWhen the web server responds with "405 Method Not Allowed", go on.\nThe key server replied: "404 Not Found" to us.',
  'reply of a proxy in a text about mail':
    'SMTP is no proxy, SMTP relays. It never sent a 407 reply.',
}
