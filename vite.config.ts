import { readFileSync } from 'node:fs'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { minify } from 'terser'
import { tsImport } from 'tsx/esm/api'
import { defineConfig, type Plugin } from 'vite'
import chromeManifest from './manifest.json' with { type: 'json' }
import { cardStyle } from './scripts/card-style.ts'
import { LOCAL_PATTERNS } from './scripts/local-patterns.ts'
import { ROOMS } from './scripts/rooms.ts'
import { readWords } from './src/cli/read-words.ts'
import { LANGUAGE_TAGS, type LanguageTag } from './src/knowledge/words.ts'
import sites from './src/platform/sites.json' with { type: 'json' }

type Target = 'chrome' | 'firefox'

const ENGINES = ['chrome128', 'firefox140']

/** What opens our pages; all that it imports goes with it. */
const START = /src\/ui\/(?:popup-view|start-page)\.tsx$/

/** One build for each browser: `vite build --mode chrome` writes dist/chrome. Any other mode is Chrome's. */
export default defineConfig(({ mode, command }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    publicDir: 'src/public',
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: ENGINES,
      modulePreload: { polyfill: false },
      // A page of ours opens in proportion to the files it waits for: one style, and one script with what opens it.
      cssCodeSplit: false,
      rolldownOptions: {
        input: ['popup', 'compare', 'options', 'welcome'].map((page) => `src/ui/${page}.html`),
        output: { codeSplitting: { groups: [{ name: 'start', test: START }] } },
      },
    },
    define: {
      'process.env.NODE_ENV': JSON.stringify(command === 'build' ? 'production' : 'development'),
    },
    server: {
      port: 5173,
      strictPort: true,
      hmr: { port: 5173 },
      cors: { origin: [/^chrome-extension:\/\//] },
    },
    plugins: [
      crx({ manifest: manifestFor(target, command === 'serve'), browser: target }),
      packedFiles(),
      parsedFacts(),
      workerAsScript(),
      tightScript(),
    ],
    test: {
      projects: [...ROOMS.map(pure), time, browsers('browser', mode), browsers('hostile', mode)],
    },
  }
})

/** Tests that hold the growth of time with length; they want the machine for themselves. */
const TIMED = 'test/**/linear-time.test.ts'
const time = {
  test: { name: 'time', include: [TIMED], environment: 'node', fileParallelism: false },
}

/** Tests of one room, without a browser. */
function pure(name: string) {
  const include = [`test/${name}/**/*.test.{ts,tsx}`]
  return { test: { name, include, exclude: [TIMED], environment: 'node' } }
}

/** The real extension in real browsers: one file at a time, since each starts its own. */
function browsers(name: string, mode: string) {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      exclude: [TIMED],
      environment: 'node',
      fileParallelism: false,
      testTimeout: 120_000,
      // Which of the suites too long for every run is asked for: `vitest --mode full`, in any shell.
      env: { SUITE: mode },
      // A busy machine may start a browser late or lose a pointer move; a real fault fails three times.
      retry: 2,
      hookTimeout: 60_000,
    },
  }
}

/** The manifest of one browser. manifest.json is Chrome's shape; sites.json has the hosts. */
function manifestFor(target: Target, development: boolean): ManifestV3Export {
  const matches = [
    ...sites.flatMap((site) => site.patterns),
    ...(development ? LOCAL_PATTERNS : []),
  ]
  const manifest = structuredClone(chromeManifest) as Record<string, unknown>
  manifest.content_scripts = chromeManifest.content_scripts.map((script) => ({
    ...script,
    matches,
  }))
  manifest.host_permissions = matches
  if (development) manifest.content_security_policy = undefined
  const { service_worker: worker } = chromeManifest.background
  if (target === 'firefox') {
    delete manifest.minimum_chrome_version
    manifest.background = { scripts: [worker], type: 'module' }
    manifest.permissions = chromeManifest.permissions.filter((name) => name !== 'sidePanel')
    delete manifest.side_panel
    manifest.sidebar_action = {
      default_title: chromeManifest.name,
      default_panel: chromeManifest.side_panel.default_path,
      default_icon: chromeManifest.icons,
      open_at_install: false,
    }
  }
  return manifest as unknown as ManifestV3Export
}

/**
 * Names Chrome's worker a second time as a background script: Chrome passes over it, and
 * `web-ext lint`, which holds every build to Firefox's rules, takes the build for whole.
 */
function workerAsScript(): Plugin {
  return {
    name: 'bounce-lens-worker-as-script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const asset = bundle['manifest.json']
        if (asset?.type !== 'asset') return
        const manifest = JSON.parse(String(asset.source))
        const { service_worker: worker } = manifest.background
        if (worker) manifest.background.scripts = [worker]
        asset.source = JSON.stringify(manifest, null, 2)
      },
    },
  }
}

/**
 * Puts the content script's numbers and short texts where they are used, which the bundler's own minifier does not: one
 * hundredth less in every page. Functions stay functions: some are apart so that browsers compile them well. What the
 * minifier calls unsafe is safe here: nobody else's script reaches the built-ins of ours.
 */
function tightScript(): Plugin {
  return {
    name: 'bounce-lens-tight-script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const asset = bundle['src/page/content.iife.js']
        if (asset?.type !== 'asset') return
        const compress = {
          passes: 2,
          inline: false,
          reduce_funcs: false,
          lhs_constants: false,
          unsafe: true,
          unsafe_methods: true,
        }
        const { code } = await minify(String(asset.source), { ecma: 2020, compress })
        if (code) asset.source = inAscii(code)
      },
    },
  }
}

/** Escapes what is not ASCII, which gzip packs more tightly: it stands in strings and patterns only, where both mean the same. */
function inAscii(code: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return code.replace(/[\u0080-\uffff]/g, escaped)
}

/** What we pack as files of its own: words/<tag>.json, so that a language is loaded only when used, and the card's style. */
const PACKED: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(LANGUAGE_TAGS.map((tag) => [`words/${tag}.json`, () => readWords(tag)])),
  ...Object.fromEntries(LANGUAGE_TAGS.map((tag) => [`popup/${tag}.json`, () => popupStart(tag)])),
  'card-style.json': cardStyle,
}

/** Hands the facts to the browser as JSON, which a worker that just woke reads faster than the same as JavaScript. */
function parsedFacts(): Plugin {
  return {
    name: 'bounce-lens-parsed-facts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!/[/\\]knowledge[/\\]facts[/\\].*\.json$/.test(id)) return
      const facts = JSON.stringify(JSON.parse(readFileSync(id, 'utf8')))
      return { code: `export default JSON.parse(${JSON.stringify(facts)})`, moduleType: 'js' }
    },
  }
}

/** Imported only when a file is packed: it takes all that is known of codes, and the configuration nothing of it. */
async function popupStart(tag: LanguageTag): Promise<unknown> {
  const module: typeof import('./scripts/popup-start.ts') = await tsImport(
    './scripts/popup-start.ts',
    import.meta.url,
  )
  return module.popupStart(tag)
}

/** Writes the packed files into the build; the development server makes them at each request. */
function packedFiles(): Plugin {
  return {
    name: 'bounce-lens-packed-files',
    async generateBundle() {
      for (const [fileName, content] of Object.entries(PACKED)) {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(await content()) })
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const content = PACKED[(request.url ?? '').split('?')[0]?.slice(1) ?? '']
        if (!content) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(await content()))
      })
    },
  }
}
