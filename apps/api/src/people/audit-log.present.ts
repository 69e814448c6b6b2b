import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type NameColumns, nameOf } from './name.ts'

export interface EntryRow {
  readonly id: string
  readonly at: Date
  readonly act: string
  readonly actorKind: string
  readonly actorId: string | null
  readonly actor: NameColumns | null
  readonly behalf: NameColumns | null
  readonly subjectKind: string
  readonly subjectId: string | null
  /** Whom it is about: the subject where that is a person, else the person it concerns. */
  readonly about: NameColumns | null
  readonly aboutId: string | null
  readonly details: Record<string, unknown>
  /** In the chain; null until it is sealed. */
  readonly number: number | null
}

/** An entry with the names of the people it names by id; null for who is not, or no longer, of the agency. */
export const presentEntry = (row: EntryRow): ReplyOf<'audit.list'>['entries'][number] => ({
  id: row.id,
  at: row.at.toISOString(),
  act: row.act,
  actor: { kind: row.actorKind, id: row.actorId, name: row.actor && nameOf(row.actor) },
  onBehalfOf: row.behalf && nameOf(row.behalf),
  subject: { kind: row.subjectKind, id: row.subjectId, name: row.about && nameOf(row.about) },
  details: row.details,
  number: row.number,
})
