import { ownsAccount } from '../../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Waiver } from '@muster/contracts/schemas/exceptions.ts'
import { taughtPeople } from '../../instruction/taught.policy.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { StandingService } from '../standing.service.ts'
import { nominationToWaive, type NominationToWaive } from './nomination-to-waive.ts'
import type { WaivableClause } from './waivable-clause.ts'
import { type WaiverCase, WaiverCases } from './waiver-cases.ts'
import { compared, signedByTwo } from './waiver-effect.ts'
import { WaiverNotices } from './waiver-notices.ts'
import {
  mayJoin,
  mayWithdraw,
  refuseAsking,
  refuseDraft,
  refuseJoining,
  signingRole,
  stateOf,
} from './waiver.policy.ts'
import { addWaiver, addWaiverAct, type NewWaiverAct } from './waiver-rows.ts'

type Joining = 'waivers.sign' | 'waivers.refuse'

/** Asking for a waiver, signing, refusing and withdrawing it: each a row of its own, with one audit entry. */
@Injectable()
export class WaiverActsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standings: StandingService,
    private readonly cases: WaiverCases,
    private readonly notices: WaiverNotices,
  ) {}

  /** What a waiver would change. Refused for the same reasons as asking for it. */
  preview(call: PersonCall<'waivers.preview'>): Promise<ReplyOf<'waivers.preview'>> {
    return this.work.run(call, async (tx) => {
      const { nomination, clause } = await this.askable(tx, call)
      const [role] = clause.roles
      if (!role) throw new Refusal(422, 'invalid-request', [{ pointer: '/clauseId', code: 'not-waivable' }])
      const instant = this.clock.now().toISOString()
      const supposed = signedByTwo(nomination.personId, { postingId: nomination.postingId, role, instant }, call.body)
      return compared(await this.standings.supposing(tx, nomination.id, [supposed]), call.body.clauseId)
    })
  }

  /** Asks for a waiver. Whoever holds a role that signs for the requirement signs it by asking. */
  ask(call: PersonCall<'waivers.ask'>): Promise<Waiver> {
    const { actor, body } = call
    return this.work.run(call, async (tx) => {
      await lock(tx, `${call.params.nomination} ${body.clauseId}`)
      const { nomination, clause } = await this.askable(tx, call)
      await refuseSecondAsking(tx, nomination, clause.id, this.clock.today())
      const { personId, agencyId, postingId } = nomination
      const id = await addWaiver(tx, {
        ...{ personId, agencyId, postingId, clauseId: clause.id, ground: body.ground.trim() },
        ...{ from: body.from, through: body.through, askedBy: actor.personId },
        condition: body.condition && { type: body.condition.type, on: body.condition.bookedOn },
      })
      const role = signingRole(actor, clause.roles)
      if (role) await addWaiverAct(tx, { id, personId, agencyId }, { kind: 'signed', by: actor.personId, role })
      await audit(tx, {
        act: 'waivers.ask',
        subject: { kind: 'waiver', id },
        concerns: personId,
        details: { nomination: nomination.id, clause: clause.id, from: body.from, through: body.through, role },
        traceId: call.traceId,
      })
      const one = await this.cases.read(tx, actor, id)
      await this.notices.toSign(tx, one)
      return this.cases.present(one, actor)
    })
  }

  /** Signs a waiver. The second signature puts it in force, and those concerned are told. */
  sign(call: PersonCall<'waivers.sign'>): Promise<Waiver> {
    return this.join(call, 'signed', null, (tx, one) =>
      one.row.acts.filter(({ kind }) => kind === 'signed').length === 2
        ? this.notices.inForce(tx, one)
        : this.notices.toSign(tx, one),
    )
  }

  /** Refuses to sign. The waiver ends there. */
  refuse(call: PersonCall<'waivers.refuse'>): Promise<Waiver> {
    const reason = call.body.reason.trim()
    return this.join(call, 'refused', reason, (tx, one) => this.notices.refused(tx, one, reason))
  }

  /** Withdraws a waiver from a day on: it ends the day before. */
  withdraw(call: PersonCall<'waivers.withdraw'>): Promise<Waiver> {
    const { actor, body } = call
    const today = this.clock.today()
    return this.change(call, async (tx, one) => {
      const { row, clause } = one
      const state = stateOf(row, today)
      if (ownsAccount(actor, row.personId)) throw new Refusal(403, 'own-waiver')
      if (!mayWithdraw(actor, row, clause?.roles ?? [])) throw new Refusal(403, 'waiver-role')
      if (state !== 'waiting' && state !== 'in-force') throw new Refusal(409, 'waiver-closed')
      const wrong = body.on < today ? 'in-the-past' : body.on > row.through ? 'after-last-day' : null
      if (wrong) throw new Refusal(422, 'invalid-request', [{ pointer: '/on', code: wrong }])
      const reason = body.reason.trim()
      await this.record(tx, call, one, { kind: 'withdrawn', by: actor.personId, reason, on: body.on })
      if (state === 'in-force') await this.notices.withdrawn(tx, one, { on: body.on, reason })
    })
  }

  private join<I extends Joining>(
    call: PersonCall<I>,
    kind: 'signed' | 'refused',
    reason: string | null,
    tell: (tx: Tx, one: WaiverCase) => Promise<void>,
  ): Promise<Waiver> {
    const { actor } = call
    return this.change(call, async (tx, one) => {
      const roles = one.clause?.roles ?? []
      refuseJoining(mayJoin(actor, one.row, { roles, teaches: one.teaches, today: this.clock.today() }))
      if (!one.row.isNominationOpen) throw new Refusal(409, 'nomination-closed')
      await this.record(tx, call, one, { kind, by: actor.personId, role: signingRole(actor, roles), reason })
      await tell(tx, await this.cases.read(tx, actor, one.row.id))
    })
  }

  /** Runs a change of one waiver after every other of it, and shows what it has become. */
  private change(
    call: PersonCall<Joining | 'waivers.withdraw'>,
    act: (tx: Tx, one: WaiverCase) => Promise<void>,
  ): Promise<Waiver> {
    const { waiver } = call.params
    return this.work.run(call, async (tx) => {
      await lock(tx, waiver)
      await act(tx, await this.cases.read(tx, call.actor, waiver))
      return this.cases.present(await this.cases.read(tx, call.actor, waiver), call.actor)
    })
  }

  private async record(tx: Tx, call: PersonCall, { row }: WaiverCase, act: NewWaiverAct): Promise<void> {
    await addWaiverAct(tx, row, act)
    const acts = { signed: 'waivers.sign', refused: 'waivers.refuse', withdrawn: 'waivers.withdraw' }
    await audit(tx, {
      act: acts[act.kind],
      subject: { kind: 'waiver', id: row.id },
      concerns: row.personId,
      details: { clause: row.clauseId, ...(act.role ? { role: act.role } : {}), ...(act.on ? { on: act.on } : {}) },
      traceId: call.traceId,
    })
  }

  private async askable(
    tx: Tx,
    { actor, params, body }: PersonCall<'waivers.ask' | 'waivers.preview'>,
  ): Promise<{ readonly nomination: NominationToWaive; readonly clause: WaivableClause }> {
    const nomination = await nominationToWaive(tx, params.nomination)
    const clause = await this.cases.clause(tx, nomination.versionIds, body.clauseId)
    const teaches = (await taughtPeople(tx, actor, [nomination.personId])).has(nomination.personId)
    // Of a clause that nobody waives no role signs: then that is the reason to give, and not somebody's role.
    const roles = clause?.mayBeWaived ? clause.roles : null
    refuseAsking(actor, nomination.personId, { roles, teaches })
    if (!nomination.isOpen) throw new Refusal(409, 'nomination-closed')
    refuseDraft(body, clause, {
      today: this.clock.today(),
      returnsOn: nomination.returnsOn,
      isKnownType: body.condition === null || (await isKnownType(tx, body.condition.type)),
    })
    return { nomination, clause }
  }
}

const lock = (tx: Tx, what: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('waiver ' || $1, 0))`, [what])

const isKnownType = async (tx: Tx, type: string): Promise<boolean> =>
  (await tx.query('SELECT 1 FROM qualification WHERE key = $1', [type])).length > 0

async function refuseSecondAsking(
  tx: Tx,
  { personId, postingId }: NominationToWaive,
  clauseId: string,
  today: string,
): Promise<void> {
  const [waiting] = await tx.query(
    `SELECT 1 FROM waiver w WHERE w.person_id = $1 AND w.posting_id = $2 AND w.clause_id = $3 AND w.valid_through >= $4
       AND (SELECT count(*) FROM waiver_act a WHERE a.waiver_id = w.id AND a.kind = 'signed') < 2
       AND NOT EXISTS (SELECT 1 FROM waiver_act a WHERE a.waiver_id = w.id AND a.kind <> 'signed')`,
    [personId, postingId, clauseId, today],
  )
  if (waiting) throw new Refusal(409, 'waiver-waiting')
}
