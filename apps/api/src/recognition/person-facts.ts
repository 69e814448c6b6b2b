import type {
  Acknowledgement,
  Attestation,
  AttestedUnits,
  AttributeValue,
  Scalar,
  StatusEntry,
} from '@muster/eligibility/facts.ts'
import { z } from 'zod'

/** A fact about a person that is no certificate, as `judged_facts` gives it. */
export interface PersonFactRow {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly content: unknown
  /** The day it is about. */
  readonly aboutOn: string | null
  readonly recordedAt: string
  readonly withdrawnAt: string | null
}

/** What a person's facts are to the engine; attestations stand apart, as they may name several people. */
export interface StatedFacts {
  readonly attributes: AttributeValue[]
  readonly units: AttestedUnits[]
  readonly acknowledgements: Acknowledgement[]
  readonly attestations: Attestation[]
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const scalar: z.ZodType<Scalar> = z.union([z.string(), z.number(), z.boolean()])
const step = z.object({ status: z.enum(['pending', 'verified', 'rejected']), reason: z.string().optional() })
const proof = { statuses: z.array(step).optional() }

const contents = {
  attribute: z.object({
    value: scalar,
    documentId: z.string().nullish(),
    from: day.nullish(),
    through: day.nullish(),
    ...proof,
  }),
  accrual: z.object({ amount: z.number().nonnegative(), ...proof }),
  attestation: z.object({
    organisationId: z.string(),
    postingId: z.string().nullish(),
    from: day.nullish(),
    through: day.nullish(),
  }),
  acknowledgement: z.object({ edition: z.number().int() }),
}

const verified: StatusEntry[] = [{ status: 'verified' }]

const aboutOf = (row: PersonFactRow): string => {
  if (row.aboutOn === null) throw new Error(`fact ${row.id} says no day`)
  return row.aboutOn
}

function attestation(row: PersonFactRow, personId: string): Attestation {
  const { organisationId, postingId, from, through } = contents.attestation.parse(row.content)
  const withdrawn = row.withdrawnAt === null ? null : { on: row.withdrawnAt.slice(0, 10), recordedAt: row.withdrawnAt }
  return {
    id: row.id,
    recordedAt: row.recordedAt,
    statement: row.key,
    organisationId,
    personIds: [personId],
    postingId: postingId ?? null,
    from: from ?? aboutOf(row),
    through: through ?? null,
    withdrawn,
  }
}

/**
 * A person's facts as the engine takes them. Throws where one is written in a way nobody understands: a verdict is then
 * not given at all. What was withdrawn is gone, save for an attestation, which held until then.
 */
export function statedFacts(rows: readonly PersonFactRow[], personId: string): StatedFacts {
  const facts: StatedFacts = { attributes: [], units: [], acknowledgements: [], attestations: [] }
  for (const row of rows) {
    const { id, key, recordedAt } = row
    if (row.kind === 'attestation') facts.attestations.push(attestation(row, personId))
    if (row.withdrawnAt !== null) continue
    if (row.kind === 'attribute')
      facts.attributes.push({ id, key, recordedAt, ...contents.attribute.parse(row.content) })
    if (row.kind === 'accrual') {
      const { amount, statuses } = contents.accrual.parse(row.content)
      facts.units.push({ id, recordedAt, unit: key, amount, performedOn: aboutOf(row), statuses: statuses ?? verified })
    }
    if (row.kind === 'acknowledgement') {
      facts.acknowledgements.push({
        id,
        recordedAt,
        documentKey: key,
        readOn: aboutOf(row),
        ...contents.acknowledgement.parse(row.content),
      })
    }
  }
  return facts
}
