import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { readTextIfAny } from './workspace.ts'

/** What Vite writes about each chunk, by the source it was made from. */
interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
}

/** Routes that must have arrived before the learner's home can be used: they are loaded on demand, but at once. */
const homeRoutes = ['src/routes/framed/home.tsx']

/** In bytes, compressed with Brotli: what a phone on a slow line is asked to fetch before it can be used. */
const limit = 200_000

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
 * Every script the learner's home needs, largest first, in compressed bytes.
 *
 * @param built the folder of the built web application, with Vite's manifest
 * @throws Error when it was not built, or holds no entry or no home
 */
export function homeScripts(built: string): { file: string; bytes: number }[] {
  const text = readTextIfAny(join(built, '.vite/manifest.json'))
  if (text === undefined) throw new Error(`${built} has no manifest: build the web application first`)
  const manifest = JSON.parse(text) as Record<string, Chunk>
  const entries = Object.keys(manifest).filter((source) => manifest[source]?.isEntry)
  if (entries.length === 0) throw new Error(`${built} has no entry`)
  for (const route of homeRoutes) if (!manifest[route]) throw new Error(`${built} has no chunk of its own for ${route}`)

  const chunks = [...reached(manifest, [...entries, ...homeRoutes])].flatMap((source) => manifest[source] ?? [])
  const files = new Set(chunks.map(({ file }) => file).filter((file) => file.endsWith('.js')))
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  return [...files]
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(join(built, file)), options).length }))
    .sort((one, other) => other.bytes - one.bytes)
}

/** Prints what the learner's home loads, and names what is wrong with it: nothing, when it stays below the limit. */
export function measureHome(base: string): string[] {
  let scripts
  try {
    scripts = homeScripts(join(base, 'apps/web/dist'))
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
  for (const { file, bytes } of scripts) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${file}`)
  console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  of ${limit / 1000} kB, Brotli`)
  return total > limit ? [`The learner’s home loads ${total} bytes of scripts, over ${limit}`] : []
}
