import type { Decision, EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Fact, PersonFacts } from '@muster/eligibility/facts.ts'
import { hashOf } from './hashes.ts'

/** What sort of fact it is; a stop stands without its ground. */
export type FactKind =
  | 'credential'
  | 'attribute'
  | 'accrual'
  | 'acknowledgement'
  | 'booking'
  | 'waiver'
  | 'stop'
  | 'attestation'
  | 'accreditation'
  | 'equivalence'
  | 'concordance'
  | 'document'
  | 'outside-fact'

/** A fact of an input and whose it is: a person's, an agency's, or (null) true for everybody. */
export interface PlacedFact {
  readonly kind: FactKind
  readonly ownerId: string | null
  readonly fact: Fact
}

function ofPerson(person: PersonFacts): PlacedFact[] {
  const placed = (kind: FactKind, facts: readonly Fact[] | undefined): PlacedFact[] =>
    (facts ?? []).map((fact) => ({ kind, ownerId: person.personId, fact }))
  return [
    ...placed('credential', person.credentials),
    ...placed('attribute', person.attributes),
    ...placed('accrual', person.units),
    ...placed('acknowledgement', person.acknowledgements),
    ...placed('booking', person.bookings),
    ...placed('waiver', person.waivers),
    ...placed('stop', person.bars),
  ]
}

/** Every fact that an input holds, by id. */
export function factsIn({ person, team, organisation, common = {} }: EvaluationInput): Map<string, PlacedFact> {
  const general = (kind: FactKind, facts: readonly Fact[] | undefined): PlacedFact[] =>
    (facts ?? []).map((fact) => ({ kind, ownerId: null, fact }))
  const placed = [
    ...(team ?? []).flatMap((member) => ofPerson(member.person)),
    ...ofPerson(person),
    ...(organisation?.credentials ?? []).map((fact): PlacedFact => ({
      kind: 'credential',
      ownerId: organisation?.organisationId ?? null,
      fact,
    })),
    ...(common.attestations ?? []).map((fact): PlacedFact => ({
      kind: 'attestation',
      ownerId: fact.personIds[0] ?? null,
      fact,
    })),
    ...general('accreditation', common.accreditations),
    ...general('equivalence', common.equivalences),
    ...general('concordance', common.concordances),
    ...general('document', common.documents),
    ...general('outside-fact', common.outside),
  ]
  return new Map(placed.map((one) => [one.fact.id, one]))
}

/** A fact that a decision rests on, and what it said. */
export interface UsedFact {
  readonly id: string
  readonly kind: FactKind
  readonly ownerId: string | null
  readonly hash: string
}

/** The facts a decision rests on. Throws where it names one that it was not given. */
export function usedFacts(input: EvaluationInput, { usedFactIds }: Decision): UsedFact[] {
  const all = factsIn(input)
  return usedFactIds.map((id) => {
    const placed = all.get(id)
    if (!placed) throw new Error(`a decision rests on ${id}, which it was not given`)
    return { id, kind: placed.kind, ownerId: placed.ownerId, hash: placed.fact.hash ?? hashOf(placed.fact) }
  })
}
