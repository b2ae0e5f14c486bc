/** Whether a code tells of a failure: RFC 5321 §4.2.1, its first digit; RFC 3463 §3.1, its class. */
export const isFailure = (code: string): boolean => code >= '4'

/** Codes of HTTP, and of SIP (RFC 3261 §21), that mail systems do not use. */
export const FOREIGN = /^20|^4(?:0|1|2[^1]|6[0-4]|[89])|^50[5-9]/

/** Codes of HTTP that a page about the web is full of, though mail systems know some of them. */
export const OF_WEB = /^4(?!21|[35])|^50/

/** RFC 4954 §4 and §6: what answers AUTH. 530 is also FTP's refusal of a login (RFC 959). */
export const OF_LOGIN = /^(?:235|432|454|501|53[458])$/

/** RFC 5321 §3.5.3: what answers VRFY and EXPN. */
export const OF_MAILBOX = /^25[0-2]$/

/** Failures that neither FTP (RFC 959, RFC 2228) nor HTTP has. */
export const OF_MAIL_ALONE = /^(?:4(?:3[2-9]|5[3-9])|5(?:1[01]|2[1-9]|3[4589]|5[4-9]|7\d))$/

/** RFC 5321 §4.2.3, RFC 4954 §6: what tells that a command was done. */
export const OF_DONE = /^2(?:11|14|2[01]|35|5[0-3])$/
