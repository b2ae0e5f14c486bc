import { build, type Plugin, type Rolldown } from 'vite'
import { knownNames } from './known-names.ts'

const ENTRY = 'src/page/content.iife'

/** Names of two words and more, as members have them: `isReadable`. */
const MEMBERS = /^[a-z]+[A-Z]\w*$/

/**
 * Builds the content script as small as can be, in place of the build that CRXJS makes of it without options: every page
 * waits for it. The names of members that nobody but itself knows are shortened.
 */
export function contentScript(target: string[]): Plugin {
  return {
    name: 'bounce-lens-content-script',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const asset = bundle[`${ENTRY}.js`]
        if (asset?.type === 'asset') asset.source = await smallScript(target)
      },
    },
  }
}

async function smallScript(target: string[]): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      lib: { entry: `${ENTRY}.ts`, formats: ['iife'], name: 'content' },
      rolldownOptions: {
        output: {
          topLevelVar: false,
          minify: {
            compress: true,
            mangle: true,
            codegen: true,
            mangleProps: { include: MEMBERS, reserved: knownNames() },
          },
        },
      },
    },
  })
  const [script] = built as [Rolldown.RolldownOutput]
  return script.output[0].code
}
