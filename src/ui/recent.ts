import { browser } from '../platform/browser.ts'
import { formatCode, parseCode } from '../smtp/code.ts'

/** Codes that were looked up, and pairs that were compared (`421 / 450`), the last first. Never a text. */
export interface Recent {
  readonly codes: readonly string[]
  readonly pairs: readonly string[]
}

export const NOTHING_RECENT: Recent = { codes: [], pairs: [] }

const KEY = 'recent'
/** More than these push the commonest out of sight. */
const MAX = 4

/** What was looked up last; nothing when storage is empty or fails. What is stored is never trusted. */
export async function readRecent(): Promise<Recent> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return parseRecent(stored[KEY])
}

/** Puts a code or a pair first. Rejects when storage is full. */
export async function remember(kind: keyof Recent, entry: string): Promise<void> {
  const recent = await readRecent()
  const entries = [entry, ...recent[kind].filter((other) => other !== entry)].slice(0, MAX)
  await browser.storage.local.set({ [KEY]: { ...recent, [kind]: entries } })
}

/** Forgets all that was looked up. */
export async function forgetRecent(): Promise<void> {
  await browser.storage.local.remove(KEY)
}

/** Keeps of `stored` what is codes and pairs of codes. */
export function parseRecent(stored: unknown): Recent {
  if (typeof stored !== 'object' || stored === null) return NOTHING_RECENT
  const { codes, pairs } = stored as Partial<Record<keyof Recent, unknown>>
  return { codes: valid(codes, 1), pairs: valid(pairs, 2) }
}

function valid(entries: unknown, sides: number): string[] {
  if (!Array.isArray(entries)) return []
  return entries.filter((entry) => isEntry(entry, sides)).slice(0, MAX)
}

function isEntry(entry: unknown, sides: number): entry is string {
  if (typeof entry !== 'string') return false
  const codes = entry.split(' / ')
  return codes.length === sides && codes.every(isCode)
}

function isCode(text: string): boolean {
  const subject = parseCode(text)
  return subject !== undefined && formatCode(subject) === text
}
