import { Injectable } from '@nestjs/common'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type ReplyOf } from '@muster/contracts/endpoints.ts'
import { auditReads } from '../platform/audit/audit-reads.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { conditionFor } from './audit-conditions.ts'
import { type EntryRow, presentEntry } from './audit-log.present.ts'
import { nameColumns, type NameColumns, nameOf } from './name.ts'

/** The acts that are a staff read of somebody's file: an act is named after its endpoint. */
export const fileReads = Object.entries<Endpoint>(endpoints).flatMap(([id, { access }]) =>
  access.audit === 'person-file' ? id : [],
)

/** Whom an entry is about: the subject where that is a person, else the person it concerns. */
const aboutWhom = `CASE e.subject_kind WHEN 'person' THEN e.subject_id ELSE e.concerns_person_id END`

const nameOfPerson = (id: string): string =>
  `(SELECT to_jsonb(n) FROM (SELECT ${nameColumns('p')} FROM person p WHERE p.id = ${id}) n)`

interface ReaderRow extends NameColumns {
  readonly at: Date
  readonly act: string
  readonly agencyEn: string
  readonly agencyJa: string
}

interface OpeningOfMine extends NameColumns {
  readonly id: string
  readonly reason: string
  readonly openedAt: Date
  readonly endedAt: Date
  readonly isOpen: boolean
}

@Injectable()
export class AuditLogService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * What was done in the own agency, newest first; all that narrows it must hold. Asked for somebody's file, it is a read of
   * that file, which includes who else read it.
   */
  list(call: PersonCall<'audit.list'>): Promise<ReplyOf<'audit.list'>> {
    const { after, limit, ...asked } = call.query
    return this.work.run(call, async (tx) => {
      const { text, values } = await conditionFor(tx, call.actor.agencyId, asked)
      const last = readCursor(after)
      const next = values.length + 1
      const later = last ? ` AND (e.at, e.id) < (SELECT c.at, c.id FROM audit_entry c WHERE c.id = $${next + 1})` : ''
      // Each question has its own plan: what narrows it decides which index answers.
      const rows = await tx.once<EntryRow>(
        `SELECT e.id, e.at, e.act, e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.details,
           (SELECT l.number::float8 FROM audit_link l WHERE l.entry_id = e.id) AS number,
           ${nameOfPerson('e.actor_id')} AS actor,
           ${nameOfPerson(`(e.details -> 'for' ->> 0)::uuid`)} AS behalf,
           ${nameOfPerson(aboutWhom)} AS about, (SELECT p.id FROM person p WHERE p.id = ${aboutWhom}) AS "aboutId"
         FROM audit_entry e WHERE ${text}${later} ORDER BY e.at DESC, e.id DESC LIMIT $${next}`,
        [...values, limit + 1, ...(last ? [last] : [])],
      )
      const page = pageOf(rows, limit, (row) => row.id)
      const { traceId } = call
      const about = page.rows.flatMap(({ aboutId }) => aboutId ?? [])
      const people = asked.whose === undefined ? about.filter((id) => id === asked.person) : about
      const subject = { kind: 'audit', id: null }
      if (people.length > 0) await auditReads(tx, { act: 'audit.list', people, subject, traceId, onceAnHour: true })
      return { entries: page.rows.map(presentEntry), next: page.next }
    })
  }

  /** Every time somebody else read the caller's file, newest first. */
  readers(call: PersonCall<'people.myReaders'>): Promise<ReplyOf<'people.myReaders'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<ReaderRow>(
        `SELECT at, act, family_name AS "familyName", given_name AS "givenName", family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa",
           agency_en AS "agencyEn", agency_ja AS "agencyJa" FROM readers_of_my_file($1, $2)`,
        [fileReads, call.query.limit],
      )
      const openings = await tx.query<OpeningOfMine>(
        `SELECT id, reason, opened_at AS "openedAt", ended_at AS "endedAt", is_open AS "isOpen", family_name AS "familyName", given_name AS "givenName",
           family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa" FROM openings_of_my_file()`,
      )
      return {
        openings: openings.map((row) => ({
          id: row.id,
          name: nameOf(row),
          reason: row.reason,
          openedAt: row.openedAt.toISOString(),
          endedAt: row.endedAt.toISOString(),
          isOpen: row.isOpen,
        })),
        readers: rows.map((row) => ({
          at: row.at.toISOString(),
          name: nameOf(row),
          agency: { en: row.agencyEn, ja: row.agencyJa },
          act: row.act,
        })),
      }
    })
  }
}
