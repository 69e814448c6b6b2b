/** The people of the engine's worked examples as rows of the database, as far as rows can say what an example says. */
import type { EvaluationInput } from '@muster/eligibility/decision.ts'
import type { Credential, StatusEntry } from '@muster/eligibility/facts.ts'
import type { CertificateRow, FactRow, RandomPerson } from './random-rows.ts'

/** What keeps an example out of the database; its text says what is not kept there (yet). */
export class NotKept extends Error {}

function stepOf(entry: StatusEntry): CertificateRow['steps'][number] {
  if (entry.recordedAt !== undefined) throw new NotKept('an instant of recording')
  switch (entry.status) {
    case 'suspended':
      return { kind: 'suspended', from: entry.from, through: entry.through }
    case 'revoked':
      return { kind: 'revoked', from: entry.from === 'start' ? null : entry.from, through: null }
    default:
      return { kind: entry.status, from: null, through: null }
  }
}

function certificateOf(credential: Credential): CertificateRow {
  if (credential.recordedAt !== undefined) throw new NotKept('an instant of recording')
  if (credential.completedAt) throw new NotKept('an instant of completion outside')
  const { score } = credential
  return {
    type: credential.type,
    issuer: credential.issuerId,
    edition: credential.edition ?? null,
    variant: credential.variant ?? null,
    mode: credential.mode ?? 'classroom',
    hours: credential.hours ?? null,
    components: credential.components ?? [],
    level: credential.level ?? null,
    scope: credential.scope ?? null,
    completedOn: credential.completedOn,
    expiresOn: credential.statedThrough ?? null,
    score: score ? [score.points, score.outOf] : null,
    steps: credential.statuses.map(stepOf),
  }
}

function factsOf({ person, common }: EvaluationInput): FactRow[] {
  const fact = (kind: string, key: string, content: object, aboutOn: string | null): FactRow => ({
    kind,
    key,
    content,
    aboutOn,
    isWithdrawn: false,
  })
  const { attributes = [], units = [], acknowledgements = [] } = person
  const stated = (common?.attestations ?? []).filter(({ personIds }) => personIds.includes(person.personId))
  if ([...attributes, ...units, ...acknowledgements, ...stated].some(({ recordedAt }) => recordedAt !== undefined))
    throw new NotKept('an instant of recording')
  if (stated.some(({ withdrawn }) => withdrawn)) throw new NotKept('the day of a statement’s withdrawal')
  return [
    ...attributes.map(({ key, value, documentId, from, through, statuses }) =>
      fact(
        'attribute',
        key,
        {
          value,
          documentId: documentId ?? null,
          ...(from && { from }),
          ...(through && { through }),
          ...(statuses && { statuses }),
        },
        null,
      ),
    ),
    ...units.map(({ unit, amount, performedOn, statuses }) => fact('accrual', unit, { amount, statuses }, performedOn)),
    ...acknowledgements.map(({ documentKey, edition, readOn }) =>
      fact('acknowledgement', documentKey, { edition }, readOn),
    ),
    ...stated.map(({ statement, organisationId, postingId, from, through }) =>
      fact('attestation', statement, { organisationId, postingId, through }, from),
    ),
  ]
}

/** The person of an example as rows. Throws `NotKept` where rows cannot say it. */
export function caseRows(input: EvaluationInput): RandomPerson {
  const { person } = input
  if (input.knownAt) throw new NotKept('another instant than now')
  if (person.bookings?.length) throw new NotKept('a place booked')
  if (person.instructorIds?.length) throw new NotKept('who teaches whom')
  return {
    certificates: person.credentials.map(certificateOf),
    facts: factsOf(input),
    waivers: (person.waivers ?? []).map(
      ({ nodeId, from, through, condition, grantedBy, countersignedBy, withdrawn, postingId, profileKey }) => {
        if (postingId && postingId !== input.posting?.id) throw new NotKept('a waiver for one posting')
        if (profileKey && profileKey !== input.versions[0]?.key) throw new NotKept('a waiver of another profile')
        if (
          countersignedBy === null ||
          [grantedBy.personId, countersignedBy.personId].includes(person.personId) ||
          grantedBy.personId === countersignedBy.personId
        )
          throw new NotKept('a waiver that the database refuses')
        return {
          clauseId: nodeId,
          postingIsOther: false,
          from,
          days: (Date.parse(through) - Date.parse(from)) / 86_400_000,
          isConditional: Boolean(condition),
          roles: [grantedBy.role, countersignedBy.role],
          withdrawnOn: withdrawn?.on ?? null,
        }
      },
    ),
    bars: (person.bars ?? []).map(({ from, through, lifted }) => ({
      from,
      days: through === null ? null : (Date.parse(through) - Date.parse(from)) / 86_400_000,
      liftedOn: lifted?.on ?? null,
    })),
    own: null,
  }
}
