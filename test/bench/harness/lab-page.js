/*
 * What the pages of the benchmarks do to themselves, in their own world. Plain JavaScript, as it is put into the page.
 */
const PROSE =
  'The minutes of our last meeting are in the usual place; whoever could not come will find the plan for spring there. '
const BOUNCE =
  'host mx.example.com[192.0.2.1] said: 550 5.1.1 <someone@example.com>: Recipient address rejected: User unknown'
const WANTED = /550 5\.1\.1/g

const rest = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const layout = () => document.body.offsetHeight

globalThis.lab = {
  /** Prepares blocks with one text node each, every so manieth and the last with a code. */
  build(blocks, codeEvery) {
    this.container = document.createElement('main')
    for (let i = 1; i <= blocks; i++) {
      const block = document.createElement('p')
      const hasCode = codeEvery > 0 && (i % codeEvery === 0 || i === blocks)
      block.textContent = `${i * 7 + 9_000_000} ${hasCode ? BOUNCE : PROSE}`
      this.container.append(block)
    }
    return this.container.textContent.length
  },

  /** Puts them into the page and has it laid out, so that this is nobody else's work. */
  attach() {
    document.body.append(this.container)
    layout()
  },

  detach() {
    this.container.remove()
    layout()
  },

  /** Ten thousand rows in a hundred tasks; says what they took of the page's own time. */
  async flood(rows) {
    this.container = document.createElement('main')
    document.body.append(this.container)
    let own = 0
    for (let done = 0; done < rows; ) {
      const start = performance.now()
      const batch = document.createDocumentFragment()
      for (const end = done + rows / 100; done < end; done++) {
        const row = document.createElement('div')
        row.textContent = `${done + 9_000_000} ${done % 20 === 19 ? BOUNCE : PROSE}`
        batch.append(row)
      }
      this.container.append(batch)
      layout()
      own += performance.now() - start
      await rest()
    }
    return own
  },

  /** A thousand changes a second in two hundred rows; says what they took of the page's own time. */
  async storm(seconds) {
    let own = 0
    const rows = [...this.container.children]
    const started = performance.now()
    for (let tick = 0; tick < seconds * 100; tick++) {
      const start = performance.now()
      for (let i = 0; i < 10; i++) {
        const n = tick * 10 + i
        rows[(n * 7) % rows.length].firstChild.data = `${n} ${n % 10 === 0 ? BOUNCE : PROSE}`
      }
      layout()
      own += performance.now() - start
      await rest(Math.max(0, started + (tick + 1) * 10 - performance.now()))
    }
    return own
  },

  /** Writes a code where there was none, and says how many milliseconds later it is marked; -1 for never. */
  async lag() {
    const block = document.createElement('p')
    block.textContent = BOUNCE
    this.container.append(block)
    const start = performance.now()
    while (performance.now() - start < 10_000) {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight)
          if (range.startContainer === block.firstChild) return performance.now() - start
      await rest(5)
    }
    return -1
  },

  /** Removes the blocks next to the top, one by one; says how long it took. */
  remove(count) {
    const start = performance.now()
    for (let i = 0; i < count; i++) this.container.firstElementChild.remove()
    layout()
    return performance.now() - start
  },

  /** The middle of a code that is to be seen. */
  place() {
    const text = this.container.children[5].firstChild
    const at = text.data.search(WANTED)
    const range = document.createRange()
    range.setStart(text, at)
    range.setEnd(text, at + 3)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  },

  /** Shows another message, thousands of times. */
  async switch(times) {
    this.container = document.createElement('main')
    document.body.append(this.container)
    for (let i = 0; i < times; i++) {
      const blocks = [`Message ${i}`, PROSE, `${BOUNCE} ${i}`, PROSE].map((text) => {
        const block = document.createElement('p')
        block.textContent = text
        return block
      })
      this.container.replaceChildren(...blocks)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  },

  /** Frames of this document's own site. */
  async frames(count, markup) {
    for (let i = 0; i < count; i++) {
      const frame = document.createElement('iframe')
      frame.srcdoc = markup
      document.body.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    }
  },

  /** How many codes are marked. */
  marks() {
    return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
  },
}
