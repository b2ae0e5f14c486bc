import type { Mention, Subject } from '../smtp/mention.ts'
import { MAX_EXCERPT, MAX_NUMBER, MAX_QUESTIONS } from './message-limits.ts'
import type {
  Box,
  Counts,
  DrawRequest,
  Message,
  MessageName,
  Params,
  Question,
} from './messages.ts'

type Guards = { readonly [Name in MessageName]: (value: unknown) => value is Params<Name> }

const GUARDS: Guards = {
  explain: (value): value is readonly Question[] =>
    // Spread, since every() passes over holes.
    Array.isArray(value) && value.length <= MAX_QUESTIONS && [...value].every(isQuestion),
  found: (value): value is null => value === null,
  counted: (value): value is Counts =>
    isRecord(value) && isCount(value.codes, MAX_NUMBER) && isCount(value.failures, MAX_NUMBER),
  draw: (value): value is DrawRequest =>
    isRecord(value) &&
    isQuestion(value.question) &&
    isBox(value.code) &&
    isRecord(value.frame) &&
    isLength(value.frame.width) &&
    isLength(value.frame.height) &&
    typeof value.byKey === 'boolean',
  undraw: (value): value is { atOnce: boolean } =>
    isRecord(value) && typeof value.atOnce === 'boolean',
  compare: isSubject,
  open: (value): value is string => typeof value === 'string' && value.length <= MAX_EXCERPT,
}

/**
 * The one guard of our messages: what comes in is either exactly a message of ours, sent by this
 * extension, or nothing. Pages cannot send here, but a content script shares its process with a page
 * that may have been taken over: every shape and size is checked.
 */
export function parseMessage(
  raw: unknown,
  sender: { readonly id?: string | undefined },
  ownId: string,
): Message | undefined {
  if (sender.id !== ownId || !isRecord(raw) || typeof raw.name !== 'string') return undefined
  if (!isName(raw.name) || !GUARDS[raw.name](raw.params)) return undefined
  return { name: raw.name, params: raw.params } as Message
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(GUARDS, name)
}

function isQuestion(value: unknown): value is Question {
  if (!isRecord(value) || typeof value.text !== 'string') return false
  return value.text.length <= MAX_EXCERPT && isMention(value.mention, value.text.length)
}

function isMention(value: unknown, length: number): value is Mention {
  if (!isRecord(value)) return false
  const { start, end, group } = value
  return (
    isCount(start, length) &&
    isCount(end, length) &&
    start < end &&
    isCount(group, MAX_NUMBER) &&
    isSubject(value)
  )
}

function isSubject(value: unknown): value is Subject {
  if (!isRecord(value)) return false
  const { reply, enhanced } = value
  return (
    (reply !== undefined || enhanced !== undefined) &&
    (reply === undefined || (typeof reply === 'string' && /^[2-5]\d\d$/.test(reply))) &&
    (enhanced === undefined ||
      (typeof enhanced === 'string' && /^[245](?:\.\d{1,3}){2}$/.test(enhanced)))
  )
}

function isBox(value: unknown): value is Box {
  return (
    isRecord(value) &&
    [value.left, value.top, value.right, value.bottom].every((edge) => isLength(edge))
  )
}

/** A coordinate or a size in pixels; a code may lie partly outside its frame. */
function isLength(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= MAX_NUMBER
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
