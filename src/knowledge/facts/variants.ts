import type { VariantFacts } from '../facts.ts'
import blocklists from './variants/blocklists.json'
import consumerMail from './variants/consumer-mail.json'
import exim from './variants/exim.json'
import filters from './variants/filters.json'
import google from './variants/google.json'
import hosting from './variants/hosting.json'
import mailServers from './variants/mail-servers.json'
import microsoft from './variants/microsoft.json'
import postfix from './variants/postfix.json'
import qmail from './variants/qmail.json'
import relays from './variants/relays.json'
import scanners from './variants/scanners.json'
import sendmail from './variants/sendmail.json'

/** Every known wording of a provider, program or block list, keyed by its id; the earlier answers first. */
export const variantFacts = {
  ...google,
  ...microsoft,
  ...consumerMail,
  ...hosting,
  ...relays,
  ...filters,
  ...blocklists,
  ...scanners,
  ...postfix,
  ...exim,
  ...qmail,
  ...sendmail,
  ...mailServers,
} as Readonly<Record<string, VariantFacts>>
