import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const checkPage = 'check/index.html'
const workerSource = new URL('check/worker.js', import.meta.url)

/** What the page asks for beside what the build made of it. */
const publicFiles = [
  'first-paint.js',
  'icon.svg',
  'check/muster.webmanifest',
  'check/icon-192.png',
  'check/icon-512.png',
]

/** Every file of the page: its chunks, also those loaded later, their styles, and the worker that reads codes. */
function filesOf(bundle: Rolldown.OutputBundle): string[] {
  const files = new Set<string>()
  const follow = (name: string): void => {
    const part = bundle[name]
    if (files.has(name) || !part) return
    files.add(name)
    if (part.type !== 'chunk') return
    for (const next of [...part.imports, ...part.dynamicImports]) follow(next)
    for (const style of part.viteMetadata?.importedCss ?? []) follow(style)
    for (const asset of part.viteMetadata?.importedAssets ?? []) follow(asset)
  }
  for (const [name, part] of Object.entries(bundle)) {
    if (part.type === 'chunk' && part.isEntry && part.facadeModuleId?.endsWith(checkPage)) follow(name)
    if (name.includes('decode-worker')) follow(name)
  }
  if (files.size < 2) throw new Error(`the build holds no page ${checkPage}`)
  return [...files].sort()
}

/** Adds the service worker of the page for checking certificates, with the list of the files it keeps. */
function checkWorker(): Plugin {
  return {
    name: 'muster-check-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = [...filesOf(bundle), ...publicFiles]
      const code = readFileSync(workerSource, 'utf8')
      const hash = createHash('sha256').update(code).update(files.join())
      for (const name of [checkPage, ...publicFiles]) {
        const path =
          name === checkPage ? new URL(checkPage, import.meta.url) : new URL(`public/${name}`, import.meta.url)
        hash.update(readFileSync(path))
      }
      const precached = { version: hash.digest('hex').slice(0, 12), files: files.map((file) => `/${file}`) }
      this.emitFile({
        type: 'asset',
        fileName: 'check/worker.js',
        source: `const precached = ${JSON.stringify(precached)}\n${code}`,
      })
    },
  }
}

/**
 * Everything is served from one address under a policy of `script-src 'self'`: no inline script, and no asset small
 * enough to be inlined as a `data:` address. The manifest is what the size check reads.
 */
export default defineConfig({
  plugins: [react(), checkWorker()],
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    manifest: true,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', checkPage] },
  },
  worker: { format: 'es' },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/verify', '/log', '/shared', '/status', '/.well-known'].map((path) => [
        path,
        { target: 'http://127.0.0.1:3000' },
      ]),
    ),
  },
})
