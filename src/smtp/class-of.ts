import type { Subject } from './mention.ts'

export type CodeClass = '2' | '3' | '4' | '5'

/** The class by the first digit. The reply code decides: it is what the sending server acts upon (RFC 5321 §4.2.1). */
export function classOf(subject: Subject): CodeClass {
  return (subject.reply ?? subject.enhanced ?? '5').charAt(0) as CodeClass
}
