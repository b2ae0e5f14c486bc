/** Every form in which codes are written, named by what it is; see readMarked for the marks. */
export const FORMS: Record<string, string> = {
  // Delivery status notifications, RFC 3464
  'status and diagnostic fields':
    'Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: ⟦5.1.1⟧\nDiagnostic-Code: smtp; ⟦550 5.1.1⟧ <ann@example.com>: no such user here',
  'diagnostic type without a blank': 'Diagnostic-Code: smtp;⟦552⟧ mailbox is over its quota',
  'diagnostic on the next line':
    'Diagnostic-Code: smtp;\n    ⟦450 4.2.0⟧ Greylisted, come back in 300 seconds',
  'diagnostic without its type': 'Status: ⟦5.1.1⟧\nDiagnostic-Code: ⟦550 5.1.1⟧ unknown address',
  'field names with a blank before the colon':
    'Status : ⟦5.0.0⟧\nDiagnostic-Code : smtp;⟦550⟧ we do not relay',
  'status with a comment':
    'Action: failed\nStatus: ⟦5.2.2⟧ (mailbox full)\nReporting-MTA: dns; mx.test',
  'reply in the status field':
    'Action: failed\nStatus: ⟦553⟧ Exceeded the limit\nReporting-MTA: dns; mx.test',
  'enhanced code first, then a quoted reply':
    "Diagnostic-Code: smtp; ⟦5.1.0⟧ - Unknown address error ⟦550-'5.1.1⟧ <ann@example.com> is not here'",
  'LMTP diagnostic': 'Diagnostic-Code: lmtp; ⟦552 5.2.2⟧ <ann@example.com> Quota exceeded',

  // A server quoted
  'Postfix, same line':
    '<ann@example.com>: host mx.example.com[192.0.2.7] said: ⟦550⟧ No such person at this address (in reply to RCPT TO command)',
  'Postfix, wrapped before the code':
    '<ann@example.com>: host mx.example.com[192.0.2.7] said:\n    ⟦554⟧ Refused by content (in reply to end of DATA command)',
  'Postfix, wrapped within the code':
    '<ann@example.com>: host mx.example.com[192.0.2.7] said: ⟦421\n    4.7.0⟧ [TS01] deferred (in reply to MAIL FROM command)',
  'Postfix, wrapped and shown with no-break spaces':
    'host mx.example.com[192.0.2.7] said: ⟦550\n\u00a0 \u00a0 5.4.1⟧ Recipient address rejected: Access denied',
  'Postfix, refused at connection':
    'host mx.example.com[192.0.2.7] refused to talk to me: ⟦554⟧ IP=192.0.2.9 - bad reputation',
  'Exim, same line':
    'SMTP error from remote mail server after RCPT TO:<ann@example.com>: host mx.example.com [192.0.2.7]: ⟦550⟧ unknown user',
  'Exim, indented on the next line':
    '  SMTP error from remote mail server after end of data:\n    host mx.example.com [192.0.2.7]:\n    ⟦451⟧ try again later',
  'Sendmail reason and transcript':
    '<ann@example.com>\n    (reason: ⟦550⟧ User unknown)\n\n   ----- Transcript of session follows -----\n>>> RCPT To:<ann@example.com>\n<<< ⟦550⟧ User unknown\n⟦550 5.1.1⟧ <ann@example.com>... User unknown',
  'old Sendmail, host and its answer':
    '   ----- Transcript of session follows -----\n⟦554⟧ <ann@example.com>... ⟦550⟧ Host unknown',
  'qmail remote host':
    '<ann@example.com>:\n192.0.2.7 does not like recipient.\nRemote host said: ⟦553⟧ sorry, no such mailbox (#⟦5.7.1⟧)\nGiving up on 192.0.2.7.',
  'qmail local': '<ann@example.com>:\nSorry, no mailbox here by that name. (#⟦5.1.1⟧)',
  'qmail, several exchangers':
    'Other MXes tried: 192.0.2.8 said ⟦550⟧ for RCPT TO response; 192.0.2.9 said ⟦421⟧ for RCPT TO response',
  'qmail log with underscores':
    'delivery 7: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_⟦550_5.1.1⟧_No_such_user/Giving_up_on_192.0.2.7./',
  'qmail log, lone reply with underscores':
    'delivery 8: failure: 192.0.2.7_failed_after_I_sent_the_message./Remote_host_said:_⟦554⟧_Message_refused/',
  'Exchange, remote server returned':
    "ann@example.com\nRemote Server returned '⟦550 5.1.10⟧ RESOLVER.ADR.RecipientNotFound; Recipient not found'",
  'Exchange 2007, hash before the reply':
    'ann@example.com\n#⟦550 5.1.1⟧ RESOLVER.ADR.RecipNotFound; not found ##',
  'Exchange 2003':
    'The e-mail account does not exist.\n<mx.example.com #⟦5.1.1⟧ smtp;⟦550 5.1.1⟧ unknown user>',
  'Exchange 2003, code alone':
    'You do not have permission to send to this recipient.\n<mx.example.com #⟦5.7.1⟧>',
  Domino:
    'Error transferring to MX.EXAMPLE.COM; SMTP Protocol Returned a Permanent Error ⟦550 5.1.1⟧ ann@example.com unknown',
  'Domino, lone reply':
    'Error transferring to MX.EXAMPLE.COM; SMTP Protocol Returned a Transient Error ⟦451⟧ Try later',
  'Gmail, the response was':
    'The response from the remote server was:\n\n⟦550⟧ #⟦5.1.0⟧ Address rejected.'.replace(
      '⟦550⟧ #⟦5.1.0⟧',
      '⟦550 #5.1.0⟧',
    ),
  'Gmail, doubled code':
    'Delivery to the following recipient failed permanently. The error that the other server returned was: ⟦550⟧ ⟦550⟧ Address unknown (state 14).',
  'doubled pair': 'said: ⟦554 5.7.1⟧ ⟦554 5.7.1⟧ Your mail looks like spam',
  GMX: 'SMTP error from remote server for RCPT TO command, host: mx.example.com (192.0.2.7) reason: ⟦550⟧ unknown recipient',
  InterScan: 'Sent >>> RCPT TO:<ann@example.com>\nReceived <<< ⟦550⟧ no such user',
  Courier:
    '<ann@example.com>:\n     mx.example.com [192.0.2.7]:\n<<< ⟦550⟧ User <ann@example.com> unknown',
  Zoho: 'This message could not be delivered. ERROR_CODE :⟦550⟧, ERROR_CODE :⟦5.1.1⟧ <ann@example.com>: unknown recipient',
  'response code at the end of a clause':
    'Delivery to <ann@example.com> failed, ResponseCode ⟦421⟧, host not reachable by SMTP.',
  'SMTP error code in brackets': 'Your message was refused [SMTP Error Code ⟦550⟧]',
  'MTA response': 'The mail could not be delivered by SMTP.\nMTA Response :⟦501⟧\n',
  McAfee:
    '--- The following addresses had delivery problems ---\n\n<ann@example.com>   (⟦5.1.1⟧ <ann@example.com>... User unknown)',
  Mimecast:
    'MAILER-DAEMON: the message could not be delivered.\nAdditional information follows :\n-- ⟦5.4.1⟧ Recipient address rejected: Access denied',
  MessagingServer:
    'Recipient address: ann@example.com\nReason: Remote SMTP server has rejected address\nDiagnostic code: smtp;⟦550 5.1.1⟧ unknown or illegal alias\nRemote system: dns;mx.example.com',
  'PowerMTA table': 'ann@example.com; Failed; ⟦5.1.1⟧ (bad destination mailbox address)',
  'Yahoo, colon between':
    '<ann@example.com>:\n⟦550: 5.1.1⟧ <ann@example.com>: Recipient address rejected',
  'Yahoo, colon after': '<ann@example.com>:\n⟦554⟧: delivery error, this user has no mailbox',
  SurfControl:
    'Your message has not been delivered. Unidentified host,\nann@example.com: [192.0.2.7], ⟦554⟧ Service unavailable',
  'Thunderbird dialog':
    'An error occurred while sending mail. The mail server responded: ⟦5.1.2⟧ <ann@example.invalid>: bad domain.',
  'Outlook dialog':
    'The message could not be sent. The server response was: ⟦550 5.7.60⟧ SMTP; Client does not have permissions to send as this sender',
  'message expired with the last error':
    'Diagnostic-Code: smtp; ⟦554 4.4.7⟧ Message expired: unable to deliver in 840 minutes.<⟦421 4.4.2⟧ Connection timed out>',

  // Multi-line replies
  'multi-line at line starts':
    '<<< ⟦550-5.7.26⟧ This mail is not authenticated\n<<< ⟦550-5.7.26⟧ by its domain.\n<<< ⟦550 5.7.26⟧ See https://example.com/help',
  'multi-line, flattened':
    'host mx.example.com[192.0.2.7] said: ⟦550-5.1.1⟧ The account does not exist. Please try ⟦550-5.1.1⟧ checking for typos or ⟦550 5.1.1⟧ https://example.com/help',
  'multi-line without enhanced codes, flattened':
    'host mx.example.com[192.0.2.7] said: ⟦553-you⟧'.replace('⟦553-you⟧', '⟦553⟧-you') +
    ' are not let in, see our page for more ⟦553-details⟧'.replace(
      '⟦553-details⟧',
      '⟦553⟧-details',
    ) +
    ' or ask the ⟦553⟧ postmaster',
  'multi-line with an address after the dash':
    'said: ⟦521⟧-192.0.2.9 blocked by our list. ⟦521⟧ Blocked for abuse',
  'written-out line ends':
    'SMTP error from remote mail server: ⟦550⟧-We do not like you\\n⟦550⟧ Bad user',
  'EHLO reply': '⟦250⟧-mx.example.com\n⟦250⟧-PIPELINING\n⟦250⟧-SIZE 1000000\n⟦250⟧ 8BITMIME',

  // Other languages around the code
  French:
    'Le serveur distant a répondu :\n« ⟦550⟧ Boîte aux lettres introuvable »\nFinal-Recipient: rfc822; ann@example.com',
  'French, error word': "Votre message n'a pas pu être remis. Erreur SMTP : ⟦550⟧",
  German: 'Die Antwort des Servers lautete:\n⟦552⟧ Postfach ist voll',
  Spanish: 'La respuesta del servidor remoto fue:\n\n⟦550⟧ Buzón no disponible',
  Italian: 'Il server ha risposto: ⟦550⟧ casella di posta inesistente',
  Portuguese: 'A resposta do servidor foi: ⟦550⟧ Usuário desconhecido',
  Russian: 'Ответ сервера получателя: ⟦550⟧ Почтовый ящик не найден',
  'Japanese, full-width colon': '配信できませんでした。理由：⟦550⟧ メールボックスがありません',
  'Japanese, full-width digits': 'エラー内容：⟦５５０ ５.１.１⟧ 宛先が見つかりません',
  Chinese: '退信原因：对方服务器返回 ⟦550⟧ 用户不存在',
  Hebrew: 'שגיאה: ⟦550⟧ הנמען אינו קיים',
  Korean: '수신 서버 응답: ⟦550⟧ 받는 사람 메일 주소 없음',

  // Odd joints
  'joined by an underscore': 'bounce cause ⟦550_5.1.1⟧',
  'hash before the second half': 'said: ⟦550 #5.1.0⟧ Address rejected.',
  'bracket and hash before the second half': 'said: ⟦550 (#5.1.1⟧) no such user',
  'soft hyphen and zero-width space inside': 'said: ⟦5\u00ad50 5.\u200b1.1⟧ no such user',
  'no-break space between': 'status ⟦432\u00a04.3.2⟧ stopped',
  'quoted with marks':
    '> <ann@example.com>: host mx.example.com[192.0.2.7] said: ⟦550\n>     5.7.1⟧ rejected by policy',
  'nested quotes': '> > Diagnostic-Code: smtp; ⟦550\n> >   5.7.1⟧ rejected',
  'quoted line start': '> The response was:\n>\n> ⟦550⟧ this mailbox is disabled',
  'enhanced code later in the reply':
    'smtp;⟦450⟧ mx_nsu ⟦4.7.1⟧ <ann@example.com>: Recipient address rejected',
  'pair of different classes': 'said: ⟦552 4.2.2⟧ over quota',
  'three-digit detail': 'smtp;⟦550 5.7.606⟧ Access denied, banned sending IP [192.0.2.9]',
  'unregistered code': 'smtp; ⟦599 5.99.99⟧ no',
  'two-digit subject in brackets': 'smtp; ⟦451⟧ Try again later [#⟦4.16.1⟧].',
  'id before the enhanced code': 'smtp;⟦551 5.7.1⟧ Loop detected for this mail (#id-⟦5.9.2⟧)',
  'range of codes':
    'In this NDR, codes ⟦5.1.1⟧ through ⟦5.1.20⟧ name bad addresses, as the SMTP standard says. SMTP is old.',

  // Logs
  'Postfix log':
    'postfix/smtp[411]: 4F1A2: to=<ann@example.com>, relay=mx.example.com[192.0.2.7]:25, delay=1.2, dsn=⟦5.1.1⟧, status=bounced (host mx.example.com[192.0.2.7] said: ⟦550 5.1.1⟧ no such user (in reply to RCPT TO command))',
  'Postfix log, sent':
    'postfix/smtp[411]: 4F1A2: to=<ann@example.com>, relay=mx.example.com[192.0.2.7]:25, dsn=⟦2.0.0⟧, status=sent (⟦250⟧ OK id=1kx)',
  'Postfix log, refused':
    'postfix/smtpd[77]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: ⟦554 5.7.1⟧ <ann@example.com>: Relay access denied; proto=ESMTP',
  'Sendmail log':
    'sm-mta[21]: x1: to=<ann@example.com>, delay=00:00:01, dsn=⟦5.1.1⟧, stat=User unknown, reject=⟦550 5.7.1⟧ no relay',
  'Sendmail log, deferred':
    'sendmail[21]: x1: to=<ann@example.com>, dsn=⟦4.0.0⟧, stat=Deferred: ⟦421⟧ mx.example.com closing channel',
  'Exim log':
    '2024-05-05 10:00:00 1abcde-000001-AB => ann@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.7] C="⟦250⟧ OK id=1xy"',
  'Exim log, rejected':
    '2024-05-05 10:00:00 H=(x) [192.0.2.9] F=<bob@example.org> rejected RCPT <ann@example.com>: ⟦550⟧ we know no ann',
  'OpenSMTPD log':
    'smtpd[9]: 1 mta delivery evpid=1 from=<bob@example.org> to=<ann@example.com> rcpt=<-> source="192.0.2.9" relay="192.0.2.7 (mx.example.com)" delay=1s result="PermFail" stat="⟦550⟧ Invalid recipient: <ann@example.com>"',
  'Haraka log': '[NOTICE] [outbound] bounced: ⟦550⟧ No such user: ann@example.com',
  'login failure in a log':
    'login authenticator failed for (x) [192.0.2.9]: ⟦535⟧ Incorrect authentication data (set_id=ann)',
  'message trace':
    'Reason: [{LED=⟦550 5.1.10⟧ RESOLVER.ADR.RecipientNotFound};{MSG=};{FQDN=mx.example.com}]',
  'message trace, lone reply':
    'SMTP relay, bounced. Reason: [{LED=⟦450⟧ Server busy};{FQDN=mx.example.com};{IP=192.0.2.7}]',

  // Exports
  'JSON, SES':
    '{"bouncedRecipients":[{"emailAddress":"ann@example.com","status":"⟦5.1.1⟧","diagnosticCode":"smtp; ⟦550 5.1.1⟧ user unknown"}]}',
  'JSON inside JSON':
    '{"Message":"{\\"action\\":\\"failed\\",\\"status\\":\\"⟦5.1.1⟧\\",\\"diagnosticCode\\":\\"smtp; ⟦550⟧ unknown\\"}"}',
  'JSON, SendGrid':
    '{"email":"ann@example.com","event":"bounce","status":"⟦5.0.0⟧","reason":"⟦550⟧ mailbox unavailable"}',
  'JSON, SparkPost':
    '{"type":"bounce","error_code":"⟦550⟧","raw_reason":"⟦550 5.1.1⟧ unknown","rcpt_to":"ann@example.com"}',
  'JSON, KumoMTA':
    '{"type":"Bounce","recipient":"ann@example.com","response":{"code":⟦550⟧,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"user unknown","command":"RCPT TO:<ann@example.com>"}}',
  'JSON, Mailgun':
    '{"event":"failed","recipient":"ann@example.com","delivery-status":{"code":⟦550⟧,"message":"⟦5.1.1⟧ The mailbox does not exist","description":""},"envelope":{"transport":"smtp"}}',
  'JSON, Mandrill':
    '{"event":"hard_bounce","msg":{"email":"ann@example.com","diag":"smtp;⟦550 5.1.1⟧ no such user","smtp_events":[{"type":"sent","diag":"⟦250⟧ OK"}]}}',
  'JSON, delivery':
    '{"notificationType":"Delivery","delivery":{"recipients":["ann@example.com"],"smtpResponse":"⟦250 2.6.0⟧ Message received"}}',
  'CSV, PowerMTA':
    'b,2024-05-05 10:00:00,ann@example.com,failed,⟦5.1.1⟧ (bad destination mailbox address),smtp;⟦550 5.1.1⟧ no such user,mx.example.com',
  'CSV with both halves in cells': 'ann@example.com;bounced;⟦550;5.1.1⟧;User unknown',
  'key and code': 'bounced: delivery to ann@example.com by smtp failed, code=⟦550⟧',
  'key and pair': 'event=bounce code=⟦550 5.1.1⟧ rcpt=ann@example.com',
  'table cell with a pair': '⟦550 5.7.1⟧',
  'table cell with a status': 'ann@example.com\tFailed\tStatus ⟦5.1.1⟧',

  // Dialogues
  dialogue:
    '⟦220⟧ mx.example.com ESMTP ready\nEHLO me.example.org\n⟦250⟧ mx.example.com\nMAIL FROM:<bob@example.org>\n⟦250⟧ Ok\nRCPT TO:<ann@example.com>\n⟦550⟧ No such user\nQUIT\n⟦221⟧ Bye',
  'dialogue, sides marked with letters':
    'S: ⟦220⟧ mx.example.com ESMTP\nC: EHLO me.example.org\nS: ⟦250⟧ mx.example.com\nC: MAIL FROM:<bob@example.org>\nS: ⟦250⟧ Ok\nC: QUIT\nS: ⟦221⟧ Bye',
  'dialogue, sides marked with arrows':
    '<-  ⟦220⟧ mx.example.com ESMTP\n -> EHLO me.example.org\n<-  ⟦250⟧-mx.example.com\n<-  ⟦250⟧ PIPELINING\n -> MAIL FROM:<bob@example.org>\n<** ⟦530 5.7.0⟧ Authentication required',
  'dialogue, curl':
    '< ⟦220⟧ mx.example.com ESMTP\n> EHLO me\n< ⟦250⟧-mx.example.com\n< ⟦250⟧ SIZE\n> MAIL FROM:<bob@example.org>\n< ⟦250⟧ ok',
  'dialogue, MDaemon':
    'Sun 10:00:00: <-- ⟦220⟧ mx.example.com ESMTP\nSun 10:00:00: --> EHLO me\nSun 10:00:00: <-- ⟦250⟧ hello\nSun 10:00:01: --> RCPT To:<ann@example.com>\nSun 10:00:01: <-- ⟦550⟧ no such user',
  'dialogue, hMailServer':
    '"SMTPC" 12 3 "2024-05-05 10:00:00" "192.0.2.7" "RECEIVED: ⟦550⟧ Unknown user"\n"SMTPC" 12 3 "2024-05-05 10:00:00" "192.0.2.7" "SENT: QUIT"',
  'dialogue, PHPMailer':
    'CLIENT -> SERVER: RCPT TO:<ann@example.com>\nSERVER -> CLIENT: ⟦550⟧ no such user\nSMTP ERROR: RCPT TO command failed: ⟦550⟧ no such user',
  'dialogue, Python':
    "send: 'rcpt TO:<ann@example.com>\\r\\n'\nreply: b'⟦550⟧ no such user\\r\\n'\nreply: retcode (⟦550⟧); Msg: b'no such user'",
  'Python exception':
    "smtplib.SMTPRecipientsRefused: {'ann@example.com': (⟦550⟧, b'⟦5.1.1⟧ no such user'), 'bob@example.com': (⟦552⟧, b'⟦5.2.2⟧ full')}",
  'Java exception':
    'com.sun.mail.smtp.SMTPAddressFailedException: ⟦550 5.1.1⟧ <ann@example.com>: unknown',
  'Node exception':
    "smtp bounced: responseCode: ⟦550⟧,\n  response: '⟦550⟧ no such user', command: 'RCPT TO'",

  // One reply, nothing else
  'raw reply': '⟦550⟧ mailbox not found',
  'raw reply with an address': '⟦550⟧ ann@example.com is not here',
  'raw reply about a list': '⟦554⟧ Your host 192.0.2.9 is listed by dnsbl.test',
  'raw reply, standard words': '⟦450⟧ Requested action not taken',
  'raw reply, domain and program':
    '⟦554⟧ *.example.net filter ⟦5.7.1⟧ Service unavailable; Client host [192.0.2.9] blocked',
  'raw reply in quotes': '"⟦550⟧ Recipient rejected"',

  // Pages about SMTP
  'help page':
    'SMTP error ⟦550⟧ means that the mailbox is unavailable. An SMTP server may also answer ⟦550 5.1.1⟧.',
  question: 'I get SMTP error code ⟦421⟧ from my SMTP server.',
  'NDR page':
    'How to fix NDR error code ⟦5.7.1⟧: your SMTP server refused. SMTP relay is restricted.',

  // More of each kind, as other systems print them
  'type of error':
    'A mail you sent was not delivered. More about errors of type ⟦5.2.2⟧ is in our help.',
  'heading of a help page':
    '## NDR help for SMTP\n\n### ⟦5.7.705⟧ Access denied, this sender has sent too much mail\n\nSee ⟦550 5.7.705⟧.',
  'literal no-break entity': '|⟦432&nbsp;4.3.2⟧|`STOREDRV.Deliver`|',
  IMail:
    'Unknown user: ann@example.com\n\nRCPT TO generated following response:\n⟦550⟧ unknown user',
  MailMarshal:
    'The following recipients were affected:\n    ann@example.com\nServer response: ⟦553⟧ not one of our mailboxes',
  'X.400 gateway with prose':
    "The MTA at 'mx.example.com' gives error message ⟦5.7.1⟧ Unable to relay for ann@example.com",
  Notes:
    'Your message\n  Subject: hello\nwas not delivered to:\n  ann@example.com\nbecause:\n  ⟦550⟧ No such recipient',
  GroupWise:
    'The attached file had the following undeliverable recipient(s):\n    ann@example.com\nTransmission Report: ⟦550⟧ #⟦5.1.0⟧ Address rejected.'.replace(
      '⟦550⟧ #⟦5.1.0⟧',
      '⟦550 #5.1.0⟧',
    ),
  'Symantec cloud':
    'ann@example.com\n\nReason: ⟦542⟧ ann@example.com Rejected\n\nThe message was not delivered.',
  'KDDI-like, angle quotes':
    '<ann@example.com>\n    host said: <<⟦550⟧ Unknown user ann@example.com>>'
      .replace('host said: <<', 'host said: "')
      .replace('>>', '"'),
  'mail.ru':
    'Текст ошибки: ⟦550⟧ Message was not accepted -- invalid mailbox. Local mailbox ann@example.com is unavailable',
  Yandex:
    '*** RCPT TO:<ann@example.com>\n*** mx.example.com [192.0.2.7] said: ⟦550 5.7.1⟧ No such user!\n⟦550⟧ No such user',
  'T-Online':
    '|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n <ann@example.com> ... unknown user\n|------ Reply of the server follows: ----|\n<<< ⟦550⟧ user unknown',
  QQ: '邮件退信\n原因: host mx.example.com[192.0.2.7] said: ⟦550⟧ Mailbox not found (in reply to RCPT TO command)',
  NetEase:
    '很抱歉，您的邮件被退回来了……\nSMTP error, RCPT TO: ⟦550⟧ User not found: ann@example.com',
  Naver: '메일이 반송되었습니다. 사유: ⟦550⟧ 5.1.1 not found'.replace('⟦550⟧ 5.1.1', '⟦550 5.1.1⟧'),
  docomo: '送信先アドレス: ann@example.com\nエラー: ⟦550⟧ Unknown user ann@example.com',
  'Exchange, German':
    "Fehler bei der Nachrichtenzustellung an folgende Empfänger\nann@example.com\nDer Remoteserver hat zurückgegeben: '⟦550 5.4.1⟧ Access denied'",
  'Exchange, French':
    'Échec de la remise à ces destinataires\nann@example.com\nLe serveur distant a renvoyé « ⟦554 5.7.1⟧ accès refusé »',
  'Outlook.com block':
    "Diagnostic-Code: smtp;⟦550 5.7.1⟧ Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your provider since part of their network is on our block list (S3140).",
  Comcast:
    'smtp;⟦554⟧ resimta-po-01v.sys.example.net resimta-po-01v.sys.example.net 192.0.2.9 found on one or more lists, see https://example.com/BL000000',
  'temporary, no class word':
    '<ann@example.com>: delivery temporarily suspended: host mx.example.com[192.0.2.7] refused to talk to me: ⟦450⟧ slow down',
  'Postfix, sender verification':
    '<ann@example.com>: host mx.example.com[192.0.2.7] said: ⟦550⟧-Verification failed for <bob@example.org> ⟦550⟧-The mail server could not deliver mail ⟦550⟧ Sender verify failed (in reply to RCPT TO command)',
  'Postfix SMTP transcript to postmaster':
    'Transcript of session follows.\n\n Out: ⟦220⟧ mx.example.com ESMTP Postfix\n In:  EHLO me.example.org\n Out: ⟦250⟧-mx.example.com\n Out: ⟦250⟧ DSN\n In:  MAIL FROM:<bob@example.org>\n Out: ⟦451 4.3.0⟧ Error: queue file write error\n In:  QUIT\n Out: ⟦221⟧ Bye',
  'hosting panel delivery report':
    'Event: rejected\nSender: bob@example.org\nRecipient: ann@example.com\nResult: ⟦550⟧ Administrative prohibition',
  'Plesk-like log':
    'postfix/smtp[9]: 1AB: to=<ann@example.com>, orig_to=<a>, relay=none, delay=5, delays=0/0/5/0, dsn=⟦4.4.1⟧, status=deferred (connect to mx.example.com[192.0.2.7]:25: Connection timed out)',
  'Zimbra amavis':
    'amavis[3]: (1-1) Passed CLEAN, <bob@example.org> -> <ann@example.com>, queued_as: ⟦250 2.0.0⟧ Ok: queued as 4F1A2',
  'rspamd action':
    'rspamd_proxy: milter reject: ⟦554 5.7.1⟧ Spam message rejected; from=<bob@example.org>',
  'Dovecot LMTP':
    'lmtp(ann): Error: lmtp client: <ann@example.com> failed: ⟦552 5.2.2⟧ Quota exceeded (mailbox for user is full)',
  'Exim main log, deferral':
    '2024-05-05 10:00:00 1ab-0001-AB == ann@example.com R=dnslookup T=remote_smtp defer (-45) H=mx.example.com [192.0.2.7]: SMTP error from remote mail server after MAIL FROM:<bob@example.org> SIZE=2048: ⟦421⟧ too many messages',
  'Exim, several lines in one entry':
    'T=remote_smtp H=mx.example.com [192.0.2.7]: SMTP error from remote mail server after end of data: ⟦552⟧-This message was blocked\\n⟦552⟧ because of an attachment',
  'Mailgun log line':
    'Not delivering to previously bounced address: ann@example.com. Server response: ⟦605⟧'.replace(
      '⟦605⟧',
      '⟦550⟧ no such user',
    ),
  Postmark:
    '{"Type":"HardBounce","Email":"ann@example.com","Details":"smtp;⟦550 5.1.1⟧ The account does not exist"}',
  'SparkPost number':
    '{"type":"bounce","bounce_class":"10","error_code":⟦550⟧,"reason":"⟦550⟧ [internal] recipient unknown"}',
  'SMTP2GO row': 'hard-bounce,ann@example.com,⟦550⟧ No Such User Here,2024-05-05',
  'Brevo row': 'Hard bounce | ann@example.com | ⟦550 5.1.1⟧ | mailbox unavailable',
  'XML export':
    '<bounce><recipient>ann@example.com</recipient><status>⟦5.1.1⟧</status><diagnostic>smtp; ⟦550⟧ no such user</diagnostic></bounce>',
  'YAML export':
    'bounce:\n  email: ann@example.com\n  code: ⟦550⟧\n  message: "⟦5.1.1⟧ no such mailbox"\n  protocol: SMTP\n  transport: SMTP',
  'log in key and value':
    'level=error msg="smtp delivery failed" rcpt=ann@example.com code=⟦550⟧ enhanced=⟦5.1.1⟧ response="⟦550⟧ no such mailbox"',
  Go: 'could not deliver: ⟦550 5.1.1⟧ <ann@example.com>: Recipient address rejected',
  PHP: 'Failed to send: Expected response code "⟦250⟧" but got code "⟦550⟧", with message "⟦550 5.7.1⟧ relaying denied".'.replace(
    '⟦250⟧',
    '250',
  ),
  Ruby: 'Net::SMTPFatalError: ⟦550 5.1.1⟧ user unknown',
  '.NET':
    'System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: ⟦550⟧ No such user',
  swaks:
    '=== Connected to mx.example.com.\n<-  ⟦220⟧ mx.example.com ESMTP\n -> EHLO me.example.org\n<-  ⟦250⟧-mx.example.com\n<-  ⟦250⟧ SIZE 1000\n -> MAIL FROM:<bob@example.org>\n<-  ⟦250⟧ OK\n -> RCPT TO:<ann@example.com>\n<** ⟦554⟧ refused\n -> QUIT\n<-  ⟦221⟧ Bye',
  telnet: `${"Trying 192.0.2.7...\nConnected to mx.example.com.\nEscape character is '^]'.\n⟦220⟧ mx.example.com ESMTP\nHELO me\n⟦250⟧ mx.example.com\nMAIL FROM:<bob@example.org>\n⟦250⟧ 2.1.0 Ok".replace(
    '⟦250⟧ 2.1.0',
    '⟦250 2.1.0⟧',
  )}\nQUIT\n⟦221⟧ Bye`,
  'answer to EXPN':
    '⟦250⟧-Ann Example <ann@example.com>\n⟦250⟧-<bob@example.com>\n⟦250⟧ Cy <cy@example.com>',
  'diagnostic of a type of its own':
    'Status: ⟦5.9.8⟧\nDiagnostic-Code: X-Example; ⟦5.9.8⟧ nonsense',
  'doubled code in an unknown language': 'qwrtz plmk: ⟦550⟧ ⟦550⟧ vbnm',
  'code repeated in its reply': 'smtp; ⟦554⟧ qwrtz plmk - ⟦554⟧ vbnm',
  'login given up':
    'plain authenticator failed for (x) [192.0.2.9] U=ann: ⟦501⟧ Authentication cancelled',

  // Systems whose notation is their own
  'AsyncOS log':
    "Info: Bounced: DCID 12 MID 45 to RID 0 - ⟦5.1.0⟧ - Unknown address error ('⟦550⟧', ['⟦5.1.1⟧ no such user'])",
  'AsyncOS bounce':
    "The reason for the problem:\n⟦5.4.7⟧ - Delivery expired (message too old) 'timeout'",
  'SmarterMail log':
    '[2024.05.05] 10:00:01.123 [77] CMD: EHLO me.example.org\n[2024.05.05] 10:00:01.223 [77] RSP: ⟦250⟧-mx.example.com\n[2024.05.05] 10:00:01.223 [77] RSP: ⟦250⟧ SIZE',
  'MailEnable log':
    'SMTP-OU\tA1.MAI\t12\t192.0.2.7\tRCPT\tRCPT TO:<ann@example.com>\t⟦550⟧ No such user\t36\t0\nSMTP-OU\tA1.MAI\t12\t192.0.2.7\tQUIT\tQUIT\t⟦221⟧ closing\t0\t0',
  'hMailServer log, two lines of a reply':
    '"192.0.2.7"\t"RECEIVED: ⟦550⟧-Verification failed[nl]⟦550⟧ Sender verify failed"',
  'CommuniGate log':
    'recipient <ann@example.com> failed: host mx.example.com says:\\e⟦550⟧ unknown user',
  'Exchange protocol log':
    'Outbound,08DD,12,192.0.2.9:4501,192.0.2.7:25,<,⟦220⟧ mx.example.com ESMTP,\nOutbound,08DD,13,192.0.2.9:4501,192.0.2.7:25,<,⟦550⟧ User unknown,',
  'IIS log': 'OutboundConnectionResponse SMTPSVC1 EX01 - 25 - - ⟦550+5.1.1⟧+User+unknown 0 0 24',
  'curl, command that failed': 'curl: (55) MAIL failed: ⟦530⟧',
  Lettre: 'Error: permanent error (⟦550⟧) on send',
  'Symfony, lone reply':
    'Expected response code "354" but got code "⟦503⟧", with message "⟦503⟧ need RCPT command".',
  '.NET, lone enhanced code': 'The server response was: ⟦4.3.2⟧ Service not active',
  'Android mail': 'Server error: ⟦535⟧ Authentication credentials invalid',
  'cell after an address': 'Delivery Failed\tann@example.com\t⟦550⟧ No Such User Here',
  'export with semicolons': 'Hard bounced;ann@example.com;⟦550⟧ Requested action not taken',

  // More languages
  Polish:
    'Wiadomość nie została doręczona do ann@example.com. Serwer zdalny zwrócił: ⟦550⟧ Nieznany odbiorca',
  Swedish:
    'Meddelandet kunde inte levereras till ann@example.com. Servern svarade: ⟦550⟧ Okänd mottagare',
  Hungarian:
    'Az üzenet nem kézbesíthető: ann@example.com. A szerver válasza: ⟦550⟧ Ismeretlen címzett',
  Turkish:
    'Mesajınız ann@example.com adresine teslim edilemedi. Sunucu yanıtı: ⟦550⟧ Kullanıcı bulunamadı',
  Greek: 'Το μήνυμα δεν παραδόθηκε στο ann@example.com. Απάντηση: ⟦550⟧ Άγνωστος παραλήπτης',
  Arabic: 'تعذر تسليم رسالتك إلى ann@example.com. رد الخادم: ⟦550⟧ المستخدم غير معروف',
  // Nothing but the reply's own words speaks of mail.
  'Swedish, behind an address': '<ann@example.com>: ⟦550⟧ Användaren är okänd',
  'Danish, behind an address': '<ann@example.com>: ⟦550⟧ Modtageren er ukendt',
  'Czech, behind an address': '<ann@example.com>: ⟦550⟧ Uživatel neexistuje',
  'Hungarian, behind an address': '<ann@example.com>: ⟦550⟧ A címzett ismeretlen',
  'Turkish, behind an address': '<ann@example.com>: ⟦550⟧ Kullanıcı bulunamadı',
  'Indonesian, behind an address': '<ann@example.com>: ⟦550⟧ Penerima tidak ditemukan',
  'Vietnamese, behind an address': '<ann@example.com>: ⟦550⟧ Người nhận không tồn tại',
  'Ukrainian, behind an address': '<ann@example.com>: ⟦550⟧ Користувач не знайдений',
  'Greek, behind an address': '<ann@example.com>: ⟦550⟧ Ο παραλήπτης δεν υπάρχει',
  'Thai, behind an address': '<ann@example.com>: ⟦550⟧ ผู้ใช้ไม่มีอยู่',
  'Arabic, behind an address': '<ann@example.com>: ⟦550⟧ المستخدم غير موجود',
  'Chinese, traditional': '您的郵件無法送達 ann@example.com。遠端伺服器回應：⟦550⟧ 使用者不存在',

  // Cells of tables, with the headings of their columns
  'column of status codes':
    'Recipient\tStatus\tDate\nann@example.com\t⟦5.1.1⟧\t2024-05-05\ncy@example.com\t⟦4.4.7⟧\t2024-05-05',
  'column of SMTP codes': 'Recipient\tSMTP code\nann@example.com\t⟦550⟧\ncy@example.com\t⟦452⟧',
  'column in a table of bars':
    '| Recipient | Status code | Reason |\n|---|---|---|\n| ann@example.com | ⟦5.1.1⟧ | bad mailbox |',
  'column of an export': 'email,status,reason\nann@example.com,⟦5.1.1⟧,bad mailbox',

  // Rows and cells, as consoles and exports have them
  'column before that of the address': 'Code\tRecipient\tState\n⟦550⟧\tann@example.com\tBounced',
  'column of codes of agreement too':
    'Recipient\tSMTP code\nann@example.com\t⟦550⟧\ncy@example.com\t⟦250⟧',
  'column of SMTP codes without addresses': 'Detail\tSMTP code\nNo such box\t⟦550⟧',
  'column of codes beside their meaning':
    'Code\tMeaning\n⟦421⟧\tThe service is not available, closing transmission channel\n⟦5.1.1⟧\tBad destination mailbox',
  'cells of a row on lines of their own':
    'Recipient\nStatus\nCode\n\nann@example.com\nBounced\n⟦550⟧\ncy@example.com\nDeferred\n⟦451⟧',
  'enhanced cells on lines of their own':
    'Recipient\nStatus\nann@example.com\n⟦5.1.1⟧\ncy@example.com\n⟦4.4.7⟧',
  'label on the line before': 'Recipient\nann@example.com\nSMTP reply code\n⟦550⟧',
  'label in the cell before': 'Bounced mail\nReason\t⟦451⟧ Please try again later',
  'event in the cell before': 'Delivery report\n05/05/2024\tFail\t⟦550⟧ Mailbox unavailable',
  'status of a recipient on the line before': 'ann@example.com\nStatus ⟦5.1.1⟧',
  'export with the code after the event': 'bounce,⟦550⟧,user unknown',
  'export with code and pair': 'com,⟦550⟧,⟦550 5.1.1⟧',
  'accounting with an action before the code':
    'd,2024-05-05,bob@example.org,ann@example.com,,delayed,⟦4.4.1⟧ (no answer from host),,mx.example.com',
  'quoted export with its head':
    '"status","reason","email"\n"⟦5.7.1⟧","⟦550 5.7.1⟧ blocked","ann@example.com"',
  'code with its enhanced code in parts':
    '"response":{"code":⟦550⟧,"enhanced_code":{"class":5,"subject":1,"detail":1},"content":"unknown"}',
  'agreement with its enhanced code in parts':
    '{"type":"Delivery","response":{"code":⟦250⟧,"enhanced_code":null,"content":"OK"}}',
  'fields in JSON inside a text':
    '{"Details":"action: failed\\r\\nstatus: ⟦5.1.1⟧\\r\\ndiagnostic-code: smtp;⟦550⟧ no"}',
  'suppression with its reason':
    '{"email":"ann@example.com","code":"⟦550⟧","error":"Mailbox does not exist"}',
  'form-encoded pair': 'To=ann@example.com&Kind=Permanent&Reason=⟦550 5.1.1⟧ User unknown&Mta=mx',

  // More systems
  'Kerio, enhanced code first':
    'Recipient: <ann@example.com>, Result: failed, Status: ⟦5.1.1⟧ ⟦550⟧ User unknown, Remote-Host: 192.0.2.7',
  'AsyncOS, reply accepted': "Info: MID 45 RID [0] Response '⟦2.0.0⟧ OK 1714 abc'",
  'AsyncOS, lone reply in a list':
    "Info: Delayed: DCID 5 MID 45 to RID 0 - ⟦4.1.0⟧ - Unknown address error ('⟦466⟧', ['Full for now'])",
  'Exchange protocol log of receiving':
    'EX01\\Default,08DD,2,192.0.2.7:25,192.0.2.9:4501,>,"⟦220⟧ mx.example.com ready",\nEX01\\Default,08DD,3,192.0.2.7:25,192.0.2.9:4501,<,EHLO me.example.org,\nEX01\\Default,08DD,4,192.0.2.7:25,192.0.2.9:4501,>,⟦550 5.7.54⟧ SMTP; Unable to relay,',
  'Haraka, reply from upstream': '[ERROR] [outbound] Upstream error: ⟦550⟧ No such mailbox here',
  'Outlook Express, German':
    "Protokoll: SMTP, Serverantwort: '⟦550⟧ Relaying denied', Port: 25, Serverfehler: ⟦550⟧, Fehlernummer: 0x800CCC79",
  'reply of several lines by a code of mail alone':
    '⟦554⟧-mx.example.com (mx017)\n⟦554⟧ Access is closed to you',
  'reply that says its code again':
    'Diagnostic-Code: smtp; ⟦552⟧ Mail action aborted: exceeded its storage. ⟦552⟧ See https://example.com/help',
  'recipient refused in the log of a page':
    "SMTP Error: Failed to add 'ann@example.com'. ⟦5.1.1⟧ <ann@example.com>: Recipient address rejected (Code: ⟦550⟧)",
  'command in a mail library': 'Error: Mail command failed: ⟦501⟧ <>: missing domain',
  'STARTTLS asked for': 'ERROR => Received: \t⟦530⟧ Must issue a STARTTLS command first.',

  // Sentences about mail
  'error of a mail in brackets, French': 'Mon mail n’est pas parti (erreur ⟦550⟧).',
  'error of a mail, Dutch': 'Bij het versturen van e-mail krijg ik foutcode ⟦550⟧ terug.',
  'error of a mail, Polish': 'Przy wysyłaniu poczty dostaję błąd ⟦550⟧.',
  'error of a mail, Russian': 'При отправке письма приходит ошибка ⟦550⟧, что делать?',
  'error of a mail, Chinese': '发邮件时提示错误代码⟦550⟧，怎么办？',
  'error of a mail, Korean': '메일을 보내면 오류 ⟦550⟧ 이 표시됩니다.',
  'response that is named after its code':
    'If there is no such mailbox, an SMTP server MUST return a ⟦554⟧ response.',
  'reply that is named after its code': 'After an SMTP command too early it sends a ⟦503⟧ reply.',
  'SMTP before its code': 'How to fix the SMTP ⟦550⟧ error, and SMTP ⟦421⟧ vs ⟦450⟧',
  'server that answers, no colon': 'Our mail server answers ⟦421⟧ or ⟦450⟧ to each mail.',
  'server that answers, no colon, French':
    'Le serveur du destinataire répond ⟦550⟧ utilisateur inconnu',
  'reply amid a sentence': 'Every mail to them comes back with ⟦554⟧ Transaction failed',
  'enhanced reply amid a sentence': 'Why do I get ⟦5.7.1⟧ Relaying denied when I mail from home?',
  'list of codes with dashes':
    'SMTP codes\n⟦450⟧ – Mailbox busy\n⟦550⟧ – Mailbox unavailable\nof an SMTP server',
  'SMTP after the word for reply, French': 'Réponse SMTP : ⟦450⟧ réessayez plus tard',
  'AsyncOS bounce with a reply in quotes':
    "The reason for the problem:\n⟦5.3.0⟧ - Other mail system problem ⟦554⟧-'Denied by policy'",
  'login refused with the enhanced code alone':
    'Mail_Protocol_Exception: ⟦5.7.8⟧ Error: authentication failed',
  'XML with the code in an element':
    '<event type="bounce"><email>ann@example.com</email><code>⟦550⟧</code></event>',
  'host that said, no colon':
    'Delivery failure report\nReason: Remote host said ⟦550⟧ relaying is not allowed',
  'bounce in German with a list word':
    'Nachricht konnte nicht zugestellt werden: ⟦552⟧ Speicherplatz überschritten',
  'Exchange 2003, both in angle brackets':
    'No such person here.\n<#⟦5.1.1⟧ smtp;⟦550 5.1.1⟧ <ann@example.com>... User unknown>',
  'Exchange 2003, marks of its own around': 'ann@example.com on 05/05/2003\n#< #⟦5.4.0⟧> #SMTP#',
  'mail exception of Java': 'javax.mail.MessagingException: ⟦451⟧ Internal server error',
  'log with the word reply': 'SMTP OUT to mx.example.com: reply ⟦421⟧ Service shutting down',
  'Barracuda log, queue id before the reply':
    'outbound/smtp: 192.0.2.7 1714-ab-2-0 1714 1714 SEND - 4 9B1C22 ⟦550⟧ User unknown\noutbound/smtp: 192.0.2.7 1714-ab-3-0 1714 1714 SEND - 3 9B1C23 ⟦451⟧ try again',

  // What other systems and libraries print
  'agreement with 8BITMIME amid it':
    '<-  ⟦250⟧-mx.example.com\n<-  ⟦250⟧-8BITMIME\n<-  ⟦250⟧ SIZE 1000\n -> MAIL FROM:<bob@example.org>',
  'lines of an agreement written out, in a library':
    "{ type: 'server',\n  message: '⟦250⟧-mx.example.com at your service\\n⟦250⟧-SIZE 1000\\n⟦250⟧-8BITMIME\\n⟦250⟧ CHUNKING' }\n{ type: 'client', message: 'EHLO me' }",
  'dialogue, PHPMailer in full':
    'SMTP INBOUND: "⟦220⟧ Go on."\nSERVER -> CLIENT: ⟦220⟧ Go on.\nCLIENT -> SERVER: EHLO me.example.org\nSMTP INBOUND: "⟦250⟧-mx.example.com"\nSMTP -> get_lines(): $str is "⟦250⟧-8BITMIME\n  "\nSMTP -> get_lines(): $str is "⟦250⟧ SIZE 1000\n  "',
  'dialogue, sides marked amid a line':
    'DEBUG - smtp_client - 192.0.2.7:25 - < ⟦250⟧-mx.example.com STARTTLS PIPELINING\nDEBUG - smtp_client - 192.0.2.7:25 - > STARTTLS',
  'OpenSMTPD log, older':
    'relay: TempFail for 66a1: from=<bob@example.org>, to=<ann@example.com>, relay=192.0.2.7, delay=12s, stat=⟦451⟧ Temporary failure',
  'AsyncOS, response without quotes':
    'Info: MID 45 RID [0] Response ⟦2.6.0⟧ <a1@mx.example.com> Queued mail for delivery',
  'replies in backquotes':
    'What the SMTP server may say:\n\n* `⟦500⟧ Error: command not recognized`\n* `⟦421⟧ Error: too many errors, mail closed`',
  'reply in corner brackets': '「⟦550⟧ Unknown user」とメールが返ってきました。',
  'list with middle dots':
    'メールのエラー\n・⟦550⟧ Unknown user\n・⟦552⟧ Message size exceeds the limit\n・exceeds size limit',
  'code once more beside its reply':
    "{ code: 'EAUTH',\n  response: '⟦535⟧ Error: authentication failed',\n  responseCode: ⟦535⟧,\n  command: 'AUTH' }",
  'address of digits after the code':
    '   ----- Transcript of session follows -----\n⟦554⟧ 1141@example.com... Service unavailable',
  'error that is named after its code, Chinese': '邮箱⟦535⟧错误，请检查授权码。',
  'error that the web has too, in a sentence of mail, Italian':
    'SMTP, il protocollo. SMTP è questo. La e-mail non parte: l’errore ⟦500⟧ si ripete ogni giorno.',
  'mail client with the enhanced code alone':
    'Send error: permanent: ⟦5.7.1⟧ message content refused',
  'raw reply about a user': '⟦550⟧ user is locked',

  // Help pages, tickets and issues
  'list of all codes, with what they say':
    '| Code | What it says |\n| ⟦211⟧ | A page of help |\n| ⟦220⟧ | Ready |\n| ⟦250⟧ | Done |\n| ⟦251⟧ | Forwarded |\n| ⟦354⟧ | Go on |\n| ⟦421⟧ | Busy |\n| ⟦552⟧ | Too long |',
  'numbered list of replies':
    '1)⟦550⟧ User unknown\nNobody of this name.\n2) ⟦550⟧ Relaying denied',
  'dialogue as a tree':
    'SERVER 1:\n└──⟦220⟧ mx.example.com ESMTP\nCLIENT 1:\n└──EHLO me\nSERVER 1:\n└──⟦250⟧-mx.example.com hello\n   ⟦250⟧ STARTTLS',
  'answer that an article stands before':
    'Mail to nobody is refused with a ⟦550⟧. Our SMTP relay then gives a ⟦452⟧ or a ⟦4.7.1⟧ if it is new.',
  'code that is compared': 'SMTP has an enhanced code like ⟦4.7.0⟧ too. SMTP again.',
  'code in backquotes': 'SMTP or not: with the code `⟦421⟧` the mail server tries again.',
  'code that is what it is named': 'When an e-mail is refused use the ⟦450⟧ code instead.',
  'codes of a mail server in the source of a program':
    'SMTP: S220 = StatusCode(⟦220⟧, b"Ready, SMTP")\nassert resp == (⟦550⟧, b"we do not relay")',
  'service that is not there': 'SMTP says no, SMTP is off:\n⟦421⟧ Service Unavailable\nSo it is.',
  'code of an error at the end of a sentence': 'Every e-mail of mine ends with error code ⟦550⟧.',
  'code in quotes that is what it is named':
    'An SMTP relay passes the "⟦421⟧" error on, and the `⟦451⟧` reply of SMTP.',
  'error with the sign of a number': 'Could not send your e-mail. Error #⟦550⟧ is all it says.',
  'codes of errors, Spanish': 'El correo SMTP da errores ⟦552⟧ a veces.',
  'greeting of RFC 5321 in a list': 'SMTP replies of the server, by SMTP:\n\n⟦220⟧ Service ready',
  'codes with a comma and a quote, in a help page': '⟦421, "4.4.5⟧", Server busy',
  'code that is no error yet, with an enhanced one': 'DATA\n⟦354 2.0.0⟧ Go on, end with a dot',
  'error that is named after its code, Turkish': 'SMTP ve SMTP: ⟦550⟧ hata kodu, hepsi bu.',
  'dialogue, PHPMailer long ago':
    'SMTP -> FROM SERVER:⟦220⟧ mx.example.com ESMTP\nSMTP -> FROM SERVER:⟦354⟧ Go on, with a dot at last.',
  'command of Nodemailer without a blank': 'Error: Mail command failed:⟦501⟧ Be who you are',
  'dialogue typed by hand': '⟦250 2.0.0⟧ Ok\ndata   \n⟦354⟧ Go on.\nHello\n.\n⟦550 5.7.1⟧ No',
  'greeting of a host whose name begins with a digit':
    '=== Connected to localhost.\n<-  ⟦220⟧ 37f3e6.example.com ESMTP\n -> EHLO me',
  'reply after a comma of Chinese': '邮件发送失败，⟦554⟧ DT:SPM 垃圾邮件',
  'reply right after what happened, Chinese': '邮件投递失败⟦550⟧ Mail content denied',
  'table of codes, Turkish':
    'SMTP, SMTP\nHata Kodu | Neden |\n---|---|\n⟦421⟧ | Sunucu kapalı |\n⟦552⟧ | Kota doldu |',
  'recipient and a reply in any language': '<ann@example.com>: ⟦550⟧ Posta kutusu dolu',
  'errors, Swedish':
    'E-post via SMTP: felmeddelande om ⟦550⟧, ⟦553⟧ eller felkoden ”⟦552⟧”. SMTP, Serverfel: ⟦450⟧, Port: 25',
  'three codes named by one word': 'SMTP, the mail server: error ⟦550⟧, ⟦553⟧, ⟦554⟧ and no more.',
  'enhanced code in bold type':
    'Example.Net.Smtp.SmtpCommandException: **⟦5.1.0⟧ Sender is not allowed here**',
  'error and what it says, in a text of its own': 'We see the error ⟦550⟧ User unknown all day.',

  // Mail systems and libraries beyond those above
  'recipients refused, Python long ago':
    "All recipients refused: {'ann@example.com': (⟦550⟧, 'User unknown')}",
  'Python exception in full':
    "Task welcome_mail raised: SMTPDataError(⟦554⟧, 'Nobody of that name')",
  'dialogue, sides named amid a line':
    '10:00:01 DEBUG Session - Server: ⟦220⟧ mx ESMTP\n10:00:01 DEBUG Session - Client: EHLO me\n10:00:01 DEBUG Session - Server: ⟦250⟧-mx\n⟦250⟧ Ok\n10:00:01 DEBUG Session - Client: QUIT\n10:00:01 DEBUG Session - Server: ⟦221⟧ Bye',
  'dialogue, Ruby':
    '-> "⟦220⟧ mx.example.com ESMTP\\r\\n"\n<- "EHLO me\\r\\n"\n-> "⟦250⟧-mx.example.com\\r\\n"\n-> "⟦250⟧-DSN\\r\\n"\n-> "⟦250⟧ HELP\\r\\n"',
  'list with headings in brackets, Japanese':
    'メールが届かない\n- 【内容】⟦451⟧ Temporarily unavailable',
  'client that is not authenticated': 'It says `⟦5.7.1⟧ Client was not authenticated`.',
  'error of delivery': 'What is mail delivery error ⟦550⟧ of our server?',
  'code that a server sends':
    'SMTP: sends ⟦552⟧ when the quota is full (else sends ⟦452⟧) to mail servers.',
  'SMTP that returns a code': 'The SMTP target returned ⟦550⟧ mailbox unavailable',
  'status that a server replies with': 'The SMTP server replies with a ⟦421⟧ status and goes away.',
  'mail program, French': 'Le serveur de messagerie a répondu : ⟦554⟧ Compte bloqué.',
  'mail program, German': 'Der Mail-Server meldet: ⟦554⟧ Konto gesperrt',
  'dialogue, Postal':
    'DEBUG -- : [AB] => ⟦220⟧ mx.example.com ESMTP\nDEBUG -- : [AB] <= EHLO me.example.org\nDEBUG -- : [AB] => ⟦250⟧-What I can do\nDEBUG -- : [AB] => ⟦250⟧ AUTH LOGIN\nDEBUG -- : [AB] <= AUTH LOGIN\nDEBUG -- : [AB] => ⟦334⟧ VXNlcm5hbWU6',
  'ZoneMTA log':
    'info Sender/default/1 1a2b.001 DEFERRED[dns] from=bob@example.org to=ann@example.com mx=example.com (⟦450⟧ Can’t find an MX server)',
  'reply in Python, in the source of a page':
    'smtplib.SMTPRecipientsRefused: {&#39;ann@example.com&#39;: (⟦550⟧, b&#39;⟦5.1.1⟧ Nobody&#39;)}',
  'codes in backquotes': 'The mail server should say `⟦550⟧`, not `⟦450⟧`.',
  'answer that was expected, in JSON':
    '{"Message":"Expected response code \\"354\\" but got code \\"⟦503⟧\\", and no more"}',
  'error of a mail, Polish, by its code': 'E-mail wrócił, kod błędu ⟦550⟧ albo ⟦554⟧.',
  'error of a mail, Ukrainian': 'Лист не доставлено, помилка ⟦550⟧.',
  'type of an error, Chinese': '邮件被退回(错误类型:⟦550⟧)',
  'dialogue with commands in two cases':
    'MAIL From:<bob@example.org>\n⟦250⟧ Go on\nRCPT To:<ann@example.com>\n⟦450⟧ Not now',
  'reply in a language nobody thought of, below the status':
    'Final-Recipient: rfc822; ann@example.com\nAction: failed\nStatus: ⟦5.1.1⟧\n\n⟦550⟧ Tá an bosca lán',
  'reply in a language nobody thought of, below the address':
    'Reporting-MTA: dns; mx.example.com\n\nann@example.com:\n  ⟦550⟧ Nid yw yma',
}
