import type { Session } from './session.ts'

type Acting = Session['agencies'][number]

/** The part of an address that names the agency whose page it is. */
const named = 'for'

/** What the own account shows whichever agency one acts for. */
const ofThePerson = ['/notices', '/security', '/wallet']

/** A page with the agency it belongs to. */
export function pageFor(path: string, agencyId: string): string {
  const [page = '', fragment] = path.split('#')
  return `${page}${page.includes('?') ? '&' : '?'}${named}=${agencyId}${fragment === undefined ? '' : `#${fragment}`}`
}

/** The address without the agency named in it; null where it names none. */
export function withoutAgency({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): string | null {
  const query = new URLSearchParams(search)
  if (!query.has(named)) return null
  query.delete(named)
  return pathname + (query.size > 0 ? `?${query}` : '') + hash
}

/**
 * As whom to offer to act where an address names another agency than the one acted for: one's home there, or one's whole
 * membership. Null for an agency one has no such place in, so that an address tells nothing of it.
 */
export function offeredBy(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  agencies: readonly Acting[],
): Acting | null {
  const wanted = new URLSearchParams(search).get(named)
  if (ofThePerson.some((path) => pathname === path || pathname.startsWith(`${path}/`))) return null
  const there = agencies.filter(({ id }) => id === wanted)
  if (there.some(({ current }) => current)) return null
  return there.find(({ className, course }) => className === null && course === null) ?? null
}
