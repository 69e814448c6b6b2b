import { Refusal } from '../../platform/problems/refusal.ts'

/** What rows are asked for: each attribute, in lower case, with the one value it must have. */
export type Wanted = ReadonlyMap<string, string | boolean>

const expression =
  /^\s*(?:urn:ietf:params:scim:schemas:core:2\.0:(?:User|Group):)?([a-z]+)\s+eq\s+("(?:[^"\\]|\\.)*"|true|false)/i
const joined = /^\s+and\s+/i
const longest = 10

const notSupported = (): Refusal => new Refusal(400, 'filter-not-supported', [{ pointer: '?filter', code: 'invalid' }])

/** The value as JSON writes it: what PostgreSQL could not hold or JSON does not know is no value. */
function valueOf(written: string): string | boolean {
  if (/^(true|false)$/i.test(written)) return written.toLowerCase() === 'true'
  try {
    const value = JSON.parse(written) as string
    if (value.isWellFormed() && !value.includes('\0')) return value
  } catch {
    // Falls through: it cannot be read.
  }
  throw notSupported()
}

/**
 * Reads a filter of SCIM: attributes compared with `eq`, joined by `and`. Null where two of them contradict each other, so
 * that nothing can be found. Throws a refusal (400) for every other filter, and for attributes that are not among those.
 */
export function readFilter(filter: string | undefined, attributes: readonly string[]): Wanted | null {
  const wanted = new Map<string, string | boolean>()
  if (filter === undefined) return wanted
  let isPossible = true
  let rest = filter.trimEnd()
  for (let count = 0; ; count += 1) {
    const [whole, name = '', written = ''] = expression.exec(rest) ?? []
    const attribute = name.toLowerCase()
    if (whole === undefined || count === longest || !attributes.includes(attribute)) throw notSupported()
    const value = attribute === 'active' ? activeOf(valueOf(written)) : valueOf(written)
    if (attribute !== 'active' && typeof value !== 'string') throw notSupported()
    if (wanted.has(attribute) && wanted.get(attribute) !== value) isPossible = false
    wanted.set(attribute, value)
    rest = rest.slice(whole.length)
    if (rest === '') return isPossible ? wanted : null
    const [and] = joined.exec(rest) ?? []
    if (and === undefined) throw notSupported()
    rest = rest.slice(and.length)
  }
}

/** Some directories put a boolean in quotes. */
function activeOf(value: string | boolean): boolean {
  const said = String(value).toLowerCase()
  if (said !== 'true' && said !== 'false') throw notSupported()
  return said === 'true'
}
