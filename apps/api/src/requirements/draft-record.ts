import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameColumns, nameOf } from '../people/name.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import type { DraftRow } from './draft-row.ts'

export interface ApprovalRow {
  readonly submission: number
  readonly personId: string
  readonly decision: 'approved' | 'rejected'
  readonly reason: string | null
  readonly impactSeen: boolean
  readonly recordedAt: Date
}

/** What others said to a draft. */
export interface DraftRecord {
  readonly approvals: readonly ApprovalRow[]
  readonly consent: { readonly personId: string; readonly reason: string; readonly recordedAt: Date } | null
  readonly names: ReadonlyMap<string, Bilingual>
}

/** The names of those who took part in drafts of the actor's agency, by person. */
export async function namesIn(tx: Tx, drafts: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const people = await tx.query<NameColumns & { id: string }>(
    `SELECT p.id, ${nameColumns('p')} FROM draft_people($1) p`,
    [drafts],
  )
  return new Map(people.map((person) => [person.id, nameOf(person)]))
}

export const approvalsOf = (tx: Tx, { id }: Pick<DraftRow, 'id'>): Promise<ApprovalRow[]> =>
  tx.query<ApprovalRow>(
    `SELECT submission, person_id AS "personId", decision, reason, impact_seen AS "impactSeen", recorded_at AS "recordedAt"
     FROM profile_approval WHERE draft_id = $1 ORDER BY recorded_at, id`,
    [id],
  )

export async function consentTo(tx: Tx, { id }: Pick<DraftRow, 'id'>): Promise<DraftRecord['consent']> {
  const [consent] = await tx.query<NonNullable<DraftRecord['consent']>>(
    'SELECT person_id AS "personId", reason, recorded_at AS "recordedAt" FROM security_consent WHERE draft_id = $1',
    [id],
  )
  return consent ?? null
}

/** Everything that was said to a draft, and by whom. */
export const recordOf = async (tx: Tx, draft: DraftRow): Promise<DraftRecord> => ({
  approvals: await approvalsOf(tx, draft),
  consent: await consentTo(tx, draft),
  names: await namesIn(tx, [draft.id]),
})
