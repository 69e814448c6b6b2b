import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ListedErasure } from '@muster/contracts/endpoints/erasures.ts'
import { personOf } from '../../people/person.service.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { type ErasureRow, erasureRows, isSecond, presentErasure, presentListed, waitDaysOf } from './erasure-rows.ts'

type OwnCall = PersonCall<'own.askErasure' | 'own.cancelErasure' | 'own.erasure'>
type StaffCall = PersonCall<'erasures.decide' | 'erasures.confirm' | 'erasures.refuse' | 'erasures.cancel'>

/** Who is to be erased: asked, confirmed by a second person, refused or cancelled. A job does it. */
@Injectable()
export class Erasures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: Notices,
  ) {}

  mine(call: PersonCall<'own.erasure'>): Promise<ReplyOf<'own.erasure'>> {
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<ErasureRow>(`${erasureRows} WHERE e.person_id = $1 ORDER BY e.id DESC LIMIT 1`, [
        personId,
      ])
      return { erasure: row ? presentErasure(row) : null, waitDays: await waitDaysOf(tx, agencyId) }
    })
  }

  /** Asks for oneself; one at a time. */
  ask(call: PersonCall<'own.askErasure'>): Promise<ReplyOf<'own.askErasure'>> {
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      await this.refuseLastAdministrator(tx, personId, agencyId)
      const row = await this.begin(tx, call, { personId, ground: 'own', reason: call.body.reason })
      await this.notices.notify(tx, {
        personIds: await this.notices.holders(tx, agencyId, ['administrator']),
        dutyIn: agencyId,
        kind: 'erasure-asked',
        parameters: {},
        path: '/erasures',
      })
      return presentErasure(row)
    })
  }

  /** Takes back what the actor asked for themselves, until it is done. */
  cancelMine(call: PersonCall<'own.cancelErasure'>): Promise<ReplyOf<'own.cancelErasure'>> {
    return this.work.run(call, async (tx) => {
      const [open] = await tx.query<ErasureRow>(`${erasureRows} WHERE e.person_id = $1 AND e.ended_at IS NULL`, [
        call.actor.personId,
      ])
      if (!open?.isOwn) throw new Refusal(409, 'state-does-not-allow')
      return presentErasure(
        await this.act(tx, call, open, { kind: 'cancelled', reason: '', name: 'own.cancelErasure' }),
      )
    })
  }

  list(call: PersonCall<'erasures.list'>): Promise<ReplyOf<'erasures.list'>> {
    const { agencyId, personId } = call.actor
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<ErasureRow>(`${erasureRows} WHERE e.agency_id = $1 ORDER BY e.id DESC LIMIT 200`, [
        agencyId,
      ])
      return {
        erasures: rows.map((row) => presentListed(row, personId)),
        waitDays: await waitDaysOf(tx, agencyId),
      }
    })
  }

  /** Decided by the agency, about somebody else than oneself; the person is told. */
  decide(call: PersonCall<'erasures.decide'>): Promise<ListedErasure> {
    const { agencyId, personId: actor } = call.actor
    return this.work.run(call, async (tx) => {
      const person = await personOf(tx, call.params.person, agencyId)
      if (person.id === actor) throw new Refusal(409, 'state-does-not-allow')
      // Erasing the account it was merged into erases both.
      const [merged] = await tx.query('SELECT 1 FROM account_merge WHERE other_id = $1 AND undone_at IS NULL', [
        person.id,
      ])
      if (merged) throw new Refusal(409, 'merged-elsewhere')
      await this.refuseLastAdministrator(tx, person.id, agencyId)
      const row = await this.begin(tx, call, { personId: person.id, ground: 'agency', reason: call.body.reason })
      return presentListed(row, actor)
    })
  }

  /** By a second person; from now on the days are counted. The person is told until when it can be cancelled. */
  confirm(call: PersonCall<'erasures.confirm'>): Promise<ListedErasure> {
    return this.work.run(call, async (tx) => {
      const row = await this.open(tx, call)
      if (row.state !== 'asked') throw new Refusal(409, 'state-does-not-allow')
      if (!isSecond(row, call.actor.personId)) throw new Refusal(403, 'second-person-needed')
      await this.refuseLastAdministrator(tx, row.personId, row.agencyId)
      const done = await this.act(tx, call, row, { kind: 'confirmed', reason: '', name: 'erasures.confirm' })
      await this.tell(tx, done, 'erasure-confirmed')
      return presentListed(done, call.actor.personId)
    })
  }

  refuse(call: PersonCall<'erasures.refuse'>): Promise<ListedErasure> {
    return this.end(call, { kind: 'refused', from: 'asked', reason: call.body.reason, name: 'erasures.refuse' })
  }

  cancel(call: PersonCall<'erasures.cancel'>): Promise<ListedErasure> {
    return this.end(call, { kind: 'cancelled', from: 'confirmed', reason: call.body.reason, name: 'erasures.cancel' })
  }

  private end(
    call: PersonCall<'erasures.refuse' | 'erasures.cancel'>,
    { from, ...ending }: { kind: 'refused' | 'cancelled'; from: ErasureRow['state']; reason: string; name: string },
  ): Promise<ListedErasure> {
    return this.work.run(call, async (tx) => {
      const row = await this.open(tx, call)
      if (row.state !== from || row.personId === call.actor.personId) throw new Refusal(409, 'state-does-not-allow')
      const done = await this.act(tx, call, row, ending)
      await this.tell(tx, done, 'erasure-stopped')
      return presentListed(done, call.actor.personId)
    })
  }

  private async begin(
    tx: Tx,
    call: OwnCall | StaffCall,
    { personId, ground, reason }: { personId: string; ground: 'own' | 'agency'; reason: string },
  ): Promise<ErasureRow> {
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO erasure (person_id, agency_id, ground, reason, asked_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
      [personId, call.actor.agencyId, ground, reason, call.actor.personId],
    )
    if (!added) throw new Refusal(409, 'state-does-not-allow')
    await audit(tx, {
      act: ground === 'own' ? 'own.askErasure' : 'erasures.decide',
      subject: { kind: 'erasure', id: added.id },
      concerns: personId,
      traceId: call.traceId,
    })
    return this.one(tx, added.id)
  }

  private async act(
    tx: Tx,
    call: OwnCall | StaffCall,
    { id, personId, agencyId }: ErasureRow,
    { kind, reason, name }: { kind: 'confirmed' | 'refused' | 'cancelled'; reason: string; name: string },
  ): Promise<ErasureRow> {
    await tx.query(
      `INSERT INTO erasure_act (erasure_id, person_id, agency_id, kind, reason, acted_by, due_at)
       VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $4 = 'confirmed' THEN now() + make_interval(days => $7) END)`,
      [id, personId, agencyId, kind, reason, call.actor.personId, await waitDaysOf(tx, agencyId)],
    )
    await audit(tx, { act: name, subject: { kind: 'erasure', id }, concerns: personId, traceId: call.traceId })
    return this.one(tx, id)
  }

  /** An erasure of the actor's agency that is not over; two who act on it at once stand one behind the other. */
  private async open(tx: Tx, call: PersonCall<'erasures.confirm' | 'erasures.refuse' | 'erasures.cancel'>) {
    const { erasure } = call.params
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 91))', [erasure])
    const row = await this.one(tx, erasure)
    if (row.agencyId !== call.actor.agencyId) throw notFound()
    if (row.endedAt) throw new Refusal(409, 'state-does-not-allow')
    return row
  }

  private async one(tx: Tx, id: string): Promise<ErasureRow> {
    const [row] = await tx.query<ErasureRow>(`${erasureRows} WHERE e.id = $1`, [id])
    if (!row) throw notFound()
    return row
  }

  private tell(tx: Tx, row: ErasureRow, kind: 'erasure-confirmed' | 'erasure-stopped'): Promise<void> {
    const day = (row.dueAt ?? row.endedAt ?? row.askedAt).toISOString().slice(0, 10)
    return this.notices.notify(tx, { personIds: [row.personId], kind, parameters: { day: { day } }, path: '/my-data' })
  }

  private async refuseLastAdministrator(tx: Tx, personId: string, agencyId: string): Promise<void> {
    const holders = await this.notices.holders(tx, agencyId, ['administrator'])
    if (!holders.includes(personId)) return
    const atHome = await tx.query<{ id: string }>(
      'SELECT id FROM person WHERE id = ANY ($1) AND agency_id = $2 ORDER BY id',
      [holders, agencyId],
    )
    if (atHome.length === 1 && atHome[0]?.id === personId) throw new Refusal(409, 'last-administrator')
  }
}
