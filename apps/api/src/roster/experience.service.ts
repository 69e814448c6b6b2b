import { ownsAccount } from '../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notAllowed, notFound, Refusal } from '../platform/problems/refusal.ts'
import { fieldOfWork, fieldsOfWork } from '../postings/fields-of-work.ts'

type Record = ReplyOf<'experience.add'>

interface RecordRow {
  readonly id: string
  readonly personId: string
  readonly kind: Record['kind']
  readonly field: string
  readonly country: string
  readonly organisation: string
  readonly fromOn: string
  readonly throughOn: string | null
  readonly recordedAt: Date
  readonly verifiedAt: Date | null
}

/** Records that stand: not withdrawn. Row-level security decides whose. */
const columns = `e.id, e.person_id AS "personId", e.kind, e.field, e.country, e.organisation, e.from_on::text AS "fromOn", e.through_on::text AS "throughOn", e.recorded_at AS "recordedAt",
  (SELECT s.recorded_at FROM experience_status s WHERE s.experience_id = e.id AND s.kind = 'verified') AS "verifiedAt"`
const standing = `NOT EXISTS (SELECT 1 FROM experience_status s WHERE s.experience_id = e.id AND s.kind = 'withdrawn')`

const present = ({ personId: _, field, recordedAt, verifiedAt, ...row }: RecordRow): Record => ({
  ...row,
  field: { key: field, title: fieldOfWork(field) },
  recordedAt: recordedAt.toISOString(),
  verifiedAt: verifiedAt?.toISOString() ?? null,
})

/** Work that people did in the fields of the Action Plan, as they say; an officer of their agency confirms it. */
@Injectable()
export class ExperienceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  mine(call: PersonCall<'experience.mine'>): Promise<ReplyOf<'experience.mine'>> {
    return this.work.run(call, async (tx) => ({
      records: await this.ofPerson(tx, call.actor.personId),
      fields: Object.entries(fieldsOfWork).map(([key, title]) => ({ key, title })),
    }))
  }

  add(call: PersonCall<'experience.add'>): Promise<Record> {
    const { body } = call
    const { personId, agencyId } = call.actor
    const problems = [
      ...(fieldsOfWork[body.field] ? [] : [{ pointer: '/field', code: 'not-one-of' }]),
      ...(body.fromOn > this.clock.today() ? [{ pointer: '/fromOn', code: 'too-large' }] : []),
      ...(body.throughOn !== null && body.throughOn < body.fromOn
        ? [{ pointer: '/throughOn', code: 'too-small' }]
        : []),
    ]
    if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
    return this.work.run(call, async (tx) => {
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO experience (person_id, agency_id, kind, field, country, organisation, from_on, through_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
        [personId, agencyId, body.kind, body.field, body.country, body.organisation, body.fromOn, body.throughOn],
      )
      const row = await this.one(tx, added?.id ?? '')
      await audit(tx, {
        act: 'experience.add',
        subject: { kind: 'experience', id: row.id },
        concerns: personId,
        traceId: call.traceId,
      })
      return present(row)
    })
  }

  withdraw(call: PersonCall<'experience.withdraw'>): Promise<ReplyOf<'experience.withdraw'>> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const row = await this.one(tx, call.params.experience)
      if (row.personId !== personId) throw notFound()
      await this.record(tx, call, row, 'withdrawn')
      return { records: await this.ofPerson(tx, personId) }
    })
  }

  unverified(call: PersonCall<'experience.unverified'>): Promise<ReplyOf<'experience.unverified'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<RecordRow & NameColumns>(
        `SELECT ${columns}, ${nameColumns('p')} FROM experience e JOIN person p ON p.id = e.person_id
         WHERE e.agency_id = $1 AND p.id <> $2 AND ($3::uuid IS NULL OR e.id > $3) AND ${standing}
           AND NOT EXISTS (SELECT 1 FROM experience_status s WHERE s.experience_id = e.id AND s.kind = 'verified')
         ORDER BY e.id LIMIT $4`,
        [call.actor.agencyId, call.actor.personId, readCursor(after), limit + 1],
      )
      const page = pageOf(rows, limit, ({ id }) => id)
      await audit(tx, {
        act: 'experience.unverified',
        subject: { kind: 'experience', id: null },
        details: { records: page.rows.length },
        traceId: call.traceId,
      })
      return {
        records: page.rows.map(({ familyName, givenName, familyNameJa, givenNameJa, ...row }) => ({
          ...present(row),
          person: { id: row.personId, name: nameOf({ familyName, givenName, familyNameJa, givenNameJa }) },
        })),
        next: page.next,
      }
    })
  }

  /** Confirming it twice changes nothing. */
  verify(call: PersonCall<'experience.verify'>): Promise<Record> {
    return this.work.run(call, async (tx) => {
      const row = await this.one(tx, call.params.experience)
      if (ownsAccount(call.actor, row.personId)) throw notAllowed()
      await this.record(tx, call, row, 'verified')
      return present(await this.one(tx, row.id))
    })
  }

  private async ofPerson(tx: Tx, personId: string): Promise<Record[]> {
    const rows = await tx.query<RecordRow>(
      `SELECT ${columns} FROM experience e WHERE e.person_id = ANY (accounts_of($1)) AND ${standing} ORDER BY e.from_on DESC, e.id DESC`,
      [personId],
    )
    return rows.map(present)
  }

  private async one(tx: Tx, id: string): Promise<RecordRow> {
    const [row] = await tx.query<RecordRow>(`SELECT ${columns} FROM experience e WHERE e.id = $1 AND ${standing}`, [id])
    if (!row) throw notFound()
    return row
  }

  private async record(
    tx: Tx,
    call: PersonCall<'experience.verify' | 'experience.withdraw'>,
    row: RecordRow,
    kind: 'verified' | 'withdrawn',
  ): Promise<void> {
    const { personId, agencyId } = call.actor
    await tx.query(
      `INSERT INTO experience_status (experience_id, person_id, agency_id, kind, recorded_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (experience_id, kind) DO NOTHING`,
      [row.id, row.personId, agencyId, kind, personId],
    )
    await audit(tx, {
      act: kind === 'verified' ? 'experience.verify' : 'experience.withdraw',
      subject: { kind: 'experience', id: row.id },
      concerns: row.personId,
      traceId: call.traceId,
    })
  }
}
