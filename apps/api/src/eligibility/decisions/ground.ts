import type { CommonFacts, OrganisationFacts } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { hashOf } from './hashes.ts'

/** Every value of a key anywhere in a tree. */
function valuesOf(key: string, value: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  if (Array.isArray(value)) for (const item of value) valuesOf(key, item, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      if (name === key) found.add(item)
      valuesOf(key, item, found)
    }
  }
  return found
}

const byId = <T extends { readonly id: string }>(facts: readonly T[]): T[] =>
  facts.toSorted((one, other) => (one.id < other.id ? -1 : 1))

/**
 * What of everything that is true for everybody has a say under a profile at some places: recognition of the proofs that its
 * versions name, and what is known of these places. What could be learnt next is advice, and not part of it.
 */
export function relevantFacts(
  versions: readonly ProfileVersion[],
  common: CommonFacts,
  places: readonly string[],
): CommonFacts {
  const named = valuesOf('type', versions)
  const hasLevels = valuesOf('kind', versions).has('level')
  const { accreditations = [], equivalences = [], outside = [], scales, concordances = [], documents = [] } = common
  const counted = equivalences.filter(({ toType }) => named.has(toType))
  const types = new Set([...named, ...counted.map(({ from }) => from.type)])
  const isNamed = (given: readonly string[] | null): boolean =>
    given === null || hasLevels || given.some((type) => types.has(type))
  return {
    accreditations: byId(accreditations.filter((one) => isNamed(one.types))),
    equivalences: byId(counted),
    outside: byId(outside.filter(({ place }) => !place || places.includes(place))),
    scales: (scales ?? []).toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    concordances: byId(concordances),
    documents: byId(documents),
  }
}

/**
 * The hash of what a decision rests on beside the facts of people and the posting: the rules, what is true for everybody, and
 * what the agency holds. While it stays the same, nothing of that can have changed the result.
 */
export const groundOf = (
  versions: readonly ProfileVersion[],
  common: CommonFacts,
  places: readonly string[],
  organisation: OrganisationFacts | null | undefined,
): string =>
  hashOf({
    versions: versions.toSorted((one, other) => one.version - other.version),
    common: relevantFacts(versions, common, places),
    held: byId(organisation?.credentials ?? []),
  })
