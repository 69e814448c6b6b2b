import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The root of the checkout. */
export const root = dirname(dirname(dirname(import.meta.dirname)))

/** One app or library. */
export interface Room {
  /** Its package name, as in `@muster/eligibility`. */
  name: string
  /** Its folder below the root, as in `libs/eligibility`. */
  folder: string
  /** The npm scripts it has. */
  scripts: Record<string, string>
  /** The packages it may import at run time, and those it may import in tests and configuration. */
  dependencies: string[]
  devDependencies: string[]
}

interface PackageJson {
  name: string
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

function readRoom(base: string, folder: string): Room | undefined {
  const text = readTextIfAny(join(base, folder, 'package.json'))
  if (text === undefined) return undefined
  const json = JSON.parse(text) as PackageJson
  return {
    name: json.name,
    folder,
    scripts: json.scripts ?? {},
    dependencies: Object.keys(json.dependencies ?? {}),
    devDependencies: Object.keys(json.devDependencies ?? {}),
  }
}

/** The text of a file, or undefined where there is none. */
export function readTextIfAny(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** All rooms of the house below `base`, in the order of their folders. */
export function rooms(base: string = root): Room[] {
  const below = (folder: string) => {
    try {
      return readdirSync(join(base, folder)).map((name) => `${folder}/${name}`)
    } catch {
      return []
    }
  }
  return [...below('apps'), ...below('libs'), 'e2e'].sort().flatMap((folder) => readRoom(base, folder) ?? [])
}

const skipped = /^(?:node_modules|dist(?:-.*)?|\.git|\.nx|\.data|test-results|playwright-report)$/

/** The paths of all files in a folder below `base`, relative to `base`, without what is built or installed. */
export function filesBelow(folder: string, base: string = root): string[] {
  const entries = readdirSync(join(base, folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : filesBelow(path, base)
    return [path]
  })
}
