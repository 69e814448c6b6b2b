import { ownsAccount } from '../../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Appeal } from '@muster/contracts/schemas/exceptions.ts'
import { nameOf } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { DecisionMaker } from '../decisions/decision-maker.ts'
import { mayAnswer, mayWithdrawAppeal, refuseAnswer, refuseLodging } from './appeal.policy.ts'
import { presentAbout, presentAppeal, presentEvidence } from './appeal.present.ts'
import {
  addAnswer,
  addAppeal,
  answeredAppeals,
  appealableById,
  appealableOf,
  appealById,
  type AppealRow,
  appealsOf,
  evidenceOf,
  openAppeals,
} from './appeal-rows.ts'

/** Appeals against decisions: lodged by the person or for them, answered by somebody who had no part in the decision. */
@Injectable()
export class AppealsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly decisions: DecisionMaker,
  ) {}

  lodge(call: PersonCall<'appeals.lodge'>): Promise<Appeal> {
    const { actor, body } = call
    return this.work.run(call, async (tx) => {
      await lock(tx, call.params.decision)
      const decision = await appealableById(tx, call.params.decision)
      if (!decision) throw notFound()
      refuseLodging(actor, decision)
      const evidence = [...new Set(body.evidence)]
      const known = new Set((await evidenceOf(tx, decision.personId)).map(({ id }) => id))
      const strange = evidence.findIndex((id) => !known.has(id))
      if (strange >= 0)
        throw new Refusal(422, 'invalid-request', [{ pointer: `/evidence/${strange}`, code: 'not-one-of' }])
      const id = await addAppeal(tx, decision, { grounds: body.grounds.trim(), evidence, by: actor.personId })
      await audit(tx, {
        act: 'appeals.lodge',
        subject: { kind: 'appeal', id },
        concerns: decision.personId,
        details: { decision: decision.id, evidence },
        traceId: call.traceId,
      })
      const row = await this.found(tx, id)
      const reviewers = await this.notices.holders(tx, row.agencyId, ['desk-officer', 'verifier'])
      const hadPart = new Set([row.personId, row.lodgedBy, ...row.deciders])
      await this.tell(tx, row, 'appeal-lodged', {
        personIds: reviewers.filter((one) => !hadPart.has(one)),
        dutyIn: row.agencyId,
      })
      return presentAppeal(row, actor)
    })
  }

  list(call: PersonCall<'appeals.list'>): Promise<ReplyOf<'appeals.list'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => ({
      open: (await openAppeals(tx, actor.agencyId)).map((row) => presentAppeal(row, actor)),
      answered: (await answeredAppeals(tx, actor.agencyId)).map((row) => presentAppeal(row, actor)),
    }))
  }

  mine(call: PersonCall<'appeals.mine'>): Promise<ReplyOf<'appeals.mine'>> {
    const { actor } = call
    return this.work.run(call, async (tx) => {
      const rows = await appealsOf(tx, actor.personId)
      const decision = await appealableOf(tx, actor.personId, this.clock.today())
      const isOpen = decision !== null && decision.verdict !== 'ELIGIBLE' && !decision.hasOpenAppeal
      return {
        appeals: rows.map((row) => presentAppeal(row, actor)),
        against: isOpen
          ? {
              decision: {
                id: decision.id,
                number: decision.number,
                verdict: decision.verdict,
                recordedAt: decision.decidedAt,
              },
              about: presentAbout(decision),
              evidence: presentEvidence(await evidenceOf(tx, actor.personId)),
            }
          : null,
      }
    })
  }

  read(call: PersonCall<'appeals.read'>): Promise<Appeal> {
    return this.work.run(call, async (tx) => {
      const row = await this.found(tx, call.params.appeal)
      if (!ownsAccount(call.actor, row.personId))
        await audit(tx, {
          act: 'appeals.read',
          subject: { kind: 'appeal', id: row.id },
          concerns: row.personId,
          traceId: call.traceId,
        })
      return presentAppeal(row, call.actor)
    })
  }

  /** Upheld, the nominee is decided anew by what is recorded now: the engine's result stands, whatever the reviewer hoped. */
  answer(call: PersonCall<'appeals.answer'>): Promise<Appeal> {
    const { outcome, reasons } = call.body
    return this.close(
      call,
      (row) => refuseAnswer(mayAnswer(call.actor, row)),
      async (tx, row) => {
        const decisionId =
          outcome === 'upheld'
            ? await this.decisions.ask(tx, row.nominationId, { cause: 'appeal', causeId: row.id, always: true })
            : null
        await this.record(tx, call, row, { outcome, reasons: reasons.trim(), decisionId })
        const kind = outcome === 'upheld' ? 'appeal-upheld' : 'appeal-dismissed'
        await this.tell(tx, row, kind, { personIds: [row.personId] })
        if (row.lodgedBy !== row.personId)
          await this.tell(tx, row, kind, { personIds: [row.lodgedBy], dutyIn: row.agencyId })
      },
    )
  }

  withdraw(call: PersonCall<'appeals.withdraw'>): Promise<Appeal> {
    const { actor } = call
    const refuse = (row: AppealRow): void => {
      if (!ownsAccount(actor, row.personId) && row.lodgedBy !== actor.personId) throw notFound()
      if (!mayWithdrawAppeal(actor, row)) throw new Refusal(409, 'appeal-closed')
    }
    return this.close(call, refuse, (tx, row) =>
      this.record(tx, call, row, { outcome: 'withdrawn', reasons: '', decisionId: null }),
    )
  }

  private close(
    call: PersonCall<'appeals.answer' | 'appeals.withdraw'>,
    refuse: (row: AppealRow) => void,
    act: (tx: Tx, row: AppealRow) => Promise<void>,
  ): Promise<Appeal> {
    const { appeal } = call.params
    return this.work.run(call, async (tx) => {
      await lock(tx, appeal)
      const row = await this.found(tx, appeal)
      refuse(row)
      await act(tx, row)
      return presentAppeal(await this.found(tx, appeal), call.actor)
    })
  }

  private async record(
    tx: Tx,
    call: PersonCall,
    row: AppealRow,
    answer: { outcome: 'upheld' | 'dismissed' | 'withdrawn'; reasons: string; decisionId: string | null },
  ): Promise<void> {
    await addAnswer(tx, row, { ...answer, by: call.actor.personId })
    await audit(tx, {
      act: answer.outcome === 'withdrawn' ? 'appeals.withdraw' : 'appeals.answer',
      subject: { kind: 'appeal', id: row.id },
      concerns: row.personId,
      details: { outcome: answer.outcome, decision: row.decisionId, newDecision: answer.decisionId },
      traceId: call.traceId,
    })
  }

  private tell(
    tx: Tx,
    row: AppealRow,
    kind: 'appeal-lodged' | 'appeal-upheld' | 'appeal-dismissed',
    to: { readonly personIds: readonly string[]; readonly dutyIn?: string },
  ): Promise<void> {
    const parameters = { person: nameOf(row), posting: { en: row.titleEn, ja: row.titleJa } }
    return this.notices.notify(tx, { ...to, kind, parameters, path: `/appeals/${row.id}` })
  }

  private async found(tx: Tx, id: string): Promise<AppealRow> {
    const row = await appealById(tx, id)
    if (!row) throw notFound()
    return row
  }
}

const lock = (tx: Tx, what: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('appeal ' || $1, 0))`, [what])
