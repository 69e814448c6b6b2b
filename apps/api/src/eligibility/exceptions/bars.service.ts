import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bar } from '@muster/contracts/schemas/exceptions.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { ownsAccount, holds, type PersonActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { barAbilities, barStateOf, needsSecond, refuseAnswering, refuseLifting } from './bar.policy.ts'
import { addBarAct, barById, type BarRow, barsOf } from './bar-rows.ts'

/**
 * Stops for conduct or health. Their audit entries name the stop and not the person, so that the log tells nobody of whom
 * there is one who may not know.
 */
@Injectable()
export class BarsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  list(call: PersonCall<'bars.list'>): Promise<ReplyOf<'bars.list'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => {
      const rows = await barsOf(tx, actor.agencyId)
      await audit(tx, {
        act: 'bars.list',
        subject: { kind: 'bar', id: null },
        details: { count: rows.length },
        traceId: call.traceId,
      })
      return { bars: rows.map((row) => this.present(row, actor)), mayPlace: holds(actor, 'head-of-security') }
    })
  }

  /** People to place a stop on, by a part of their name in either language. */
  people(call: PersonCall<'bars.people'>): Promise<ReplyOf<'bars.people'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<NameColumns & { id: string }>(
        `SELECT p.id, ${nameColumns('p')} FROM person p WHERE p.agency_id = $1 AND p.closed_at IS NULL AND p.id <> $3
           AND position(lower($2) IN lower(concat_ws(' ', p.family_name, p.given_name, p.family_name, p.family_name_ja, p.given_name_ja))) > 0
         ORDER BY p.family_name, p.given_name, p.id LIMIT 20`,
        [call.actor.agencyId, call.query.name.normalize('NFC'), call.actor.personId],
      )
      return { people: rows.map((row) => ({ id: row.id, name: nameOf(row) })) }
    })
  }

  /** Stops a person: every verdict about them is overridden from the first day. */
  place(call: PersonCall<'bars.place'>): Promise<Bar> {
    const { actor, body } = call
    return this.work.run(call, async (tx) => {
      if (ownsAccount(actor, body.personId)) throw new Refusal(403, 'own-stop')
      const [person] = await tx.query('SELECT 1 FROM person WHERE id = $1 AND agency_id = $2 AND closed_at IS NULL', [
        body.personId,
        actor.agencyId,
      ])
      if (!person) throw new Refusal(422, 'invalid-request', [{ pointer: '/personId', code: 'not-one-of' }])
      refuseDays(body, this.clock.today())
      const [added] = await tx.query<{ id: string }>(
        'INSERT INTO bar (person_id, agency_id, kind, ground, valid_from, valid_through, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id',
        [body.personId, actor.agencyId, body.kind, body.ground.trim(), body.from, body.through, actor.personId],
      )
      if (!added) throw new Error('a stop was not added')
      await this.log(tx, call, 'bars.place', added.id)
      await this.tellOfClearance(tx, actor, body.personId)
      return this.shown(tx, actor, added.id)
    })
  }

  /** Lifts a stop for health; asks that one for conduct be lifted, which a second person answers. */
  lift(call: PersonCall<'bars.lift'>): Promise<Bar> {
    const { actor, body } = call
    return this.change(call, async (tx, row) => {
      refuseLifting(actor, row, body.on, this.clock.today())
      const kind = needsSecond(row) ? 'lift-asked' : 'lifted'
      await addBarAct(tx, row, { kind, by: actor.personId, reason: body.reason.trim(), on: body.on })
      await this.log(tx, call, 'bars.lift', row.id)
      if (kind === 'lifted') return this.tellOfClearance(tx, actor, row.personId)
      const keepers = await this.notices.holders(tx, row.agencyId, ['head-of-security'])
      await this.notices.notify(tx, {
        personIds: keepers.filter((id) => id !== actor.personId && id !== row.personId),
        dutyIn: row.agencyId,
        kind: 'lift-to-answer',
        parameters: {},
        path: '/bars',
      })
    })
  }

  /** The second person’s answer. Confirmed, the stop is lifted from the day that was asked for, at the earliest today. */
  answerLift(call: PersonCall<'bars.answerLift'>): Promise<Bar> {
    const { actor, body } = call
    const today = this.clock.today()
    return this.change(call, async (tx, row) => {
      refuseAnswering(actor, row, today)
      const asked = row.acts.at(-1)?.on ?? today
      const on = asked < today ? today : asked
      const answer = body.confirm ? ({ kind: 'lifted', on } as const) : ({ kind: 'lift-refused', on: null } as const)
      await addBarAct(tx, row, { ...answer, by: actor.personId, reason: body.reason.trim() })
      await this.log(tx, call, 'bars.answerLift', row.id)
      if (body.confirm) await this.tellOfClearance(tx, actor, row.personId)
    })
  }

  private change(
    call: PersonCall<'bars.lift' | 'bars.answerLift'>,
    act: (tx: Tx, row: BarRow) => Promise<void>,
  ): Promise<Bar> {
    const { bar } = call.params
    return this.work.run(call, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('bar ' || $1, 0))`, [bar])
      const row = await barById(tx, bar)
      if (!row) throw notFound()
      await act(tx, row)
      return this.shown(tx, call.actor, bar)
    })
  }

  private log(tx: Tx, call: PersonCall, act: string, id: string): Promise<void> {
    return audit(tx, { act, subject: { kind: 'bar', id }, traceId: call.traceId })
  }

  /** Says that something changed and where to look, and neither what nor why. */
  private async tellOfClearance(tx: Tx, actor: PersonActor, personId: string): Promise<void> {
    await this.notices.notify(tx, {
      personIds: [personId],
      kind: 'clearance-changed',
      parameters: {},
      path: '/eligibility',
    })
    const open = await tx.query<{ id: string } & NameColumns>(
      `SELECT n.id, ${nameColumns('p')} FROM nomination n JOIN person p ON p.id = n.person_id JOIN posting o ON o.id = n.posting_id
       WHERE n.person_id = $1 AND n.agency_id = $2 AND n.withdrawn_at IS NULL AND o.returns_on >= $3 ORDER BY n.id`,
      [personId, actor.agencyId, this.clock.today()],
    )
    const officers = await this.notices.holders(tx, actor.agencyId, ['desk-officer'])
    for (const nomination of open)
      await this.notices.notify(tx, {
        personIds: officers.filter((id) => id !== personId),
        dutyIn: actor.agencyId,
        kind: 'nominee-clearance-changed',
        parameters: { person: nameOf(nomination) },
        path: `/nominations/${nomination.id}`,
      })
  }

  private async shown(tx: Tx, actor: PersonActor, id: string): Promise<Bar> {
    const row = await barById(tx, id)
    if (!row) throw notFound()
    return this.present(row, actor)
  }

  private present(row: BarRow, actor: PersonActor): Bar {
    const { id, kind, ground, from, through } = row
    const today = this.clock.today()
    return {
      ...{ id, kind, ground, from, through },
      person: { id: row.personId, name: nameOf(row) },
      state: barStateOf(row, today),
      placed: { by: row.placedBy && nameOf(row.placedBy), at: row.placedAt },
      steps: row.acts.map((act) => ({
        kind: act.kind,
        by: act.name && nameOf(act.name),
        at: act.at,
        on: act.on,
        reason: act.reason,
      })),
      abilities: barAbilities(actor, row, today),
    }
  }
}

/** A stop is placed from today or later: what was shown before cannot have been stopped. */
function refuseDays(
  { from, through }: { readonly from: string; readonly through: string | null },
  today: string,
): void {
  const problems = [
    ...(from < today ? [{ pointer: '/from', code: 'in-the-past' }] : []),
    ...(through !== null && through < from ? [{ pointer: '/through', code: 'before-first-day' }] : []),
  ]
  if (problems.length > 0) throw new Refusal(422, 'invalid-request', problems)
}
