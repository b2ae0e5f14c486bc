import { readFileSync } from 'node:fs'

const STYLES = ['src/ui/tokens.css', 'src/ui/explanation.css', 'src/page/card.css']

/**
 * The card's whole style, without comments and needless blanks. It is a packed file of its own, which the worker hands
 * to frames that have codes: the content script, which every page reads, does not carry it.
 */
export function cardStyle(): string {
  const css = STYLES.map((file) => readFileSync(file, 'utf8')).join('\n')
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?|(?<=:) /g, '$1')
}
