import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { readTextIfAny } from './workspace.ts'

/** What Vite writes about each chunk, by the source it was made from. */
interface Chunk {
  file: string
  imports?: string[]
}

/** A page that must be usable on a bad line: what it starts from, and how much may arrive before it is. */
interface Budget {
  what: string
  /** By source: the page itself, and routes that are loaded on demand, but at once. */
  from: string[]
  /** In bytes, compressed with Brotli. */
  limit: number
}

export const budgets = {
  home: { what: 'The learner’s home', from: ['index.html', 'src/routes/framed/home.tsx'], limit: 200_000 },
  check: { what: 'The page that checks without a network', from: ['check/index.html'], limit: 110_000 },
} satisfies Record<string, Budget>

/** Every chunk reached from these sources by static imports, each once. */
function reached(manifest: Record<string, Chunk>, from: string[]): Set<string> {
  const seen = new Set<string>()
  const follow = (source: string) => {
    if (seen.has(source)) return
    seen.add(source)
    for (const next of manifest[source]?.imports ?? []) follow(next)
  }
  for (const source of from) follow(source)
  return seen
}

/**
 * Every script a page needs, largest first, in compressed bytes.
 *
 * @param built the folder of the built web application, with Vite's manifest
 * @throws Error when it was not built, or holds no chunk of its own for what the page starts from
 */
export function scriptsOf(built: string, { from }: Budget): { file: string; bytes: number }[] {
  const text = readTextIfAny(join(built, '.vite/manifest.json'))
  if (text === undefined) throw new Error(`${built} has no manifest: build the web application first`)
  const manifest = JSON.parse(text) as Record<string, Chunk>
  for (const source of from) if (!manifest[source]) throw new Error(`${built} has no chunk of its own for ${source}`)

  const chunks = [...reached(manifest, from)].flatMap((source) => manifest[source] ?? [])
  const files = new Set(chunks.map(({ file }) => file).filter((file) => file.endsWith('.js')))
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  return [...files]
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(join(built, file)), options).length }))
    .sort((one, other) => other.bytes - one.bytes)
}

/** Prints what each page loads, and names what is wrong with it: nothing, when all stay below their limits. */
export function measurePages(base: string, pages: readonly Budget[] = Object.values(budgets)): string[] {
  return pages.flatMap((page) => {
    let scripts
    try {
      scripts = scriptsOf(join(base, 'apps/web/dist'), page)
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    }
    const { what, limit } = page
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
    for (const { file, bytes } of scripts) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`)
    console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  of ${limit / 1000} kB, Brotli: ${what}`)
    return total > limit ? [`${what} loads ${total} bytes of scripts, over ${limit}`] : []
  })
}
