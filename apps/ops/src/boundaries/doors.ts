import type { Finding } from './finding.ts'
import { isTooling, roomOf, type House, type Import, type Source } from './source.ts'

/** What an importing room may take of another: all of it, or its types and the files that match. */
type Door = 'all' | RegExp

const codes = /\/codes\.ts$/

/** Which room may open which door: from architecture.md. Ops starts and measures, and may open any. */
const doors: Record<string, Record<string, Door>> = {
  'libs/calendar': {},
  'libs/words': {},
  'libs/eligibility': { 'libs/calendar': 'all' },
  'libs/assessment': { 'libs/calendar': 'all' },
  'libs/credential': { 'libs/calendar': 'all' },
  'libs/course': { 'libs/contracts': codes, 'libs/assessment': 'all' },
  'libs/contracts': {
    'libs/calendar': codes,
    'libs/eligibility': codes,
    'libs/assessment': codes,
    'libs/credential': codes,
  },
  'libs/client': { 'libs/contracts': 'all' },
  'libs/sample': { 'libs/contracts': 'all' },
  'apps/api': {
    'libs/calendar': 'all',
    'libs/words': 'all',
    'libs/eligibility': 'all',
    'libs/assessment': 'all',
    'libs/credential': 'all',
    'libs/course': 'all',
    'libs/contracts': 'all',
    'libs/sample': 'all',
  },
  'apps/web': {
    'libs/client': 'all',
    'libs/contracts': 'all',
    'libs/calendar': 'all',
    'libs/words': 'all',
    'libs/credential': 'all',
    'libs/course': 'all',
    'libs/assessment': /\/formative\.ts$/,
  },
  e2e: { 'libs/client': 'all', 'libs/contracts': 'all', 'libs/sample': 'all', 'libs/credential': 'all' },
}

/** Doors open to tests alone: the API is asked there as the browser asks it. */
const testDoors: Record<string, Record<string, Door>> = { 'apps/api': { 'libs/client': 'all' } }

/** The files through which zod would come along with an import at run time, the importing file first. */
function wayToZod(house: House, path: string, seen = new Set<string>()): string[] | undefined {
  if (seen.has(path)) return undefined
  seen.add(path)
  for (const { packageName, path: next, isType } of house.sources.get(path)?.imports ?? []) {
    if (isType) continue
    if (packageName === 'zod') return [path]
    const rest = next === undefined ? undefined : wayToZod(house, next, seen)
    if (rest) return [path, ...rest]
  }
  return undefined
}

function refusal(door: Door | undefined, { isType, path = '' }: Import): string | undefined {
  if (door === undefined) return 'that door is closed'
  if (door === 'all' || isType || door.test(path)) return undefined
  return `only types and ${door.source.replace(/\\|\$/g, '')} may be imported`
}

/** Imports from one room into another, by package or by path. */
function crossings({ path, imports }: Source): Import[] {
  return imports.filter((found) => found.path !== undefined && roomOf(found.path) !== roomOf(path))
}

/** A room imports only the rooms that architecture.md lists for it, and by package name. */
export function findClosedDoors(house: House): Finding[] {
  return [...house.sources.values()].flatMap((source) => {
    const from = roomOf(source.path)
    const allowed = doors[from]
    if (!allowed)
      return from === 'apps/ops'
        ? []
        : [{ rule: 'room-door', path: source.path, line: 1, says: `${from} is no room: architecture.md lists them` }]
    const open = isTooling(source.path) ? { ...allowed, ...testDoors[from] } : allowed
    return crossings(source).flatMap((found) => {
      const to = roomOf(found.path ?? '')
      const place = { rule: 'room-door', path: source.path, line: found.line }
      if (found.packageName === undefined && !isTooling(source.path)) {
        return [{ ...place, says: `imports ${found.specifier}: another room is imported by its package name` }]
      }
      const why = refusal(open[to], found)
      return why === undefined ? [] : [{ ...place, says: `${from} imports ${found.specifier}: ${why}` }]
    })
  })
}

function zodBehind(house: House, source: Source, { packageName, path, isType }: Import): string | undefined {
  if (isType) return undefined
  if (packageName === 'zod') return 'imports zod'
  // Within the room each file answers for itself.
  if (path === undefined || (roomOf(path) === roomOf(source.path) && !isTooling(path))) return undefined
  const way = wayToZod(house, path)
  return way && `imports zod through ${way.join(' → ')}`
}

/** Neither the web application nor the client carries zod at run time, from wherever it comes. */
export function findZodInBrowser(house: House): Finding[] {
  return [...house.sources.values()].flatMap((source) => {
    if (!/^(?:apps\/web|libs\/client)\/src\//.test(source.path) || isTooling(source.path)) return []
    return source.imports.flatMap((found) => {
      const what = zodBehind(house, source, found)
      if (what === undefined) return []
      const says = `${what}, which the browser does not carry`
      return [{ rule: 'zod-in-browser', path: source.path, line: found.line, says }]
    })
  })
}
