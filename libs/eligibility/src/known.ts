import { toMilliseconds, type Milliseconds } from '@muster/calendar/instant.ts'
import type { EvaluationInput } from './decision.ts'
import type {
  CommonFacts,
  Credential,
  Instant,
  MemberFacts,
  OrganisationFacts,
  PersonFacts,
  StatusEntry,
} from './facts.ts'
import type { LaterEnd } from './later-end.ts'

interface Recorded {
  recordedAt?: Instant
}

/** When something was recorded; from the beginning if it does not say. */
export function recordedAt(fact: Recorded): Milliseconds {
  return fact.recordedAt === undefined ? -Infinity : toMilliseconds(fact.recordedAt)
}

/** From the first recorded to the last; in the order given where they were recorded together. */
export function inOrderRecorded<T extends Recorded>(facts: readonly T[]): T[] {
  return facts.length < 2 ? [...facts] : facts.toSorted((one, other) => compare(recordedAt(one), recordedAt(other)))
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other
}

class Knowledge {
  readonly #at: Milliseconds
  constructor(at: Milliseconds) {
    this.#at = at
  }

  of<T extends Recorded>(facts: readonly T[] | undefined): T[] {
    return (facts ?? []).filter((fact) => recordedAt(fact) <= this.#at)
  }

  /** A later end (withdrawal, lifting, cancellation) is not known before it was recorded. */
  end<T extends Recorded>(end: T | null | undefined): T | null {
    return end && recordedAt(end) <= this.#at ? end : null
  }

  withStatuses<T extends Recorded & { statuses: StatusEntry[] }>(facts: readonly T[] | undefined): T[] {
    return this.of(facts).map((fact) => ({ ...fact, statuses: this.of(fact.statuses) }))
  }

  withEnds<T extends Recorded & { ends?: LaterEnd[] }>(facts: readonly T[] | undefined): T[] {
    return this.of(facts).map((fact) => (fact.ends ? { ...fact, ends: this.of(fact.ends) } : fact))
  }

  person(person: PersonFacts): PersonFacts {
    return {
      ...person,
      credentials: this.withStatuses<Credential>(person.credentials),
      attributes: this.of(person.attributes).map((one) =>
        one.statuses ? { ...one, statuses: this.of(one.statuses) } : one,
      ),
      units: this.withStatuses(person.units),
      acknowledgements: this.of(person.acknowledgements),
      bookings: this.of(person.bookings).map((one) => ({ ...one, cancelled: this.end(one.cancelled) })),
      waivers: this.of(person.waivers).map((one) => ({ ...one, withdrawn: this.end(one.withdrawn) })),
      bars: this.of(person.bars).map((one) => ({ ...one, lifted: this.end(one.lifted) })),
    }
  }

  organisation(organisation: OrganisationFacts): OrganisationFacts {
    return {
      ...organisation,
      credentials: this.withStatuses<Credential>(organisation.credentials),
      bookings: this.of(organisation.bookings).map((one) => ({ ...one, cancelled: this.end(one.cancelled) })),
    }
  }

  common(common: CommonFacts): CommonFacts {
    return {
      ...common,
      accreditations: this.withEnds(common.accreditations),
      equivalences: this.withEnds(common.equivalences),
      concordances: this.of(common.concordances),
      attestations: this.of(common.attestations).map((one) => ({ ...one, withdrawn: this.end(one.withdrawn) })),
      documents: this.of(common.documents),
      outside: this.of(common.outside).map((one) => ({ ...one, closed: this.end(one.closed) })),
    }
  }
}

/**
 * The input as it was known at `knownAt`: what was recorded later is not there, and neither is what later ended it. The
 * posting, the catalogue and unfinished lessons are taken as given. Without `knownAt` everything is known.
 */
export function asKnown(input: EvaluationInput): EvaluationInput {
  if (!input.knownAt) return input
  const known = new Knowledge(toMilliseconds(input.knownAt))
  const member = (one: MemberFacts): MemberFacts => ({ ...one, person: known.person(one.person) })
  return {
    ...input,
    versions: input.versions.filter((version) => known.end({ recordedAt: version.publishedAt }) !== null),
    person: known.person(input.person),
    team: input.team?.map(member) ?? null,
    organisation: input.organisation ? known.organisation(input.organisation) : null,
    common: known.common(input.common ?? {}),
  }
}
