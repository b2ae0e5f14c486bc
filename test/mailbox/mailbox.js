// A small webmail: it changes views without navigating, shows HTML mail in a sandboxed frame,
// and quotes the open message in its reply editor, as real ones do.

const list = document.getElementById('list')
const pane = document.getElementById('pane')
const messages = await (await fetch('messages.json')).json()

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

const logTable = (lines) =>
  element(
    'table',
    {},
    ...lines.map((line) => {
      const [, when, rest] = line.match(/^(\w+ \d+ [\d:]+) (.*)$/)
      return element('tr', {}, element('td', {}, when), element('td', {}, rest))
    }),
  )

const body = ({ text, html, log }) => {
  if (log) return logTable(log)
  if (html) return element('iframe', { title: 'Message', sandbox: '', srcdoc: html })
  return element('pre', {}, text)
}

const quoted = ({ text = '' }) => text.replace(/^/gm, '> ')

const show = () => {
  const id = decodeURIComponent(location.hash.slice(1))
  const message = messages.find((known) => known.id === id) ?? messages[0]
  for (const link of list.querySelectorAll('a')) {
    link.toggleAttribute('aria-current', link.hash === `#${message.id}`)
  }
  pane.replaceChildren(
    element('h1', {}, message.subject),
    body(message),
    element('textarea', { ariaLabel: 'Reply', defaultValue: quoted(message) }),
  )
  document.documentElement.dataset.shown = message.id
}

for (const { id, from, subject } of messages) {
  list.append(
    element('li', {}, element('a', { href: `#${id}` }, element('small', {}, from), subject)),
  )
}
addEventListener('hashchange', show)
show()
