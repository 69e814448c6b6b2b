import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Credential } from '@muster/eligibility/facts.ts'
import { agencyCredential } from '../recognition/outside-credential.ts'
import { statedFacts } from '../recognition/person-facts.ts'
import { credentialsOf, factsOf, type Gathered } from './gather-facts.ts'
import type { World } from './world.ts'

/** A fact as a person can be shown it. Facts of other people are never among them. */
export interface KnownFact {
  /** Null where it has no name of its own: then the requirement's. */
  readonly title: Bilingual | null
  readonly issuer: Bilingual | null
  readonly completedOn: string | null
  /** The last day that is stated on it. */
  readonly statedThrough: string | null
  /** For a date about a document, such as the end of a passport: that date. */
  readonly dated: string | null
  readonly certificateId: string | null
  readonly verified: boolean
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/

const isVerified = (credential: Credential): boolean =>
  credential.statuses.findLast(({ status }) => status !== 'suspended')?.status === 'verified'

/** Whose facts, among those of several people and agencies. */
interface OfPerson extends Pick<Gathered, 'facts'> {
  readonly nomination: Pick<Gathered['nomination'], 'personId' | 'agencyId'>
}

/** The nominee's own facts and their agency's, by id. */
export function knownFacts(
  { nomination, facts }: OfPerson,
  { proofs, issuers }: World,
): ReadonlyMap<string, KnownFact> {
  const rows = facts.get(nomination.personId)
  const certificates = new Map(factsOf(rows, 'completion').map(({ id, certificateId }) => [id, certificateId]))
  const known = new Map<string, KnownFact>()
  const held = factsOf(facts.get(nomination.agencyId), 'agency-certificate').map(agencyCredential)
  for (const credential of [...credentialsOf(rows), ...held]) {
    known.set(credential.id, {
      title: proofs[credential.type] ?? null,
      issuer: issuers[credential.issuerId] ?? null,
      completedOn: credential.completedOn,
      statedThrough: credential.statedThrough ?? null,
      dated: null,
      certificateId: certificates.get(credential.id) ?? null,
      verified: isVerified(credential),
    })
  }
  const nothing = {
    title: null,
    issuer: null,
    completedOn: null,
    statedThrough: null,
    dated: null,
    certificateId: null,
    verified: true,
  }
  const { attributes, units, acknowledgements, attestations } = statedFacts(
    factsOf(rows, 'person-fact'),
    nomination.personId,
  )
  for (const { id, value, statuses } of attributes) {
    known.set(id, {
      ...nothing,
      dated: typeof value === 'string' && dayForm.test(value) ? value : null,
      verified: statuses?.at(-1)?.status !== 'pending',
    })
  }
  for (const { id, performedOn } of units) known.set(id, { ...nothing, completedOn: performedOn })
  for (const { id, readOn } of acknowledgements) known.set(id, { ...nothing, completedOn: readOn })
  for (const { id, from, organisationId } of attestations)
    known.set(id, { ...nothing, completedOn: from, issuer: issuers[organisationId] ?? null })
  return known
}
