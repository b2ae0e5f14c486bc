import type { Browser } from 'puppeteer-core'

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

/** Evaluates an expression in Firefox's own window, where its tools are, and gives the string that it resolves to. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] }
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'))
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  })
  const { result, exceptionDetails } = answer.result as {
    result?: { value?: string }
    exceptionDetails?: { text: string }
  }
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return result?.value ?? ''
}
