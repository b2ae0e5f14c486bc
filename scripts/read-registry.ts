import type { RegistryRow } from '../src/knowledge/facts.ts'

const CODE = /^X\.\d{1,3}\.\d{1,3}$/
const NUMBERS = /\b[2-5]\d\d\b/g
const OBSOLETE = /obsolete|deprecated/i

/**
 * Reads IANA's CSV of enumerated status codes (RFC 5248): Code, Sample Text, Associated Basic Status Code,
 * Description, Reference, Submitter, Change Controller. Rows keep IANA's order; other lines are left out.
 */
export function readRegistry(csv: string): Record<string, RegistryRow> {
  const rows: Record<string, RegistryRow> = {}
  for (const [code = '', title = '', basic = '', , reference = ''] of parseCsv(csv)) {
    if (!CODE.test(code.trim())) continue
    const deprecated = OBSOLETE.test(code + title) || title.trim() === ''
    rows[code.trim()] = {
      title: title.replace(/\s+/g, ' ').trim(),
      basicCodes: basic.match(NUMBERS) ?? [],
      reference: plainReference(reference),
      ...(deprecated && { deprecated: true as const }),
    }
  }
  return rows
}

/** `[RFC7505] (Standards Track); [RFC7504] (Standards Track)` becomes `RFC7505, RFC7504`. */
function plainReference(reference: string): string {
  return reference
    .replace(/\([^)]*\)/g, '')
    .replace(/[[\]]/g, '')
    .replace(/,?\s*Section\s+/g, ' ')
    .split(/[;\n]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(', ')
}

/** RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  const endField = () => {
    rows.at(-1)?.push(field)
    field = ''
  }
  for (let i = 0; i < csv.length; i++) {
    const char = csv[i] ?? ''
    if (quoted) {
      if (char !== '"') field += char
      else if (csv[i + 1] === '"') field += csv[i++]
      else quoted = false
    } else if (char === '"') quoted = true
    else if (char === ',') endField()
    else if (char === '\n') {
      endField()
      rows.push([])
    } else if (char !== '\r') field += char
  }
  endField()
  return rows
}
