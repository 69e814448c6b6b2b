import { Injectable } from '@nestjs/common'
import { waiverRoles } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { taughtPeople } from '../../instruction/taught.policy.ts'
import { audit } from '../../platform/audit/audit.ts'
import { ownsAccount, holds } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { StandingService } from '../standing.service.ts'
import { nominationToWaive } from './nomination-to-waive.ts'
import { compared, signedByTwo } from './waiver-effect.ts'
import { type WaiverCase, WaiverCases } from './waiver-cases.ts'
import { signingRole, stateOf } from './waiver.policy.ts'
import { answeredWaivers, waitingWaivers, waiversOf } from './waiver-rows.ts'

/** Waivers as those see them who ask, sign and audit, and the person themselves. */
@Injectable()
export class WaiversService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly standings: StandingService,
    private readonly cases: WaiverCases,
  ) {}

  /** A nominee's waivers, and the unmet requirements for which one could be asked. The read is logged for the nominee. */
  ofNomination(call: PersonCall<'waivers.ofNomination'>): Promise<ReplyOf<'waivers.ofNomination'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => {
      const nomination = await nominationToWaive(tx, call.params.nomination)
      const view = (await this.standings.views(tx, [nomination.id])).get(nomination.id)
      const waivers = await this.cases.shown(tx, actor, await waiversOf(tx, nomination.personId, nomination.postingId))
      await this.logRead(tx, call, 'waivers.ofNomination', nomination.personId, {
        kind: 'nomination',
        id: nomination.id,
      })
      const isOwn = ownsAccount(actor, nomination.personId)
      const teaches = (await taughtPeople(tx, actor, [nomination.personId])).has(nomination.personId)
      const clauses: ReplyOf<'waivers.ofNomination'>['clauses'] = []
      for (const { id, status, required } of [...(view?.clauses ?? []), ...(view?.teamClauses ?? [])]) {
        if (!required || (status !== 'NOT_MET' && status !== 'PENDING')) continue
        const clause = await this.cases.clause(tx, nomination.versionIds, id)
        if (!clause?.mayBeWaived || waivers.some((one) => one.clause.id === id && one.state === 'waiting')) continue
        const signs = signingRole(actor, clause.roles) !== null
        const mayAsk = nomination.isOpen && !isOwn && !teaches && (signs || holds(actor, 'desk-officer'))
        const { title, roles, accepts } = clause
        clauses.push({ id, title, status, roles: [...roles], accepts: [...accepts], mayAsk, signsByAsking: signs })
      }
      return { waivers, clauses }
    })
  }

  /** The worklist: what waits for the actor, what waits for others, what was answered lately. */
  list(call: PersonCall<'waivers.list'>): Promise<ReplyOf<'waivers.list'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => {
      const waiting = (await this.cases.shown(tx, actor, await waitingWaivers(tx, actor.agencyId))).filter(
        ({ state }) => state === 'waiting',
      )
      return {
        toSign: waiting.filter(({ abilities }) => abilities.sign === 'yes'),
        waiting: waiting.filter(({ abilities }) => abilities.sign !== 'yes'),
        answered: await this.cases.shown(tx, actor, await answeredWaivers(tx, actor.agencyId)),
      }
    })
  }

  /** One waiver, and while it waits what its second signature would change. */
  read(call: PersonCall<'waivers.read'>): Promise<ReplyOf<'waivers.read'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => {
      const one = await this.cases.read(tx, actor, call.params.waiver)
      await this.logRead(tx, call, 'waivers.read', one.row.personId, { kind: 'waiver', id: one.row.id })
      return { waiver: this.cases.present(one, actor), effect: await this.effect(tx, one) }
    })
  }

  /** Waivers about the caller. */
  mine(call: PersonCall<'waivers.mine'>): Promise<ReplyOf<'waivers.mine'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => ({
      waivers: await this.cases.shown(tx, actor, await waiversOf(tx, actor.personId, null)),
    }))
  }

  private async effect(tx: Tx, { row, clause }: WaiverCase): Promise<ReplyOf<'waivers.read'>['effect']> {
    if (stateOf(row, this.clock.today()) !== 'waiting' || row.nominationId === null || !row.isNominationOpen)
      return null
    const supposed = signedByTwo(
      row.personId,
      {
        postingId: row.postingId,
        role: clause?.roles[0] ?? waiverRoles[0],
        instant: this.clock.now().toISOString(),
      },
      { ...row, condition: row.condition && { type: row.condition.type, bookedOn: row.condition.on } },
    )
    return compared(await this.standings.supposing(tx, row.nominationId, [supposed]), row.clauseId)
  }

  private async logRead(
    tx: Tx,
    call: PersonCall,
    act: string,
    personId: string,
    subject: { readonly kind: string; readonly id: string },
  ): Promise<void> {
    if (ownsAccount(call.actor, personId)) return
    await audit(tx, { act, subject, concerns: personId, traceId: call.traceId })
  }
}
