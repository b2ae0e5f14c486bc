/** A line as Postfix writes it into a bounce, as markup; the mark tells one from another. */
export function bounceMarkup(mark = 'someone', code = '550 5.1.1'): string {
  return `<p>&lt;${mark}@example.com&gt;: host mx.example.com[192.0.2.1] said: ${code} &lt;${mark}@example.com&gt;: Recipient address rejected: User unknown (in reply to RCPT TO command)</p>`
}

/** Markup as the value of an attribute, such as srcdoc. */
export function quoted(markup: string): string {
  return markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
