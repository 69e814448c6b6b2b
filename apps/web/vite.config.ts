import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const checkPage = 'check/index.html'

/** A page that opens without a network: the worker that keeps it, and what it consists of. */
interface KeptPage {
  /** Its source, and the address it is served at. */
  readonly worker: string
  readonly at: string
  /** Whether a part of the build belongs to it, with all it imports; `follows` says whether parts that are loaded later do. */
  readonly begins: (name: string, part: Rolldown.OutputAsset | Rolldown.OutputChunk) => boolean
  readonly follows: boolean
  /** What it asks for beside what the build made of it. */
  readonly publicFiles: readonly string[]
}

const isEntry = (part: Rolldown.OutputAsset | Rolldown.OutputChunk, file: string): boolean =>
  part.type === 'chunk' && part.facadeModuleId?.endsWith(file) === true

const checking: KeptPage = {
  worker: 'check/worker.js',
  at: 'check/worker.js',
  begins: (name, part) => isEntry(part, checkPage) || name.includes('decode-worker'),
  follows: true,
  publicFiles: ['first-paint.js', 'icon.svg', 'check/muster.webmanifest', 'check/icon-192.png', 'check/icon-512.png'],
}

/** The pages on which lessons are found and read. */
const lessonPages = ['home', 'courses', 'courses.$course', 'courses.$course.lessons.$lesson']
const learning: KeptPage = {
  worker: 'along/worker.js',
  at: 'worker.js',
  begins: (_, part) =>
    isEntry(part, 'web/index.html') || lessonPages.some((page) => isEntry(part, `/routes/framed/${page}.tsx`)),
  follows: false,
  publicFiles: ['first-paint.js', 'icon.svg'],
}

/** Every file of a page: its chunks, their styles, and where it follows, also what is loaded later. */
function filesOf(bundle: Rolldown.OutputBundle, { begins, follows, at }: KeptPage): string[] {
  const files = new Set<string>()
  const follow = (name: string): void => {
    const part = bundle[name]
    if (files.has(name) || !part) return
    files.add(name)
    if (part.type !== 'chunk') return
    for (const next of follows ? [...part.imports, ...part.dynamicImports] : part.imports) follow(next)
    for (const style of part.viteMetadata?.importedCss ?? []) follow(style)
    for (const asset of part.viteMetadata?.importedAssets ?? []) follow(asset)
  }
  for (const [name, part] of Object.entries(bundle)) if (begins(name, part)) follow(name)
  if (files.size < 2) throw new Error(`the build holds no page for ${at}`)
  return [...files].sort()
}

/** Adds the service worker of a page that opens without a network, with the list of the files it keeps. */
function keptPage(page: KeptPage): Plugin {
  const source = new URL(page.worker, import.meta.url)
  return {
    name: `muster-${page.at}`,
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = [...filesOf(bundle, page), ...page.publicFiles]
      const code = readFileSync(source, 'utf8')
      const hash = createHash('sha256').update(code).update(files.join())
      for (const name of ['index.html', checkPage]) hash.update(readFileSync(new URL(name, import.meta.url)))
      for (const name of page.publicFiles) hash.update(readFileSync(new URL(`public/${name}`, import.meta.url)))
      const precached = { version: hash.digest('hex').slice(0, 12), files: files.map((file) => `/${file}`) }
      this.emitFile({
        type: 'asset',
        fileName: page.at,
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
  plugins: [react(), keptPage(checking), keptPage(learning)],
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
