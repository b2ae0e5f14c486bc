import type { CDPSession, Frame, Page } from 'puppeteer-core'

/** The first element of a closed shadow root, in whichever frame; `call` runs a function on it there. */
export interface ShadowContent {
  call<T>(read: (content: HTMLElement) => T): Promise<T>
}

/**
 * What may be a card's host, by the places where one hangs: to look for closed roots in a whole page would take seconds
 * in a long one. Dialogs of shadow roots are those of `x-dialog`. Asked without any function that a page may have broken.
 */
const HOSTS = `(() => {
  let hosts = [...document.querySelectorAll(':root > div, :modal > div')]
  for (const { shadowRoot } of document.querySelectorAll('x-dialog'))
    hosts = [...hosts, ...(shadowRoot?.querySelectorAll(':modal > div') ?? [])]
  return hosts
})()`

/**
 * What stands in closed shadow roots of a page and its frames, where cards hang. Pages cannot see into them:
 * Chromium opens them through its DevTools protocol, Firefox through WebDriver BiDi's serialization.
 */
export async function shadowContents(page: Page): Promise<ShadowContent[]> {
  const read = isFirefox(page) ? inFirefoxFrame : inChromiumFrame
  const perFrame = await Promise.all(page.frames().map((frame) => read(frame).catch(() => [])))
  return perFrame.flat()
}

export function isFirefox(page: Page): boolean {
  return 'connection' in page.browser()
}

// --- Chromium ---------------------------------------------------------------------------------------

interface CdpNode {
  readonly backendNodeId: number
  readonly nodeType: number
  readonly shadowRootType?: string
  readonly children?: readonly CdpNode[]
  readonly shadowRoots?: readonly CdpNode[]
}

async function inChromiumFrame(frame: Frame): Promise<ShadowContent[]> {
  const { client } = frame as unknown as { client: CDPSession }
  const list = await frame.evaluateHandle(HOSTS)
  const hosts = [...(await list.getProperties()).values()]
  const described = hosts.map(async (host) => {
    const { objectId } = host.remoteObject()
    if (!objectId) return []
    const { node } = await client.send('DOM.describeNode', { objectId, depth: 2, pierce: true })
    return closedRoots(node as CdpNode)
  })
  const roots = (await Promise.all(described)).flat()
  return roots.map(({ children }) => ({
    call: async <T>(read: (content: HTMLElement) => T) => {
      const backendNodeId = children?.find(({ nodeType }) => nodeType === 1)?.backendNodeId
      if (backendNodeId === undefined) throw new Error('an empty shadow root')
      const { object } = await client.send('DOM.resolveNode', { backendNodeId })
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: `function () { return (${read})(this) }`,
        returnByValue: true,
        awaitPromise: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
      return result.value as T
    },
  }))
}

function closedRoots({ shadowRoots = [] }: CdpNode): CdpNode[] {
  return shadowRoots.filter((root) => root.shadowRootType === 'closed')
}

// --- Firefox ----------------------------------------------------------------------------------------

interface BidiNode {
  readonly sharedId?: string
  readonly value?: {
    readonly mode?: string
    readonly nodeType: number
    readonly children?: readonly BidiNode[]
    readonly shadowRoot?: BidiNode | null
  }
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: unknown } }>
}

async function inFirefoxFrame(frame: Frame): Promise<ShadowContent[]> {
  const { connection } = frame.page().browser() as unknown as { connection: BidiConnection }
  const target = { context: (frame as unknown as { _id: string })._id }
  const { result } = await connection.send('script.evaluate', {
    expression: HOSTS,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
  })
  const { value: hosts = [] } = result.result as { value?: readonly BidiNode[] }
  return hosts.flatMap(closedBidiRoots).map(({ value }) => ({
    call: async <T>(read: (content: HTMLElement) => T) => {
      const sharedId = value?.children?.find((child) => child.value?.nodeType === 1)?.sharedId
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: `async (content) => JSON.stringify(await (${read})(content))`,
        arguments: [{ sharedId }],
        target,
        awaitPromise: true,
      })
      const { value: json } = answer.result.result as { value?: string }
      return (json === undefined ? undefined : JSON.parse(json)) as T
    },
  }))
}

function closedBidiRoots({ value }: BidiNode): BidiNode[] {
  const root = value?.shadowRoot
  return root?.value?.mode === 'closed' ? [root] : []
}
