import { expect, it } from 'vitest'
import { unreadSites } from '../../src/ui/unread-sites.ts'

it('names the sites of frames that were not read, each once', () => {
  const frame = { tabId: 1, frameId: 0, text: '', address: 'https://mail.example.com/inbox' }
  const shows = [
    'https://mail.example.com/message',
    'https://view.example.net/1',
    'https://view.example.net/2',
    'about:blank',
    '',
  ]
  expect(unreadSites([{ ...frame, shows }])).toEqual(['https://view.example.net'])
})
