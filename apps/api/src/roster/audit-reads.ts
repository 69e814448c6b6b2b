import type { EndpointId } from '@muster/contracts/endpoints.ts'
import { behalfOf } from '../platform/audit/audit.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

/** A read of several people's files. */
export interface ReadOfFiles {
  readonly act: EndpointId
  readonly people: readonly string[]
  /** The saved list they stand on; null for a roster. */
  readonly list: string | null
  readonly traceId: string
  /** Paging to and fro within an hour is one read. */
  readonly onceAnHour?: boolean
}

/** Writes that the files of people were read, one entry a person in one statement, so that each of them sees it. */
export async function auditReads(tx: Tx, { act, people, list, traceId, onceAnHour }: ReadOfFiles): Promise<void> {
  if (tx.actor.kind !== 'person') throw new Error('only people read files')
  const { personId, agencyId } = tx.actor
  await tx.query(
    `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id, details, trace_id)
     SELECT $1, 'person', $2, $3, $4, $5, p.id, $9::jsonb, $7 FROM unnest($6::uuid[]) AS p (id)
     WHERE p.id <> $2 AND NOT ($8 AND was_read_lately(p.id, $3, $5))`,
    [
      agencyId,
      personId,
      act,
      list === null ? 'roster' : 'saved-list',
      list,
      [...new Set(people)],
      traceId,
      onceAnHour ?? false,
      JSON.stringify(behalfOf(tx.actor)),
    ],
  )
}
