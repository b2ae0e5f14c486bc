import { variantsIn } from './variants.ts'
import { wordingIn } from './wordings.ts'

/** Builds what explaining needs in any language, so that the first explanation need not. */
export function getReady(): void {
  variantsIn([], { subject: {}, hosts: [] })
  wordingIn([])
}
