import { describe, expect, it } from 'vitest'
import { actionIn } from '../../src/smtp/action-in.ts'

describe('actionIn', () => {
  it.each([
    'Your message could not\nbe delivered to one or more recipients.',
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    'Giving up on 192.0.2.9.',
    'The following addresses had permanent fatal errors',
    'Delivery to ann@example.net has failed',
    'Votre message n’a pas pu être remis',
    'Ihre Nachricht konnte nicht zugestellt werden',
    'No se ha podido entregar el mensaje',
    'Non è stato possibile recapitare il messaggio',
    'Não foi possível entregar a mensagem',
    'Не удалось доставить письмо',
    'メールを配信できませんでした',
    '无法投递您的邮件',
  ])('takes it for over: %s', (text) => {
    expect(actionIn(text)).toBe('failed')
  })

  it.each([
    'THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
    'A message that you sent has not yet been delivered to its recipients',
    'Delivery to the following recipients has been delayed. It could not be delivered yet.',
    'The following addresses had transient non-fatal errors',
    'We are still trying.',
    'There was a temporary problem. The mail system will retry for 45 more hours and tell you if delivery fails.',
    'Votre message n’a pas encore été remis.',
    'Ihre Nachricht wurde noch nicht zugestellt.',
  ])('takes it for late: %s', (text) => {
    expect(actionIn(text)).toBe('delayed')
  })

  it('says nothing of other texts', () => {
    expect(actionIn('450 4.2.0 Greylisted')).toBeUndefined()
    expect(actionIn('')).toBeUndefined()
  })
})
