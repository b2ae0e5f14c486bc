import type { VariantFacts } from '../facts.ts'
import blocklists from './variants/blocklists.json'
import consumerMail from './variants/consumer-mail.json'
import filters from './variants/filters.json'
import google from './variants/google.json'
import hostingAndRelays from './variants/hosting-and-relays.json'
import microsoft from './variants/microsoft.json'
import programs from './variants/programs.json'

/** Every known wording of a provider, program or block list, keyed by its id; the earlier answers first. */
export const variantFacts = {
  ...google,
  ...microsoft,
  ...consumerMail,
  ...hostingAndRelays,
  ...filters,
  ...blocklists,
  ...programs,
} as Readonly<Record<string, VariantFacts>>
