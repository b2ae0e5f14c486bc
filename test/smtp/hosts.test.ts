import { describe, expect, it } from 'vitest'
import { hostsIn } from '../../src/smtp/hosts.ts'

describe('hostsIn', () => {
  it.each([
    ['Remote-MTA: dns; MX.Example.net', ['mx.example.net']],
    ['<a@b.test>: host mx.example.net[192.0.2.1] said: 550', ['mx.example.net']],
    ['... while talking to mx.example.net.:', ['mx.example.net']],
    ['Generating server: AB1PR01.example.test', ['ab1pr01.example.test']],
    ['relay=mx.example.net[192.0.2.1]:25', ['mx.example.net']],
    ['550 5.1.1 no such user a1b2c3 - gsmtp', ['gsmtp']],
    ['[AB1.eop-EUR01.prod.protection.outlook.com]', ['ab1.eop-eur01.prod.protection.outlook.com']],
    ['host\n    mx.example.net[192.0.2.1] said', ['mx.example.net']],
    ['Sorry.\n\nmx.example.net gave this error:\nno such user', ['mx.example.net']],
    ['nothing of the kind', []],
    ['my host is kind. Really.', []],
  ])('%j', (text, hosts) => {
    expect(hostsIn(text)).toEqual(hosts)
  })

  it('names each once', () => {
    expect(hostsIn('host mx.example.net said\nRemote-MTA: dns; mx.example.net')).toHaveLength(1)
  })
})
