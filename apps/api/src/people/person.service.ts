import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../platform/audit/audit.ts'
import { auditReads } from '../platform/audit/audit-reads.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { EventBus } from '../platform/events.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { becauseOf, foldAnew } from './names/fold-people.ts'
import { patternsOf } from './names/search-patterns.ts'
import { personColumns, type PersonRow, presentPerson } from './person.present.ts'

/** A person of an agency, or a refusal: to its staff, people elsewhere do not exist. */
export async function personOf(tx: Tx, personId: string, agencyId: string): Promise<PersonRow> {
  const [row] = await tx.query<PersonRow>(
    `SELECT ${personColumns('p')} FROM person p WHERE p.id = $1 AND p.agency_id = $2`,
    [personId, agencyId],
  )
  if (!row) throw notFound()
  return row
}

@Injectable()
export class PersonService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly events: EventBus,
  ) {}

  /** People of the own agency by name. Every word of a search stands somewhere in their names or e-mail, however it is written. */
  list(call: PersonCall<'people.list'>): Promise<ReplyOf<'people.list'>> {
    const { limit, after, search = '' } = call.query
    const { folded, typed } = patternsOf(search)
    const last = readCursor(after)
    // A condition only where there is a page before, so that the index on names finds the start of the next.
    const later = last
      ? 'AND (p.family_name, p.given_name, p.id) > (SELECT l.family_name, l.given_name, l.id FROM person l WHERE l.id = $3)'
      : ''
    const at = last ? 4 : 3
    const found = typed.length > 0 ? `AND p.id IN (SELECT people_found($${at}::text[], $${at + 1}::text[]))` : ''
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<PersonRow>(
        `SELECT ${personColumns('p')} FROM person p
         WHERE p.agency_id = $1 ${later}
           ${found}
         ORDER BY p.family_name, p.given_name, p.id LIMIT $2`,
        [call.actor.agencyId, limit + 1, ...(last ? [last] : []), ...(typed.length > 0 ? [folded, typed] : [])],
      )
      const page = pageOf(rows, limit, (row) => row.id)
      return { people: page.rows.map(presentPerson), next: page.next }
    })
  }

  /** One person; that their file was opened is logged for them, once an hour. */
  read(call: PersonCall<'people.read'>): Promise<ReplyOf<'people.read'>> {
    const { actor, params, traceId } = call
    return this.work.run(call, async (tx) => {
      const row = await personOf(tx, params.person, actor.agencyId)
      const subject = { kind: 'person', id: row.id }
      await auditReads(tx, { act: 'people.read', people: [row.id], subject, traceId, onceAnHour: true })
      return presentPerson(row)
    })
  }

  /** Adds a person with their roles to the own agency, and lets others write to them. */
  create(call: PersonCall<'people.create'>): Promise<ReplyOf<'people.create'>> {
    const { body } = call
    const { agencyId, personId } = call.actor
    const roles = [...new Set(body.roles)]
    return this.work.run(call, async (tx) => {
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO person (agency_id, email, family_name, given_name, family_name_ja, given_name_ja, passport_name, language, family_name_kana, given_name_kana, name_order)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (email) DO NOTHING RETURNING id`,
        [
          agencyId,
          body.email,
          body.familyName,
          body.givenName,
          body.familyNameJa ?? '',
          body.givenNameJa ?? '',
          body.passportName,
          body.language,
          body.familyNameKana ?? '',
          body.givenNameKana ?? '',
          body.nameOrder ?? 'family-first',
        ],
      )
      if (!added) throw new Refusal(409, 'email-taken', [{ pointer: '/email', code: 'invalid' }])
      await foldAnew(tx, [added.id])
      await tx.query(
        'INSERT INTO role_grant (person_id, agency_id, role, granted_by) SELECT $1, $2, unnest($3::text[]), $4',
        [added.id, agencyId, roles, personId],
      )
      await audit(tx, {
        act: 'people.create',
        subject: { kind: 'person', id: added.id },
        concerns: added.id,
        details: { roles },
        traceId: call.traceId,
      })
      await this.events.emit(tx, 'person-added', { personId: added.id })
      return presentPerson(await personOf(tx, added.id, agencyId))
    })
  }

  /** Corrects names and language of the version the caller has seen. */
  update(call: PersonCall<'people.update'>): Promise<ReplyOf<'people.update'>> {
    const { body, params } = call
    const { agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      await becauseOf(tx, body.reason)
      const [changed] = await tx.query(
        `UPDATE person SET family_name = $4, given_name = $5, family_name_ja = coalesce($6, family_name_ja), given_name_ja = coalesce($7, given_name_ja),
           passport_name = $8, language = $9, family_name_kana = coalesce($10, family_name_kana), given_name_kana = coalesce($11, given_name_kana),
           name_order = coalesce($12, name_order), version = version + 1
         WHERE id = $1 AND agency_id = $2 AND version = $3 RETURNING id`,
        [
          params.person,
          agencyId,
          body.version,
          body.familyName,
          body.givenName,
          body.familyNameJa,
          body.givenNameJa,
          body.passportName,
          body.language,
          body.familyNameKana,
          body.givenNameKana,
          body.nameOrder,
        ],
      )
      const person = await personOf(tx, params.person, agencyId)
      if (!changed) throw new Refusal(409, 'changed-meanwhile')
      await foldAnew(tx, [person.id])
      await audit(tx, {
        act: 'people.update',
        subject: { kind: 'person', id: person.id },
        concerns: person.id,
        details: { version: person.version },
        traceId: call.traceId,
      })
      return presentPerson(person)
    })
  }
}
