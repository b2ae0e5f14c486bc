import { standsAt } from './stands-at.ts'

/** The sign between a key or field and its value, which may be quoted. */
const SIGN = /(?<=[:=：]\s?["'(]?)/y

/** Whether what begins at an offset is the value of a key or a field: `"code":550`, `error: 550`, `Status: 5.1.1`. */
export const isValue = (source: string, start: number): boolean => standsAt(SIGN, source, start)
