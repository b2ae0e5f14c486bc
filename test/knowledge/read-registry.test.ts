import { describe, expect, it } from 'vitest'
import { readRegistry } from '../../scripts/read-registry.ts'

const CSV = [
  'Code,Sample Text,Associated Basic Status Code,Description,Reference,Submitter,Change Controller',
  'X.1.1,Bad destination mailbox address,"451, 550","The mailbox ""ann""',
  'does not exist, here.",[RFC3463] (Standards Track),G. Vaudreuil,IESG',
  'X.1.10,Recipient address has null MX,556,Text,[RFC7505] (Standards Track); [RFC7504] (Standards Track),J. Levine,IESG',
  'X.6.10,,,This is a duplicate and is thus deprecated.,[RFC6531] (Standards track),,',
  'X.7.25,Reverse DNS validation failed,550,Text,"[RFC7372], Section 3.3 (Standards Track)",M. Kucherawy,IESG',
  '',
].join('\r\n')

describe('readRegistry', () => {
  const rows = readRegistry(CSV)

  it('reads rows in order and leaves out what is none', () => {
    expect(Object.keys(rows)).toEqual(['X.1.1', 'X.1.10', 'X.6.10', 'X.7.25'])
  })

  it('reads quoted fields, basic codes and references', () => {
    expect(rows['X.1.1']).toEqual({
      title: 'Bad destination mailbox address',
      basicCodes: ['451', '550'],
      reference: 'RFC3463',
    })
    expect(rows['X.1.10']?.reference).toBe('RFC7505, RFC7504')
    expect(rows['X.7.25']?.reference).toBe('RFC7372 3.3')
  })

  it('marks a row that is deprecated', () => {
    expect(rows['X.6.10']).toMatchObject({ deprecated: true, basicCodes: [] })
  })

  it('finds nothing in another file', () => {
    expect(readRegistry('<html>Not found</html>')).toEqual({})
    expect(readRegistry('')).toEqual({})
  })
})
