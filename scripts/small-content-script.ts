import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const ENTRY = 'src/page/content.iife.ts'
const OUTPUT = 'src/page/content.iife.js'

/**
 * Builds the content script once more, smaller, in place of the CRXJS build's, which takes no plugins: the card's
 * views are compiled to plain objects instead of Preact's, which are a fifth of what every page would have to read. The development server keeps the ordinary script.
 */
export function smallContentScript(target: readonly string[]): Plugin {
  return {
    name: 'bounce-lens-small-content-script',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const asset = bundle[OUTPUT]
        if (asset?.type !== 'asset') throw new Error(`no ${OUTPUT} to make smaller`)
        asset.source = await contentScript(target)
      },
    },
  }
}

async function contentScript(target: readonly string[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { 'preact/jsx-runtime': resolve('src/page/jsx-runtime.ts') } },
    build: {
      write: false,
      target: [...target],
      lib: { entry: ENTRY, formats: ['iife'], name: 'content' },
    },
  })
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []))
  const script = outputs.find((output) => output.type === 'chunk')
  if (!script) throw new Error(`${ENTRY} could not be built`)
  return script.code
}
