import type { Tx } from '../platform/database/unit-of-work.ts'

interface Enrolling {
  readonly personId: string
  readonly agencyId: string
  readonly editionId: string
  readonly source: 'cohort'
}

/**
 * The enrolment of a person for an agency that is under way in an edition; where there is none, or all are completed, one is begun. Asked
 * several times at once, it is begun once. `isNew` says whether it was begun now.
 */
export async function openEnrolment(
  tx: Tx,
  { personId, agencyId, editionId, source }: Enrolling,
): Promise<{ id: string; isNew: boolean }> {
  const [added] = await tx.query<{ id: string }>(
    `INSERT INTO enrolment (person_id, agency_id, edition_id, source, round)
     SELECT $1, $2, $3, $4, 1 + coalesce(max(n.round), 0) FROM enrolment n JOIN completion c ON c.enrolment_id = n.id
     WHERE n.person_id = $1 AND n.agency_id = $2 AND n.edition_id = $3 AND n.withdrawn_at IS NULL
     ON CONFLICT (person_id, agency_id, edition_id, round) WHERE withdrawn_at IS NULL DO NOTHING RETURNING id`,
    [personId, agencyId, editionId, source],
  )
  if (added) return { id: added.id, isNew: true }
  const [standing] = await tx.query<{ id: string }>(
    `SELECT id FROM enrolment WHERE person_id = $1 AND agency_id = $2 AND edition_id = $3 AND withdrawn_at IS NULL ORDER BY round DESC LIMIT 1`,
    [personId, agencyId, editionId],
  )
  if (!standing) throw new Error(`the enrolment of ${personId} cannot be read`)
  return { id: standing.id, isNew: false }
}
