import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Bar, CommonFacts, Fact, PersonFacts } from '@muster/eligibility/facts.ts'
import { asJson, hashOf } from './hashes.ts'

/** An input to keep: nothing in it depends on how a database or a session writes it. */
export type SettledInput = EvaluationInput & { readonly knownAt: string }

const instantKeys = new Set(['recordedAt', 'completedAt', 'publishedAt'])

/** Instants in UTC with milliseconds, as they are everywhere in Muster. */
const inUtc = (key: string, value: unknown): unknown =>
  typeof value === 'string' && instantKeys.has(key) ? new Date(value).toISOString() : value

/** In the order of their ids, whatever order they were read in. */
const inOrder = <T extends { readonly id: string }>(facts: readonly T[] | undefined): T[] =>
  (facts ?? []).toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** With the hash of what the fact says. */
const hashed = <T extends Fact>(facts: readonly T[] | undefined): T[] =>
  inOrder(facts).map(({ hash: _, ...fact }) => ({ ...fact, hash: hashOf(fact) }) as unknown as T)

/** Why somebody is stopped is for few: a decision neither keeps it nor lets it be guessed from a hash. */
const withoutGround = (bars: readonly Bar[] | undefined): Bar[] =>
  (bars ?? []).map(({ ground: _, ...bar }) => bar as Bar)

const person = (facts: PersonFacts): PersonFacts => ({
  ...facts,
  credentials: hashed(facts.credentials),
  attributes: hashed(facts.attributes),
  units: hashed(facts.units),
  acknowledgements: hashed(facts.acknowledgements),
  bookings: hashed(facts.bookings),
  waivers: hashed(facts.waivers),
  bars: hashed(withoutGround(facts.bars)),
})

const common = (facts: CommonFacts): CommonFacts => ({
  ...facts,
  accreditations: hashed(facts.accreditations),
  equivalences: hashed(facts.equivalences),
  concordances: hashed(facts.concordances),
  attestations: hashed(facts.attestations),
  documents: hashed(facts.documents),
  outside: hashed(facts.outside),
})

/** The input as it is kept and judged: in one order, instants in UTC, every fact with its hash, no stop with its ground. */
export function settledInput(given: EvaluationInput, knownAt: string): SettledInput {
  const plain = JSON.parse(JSON.stringify(given, inUtc)) as EvaluationInput
  return asJson({
    ...plain,
    knownAt,
    versions: plain.versions.toSorted((one, other) => one.version - other.version),
    person: person(plain.person),
    team: plain.team?.map((member) => ({ ...member, person: person(member.person) })) ?? null,
    organisation: plain.organisation && {
      ...plain.organisation,
      credentials: hashed(plain.organisation.credentials),
    },
    common: common(plain.common ?? {}),
  })
}
