import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { Tx } from '../database/unit-of-work.ts'
import { behalfOf } from './audit.ts'

/** A read of one or several people's files. */
export interface ReadOfFiles {
  readonly act: EndpointId
  readonly people: readonly string[]
  /** What they stand on or in. */
  readonly subject: { readonly kind: string; readonly id: string | null }
  readonly traceId: string
  /** Paging to and fro within an hour is one read. */
  readonly onceAnHour?: boolean
}

/** Writes that the files of people were read, one entry a person in one statement, so that each of them sees it. */
export async function auditReads(tx: Tx, { act, people, subject, traceId, onceAnHour }: ReadOfFiles): Promise<void> {
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
      subject.kind,
      subject.id,
      [...new Set(people)],
      traceId,
      onceAnHour ?? false,
      JSON.stringify(behalfOf(tx.actor)),
    ],
  )
}
