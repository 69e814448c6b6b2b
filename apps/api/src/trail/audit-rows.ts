import type { AuditRecord, ChainLink } from '@muster/credential/audit-chain.ts'

/** Everything an entry says, in the form that is sealed; `e` is the entry. */
export const recordColumns = `e.id AS "entryId", to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, e.agency_id AS "agencyId",
    e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.act, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId",
    e.concerns_person_id AS "concernsPersonId", e.details, e.trace_id AS "traceId"`

/** A link's columns; `l` is the link. */
export const linkColumns = `l.number::float8 AS number, encode(l.digest, 'hex') AS digest, encode(l.hash, 'hex') AS hash`

export interface RecordRow extends Omit<AuditRecord, 'id'> {
  /** Null where a link has no entry any more. */
  readonly entryId: string | null
}

export interface LinkRow extends RecordRow {
  readonly number: number
  readonly digest: string
  readonly hash: string
}

/** The entry as it is sealed; null where the row is of a link without one. */
export function recordOf({ entryId, ...row }: RecordRow): AuditRecord | null {
  if (entryId === null) return null
  return {
    id: entryId,
    at: row.at,
    agencyId: row.agencyId,
    actorKind: row.actorKind,
    actorId: row.actorId,
    act: row.act,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    concernsPersonId: row.concernsPersonId,
    details: row.details,
    traceId: row.traceId,
  }
}

/** A stored link with its entry. */
export const linkOf = (row: LinkRow): ChainLink => ({
  number: row.number,
  digest: row.digest,
  hash: row.hash,
  entry: recordOf(row) ?? 'missing',
})
