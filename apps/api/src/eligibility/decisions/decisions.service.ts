import { ownsAccount } from '../../platform/actor.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { notAllowed, notFound, Refusal } from '../../platform/problems/refusal.ts'
import { lineOf, type LineRow, presentLine } from './decision-lines.ts'
import { DecisionMaker } from './decision-maker.ts'
import { refuseAct } from './decisions.policy.ts'

/** A desk officer asks for a decision, confirms it or refers it. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly maker: DecisionMaker,
    private readonly notices: Notices,
  ) {}

  /** Decides about a nominee now. */
  ask(call: PersonCall<'decisions.ask'>): Promise<ReplyOf<'decisions.ask'>> {
    const { nomination } = call.params
    return this.work.run(call, async (tx) => {
      const [row] = await tx.query<{ personId: string }>(
        'SELECT person_id AS "personId" FROM nomination WHERE id = $1 AND withdrawn_at IS NULL',
        [nomination],
      )
      if (!row) throw notFound()
      if (ownsAccount(call.actor, row.personId)) throw notAllowed()
      return presentLine(await this.found(tx, await this.maker.ask(tx, nomination, { cause: 'asked' })), call.actor)
    })
  }

  /** Confirms what the engine advises, as long as it still does. */
  confirm(call: PersonCall<'decisions.confirm'>): Promise<ReplyOf<'decisions.confirm'>> {
    return this.work.run(call, async (tx) => {
      const row = await this.found(tx, call.params.decision)
      refuseAct(call.actor, row, 'confirmed')
      // Judged once more before a person puts their name to it: what is outdated is not confirmed.
      const standing = await this.maker.ask(tx, row.nominationId, { cause: 'asked' })
      if (standing !== row.id) throw new Refusal(409, 'decision-outdated')
      const decision = await this.act(tx, call, row, 'confirmed')
      await this.notices.notify(tx, {
        personIds: [row.personId],
        kind: 'decision-confirmed',
        parameters: { posting: await postingTitle(tx, row.id), verdict: verdictWords.words[row.verdict] },
        path: '/eligibility',
      })
      return decision
    })
  }

  /** Hands a decision to the verifiers of the agency, with what they should look at. */
  refer(call: PersonCall<'decisions.refer'>): Promise<ReplyOf<'decisions.refer'>> {
    return this.work.run(call, async (tx) => {
      const row = await this.found(tx, call.params.decision)
      refuseAct(call.actor, row, 'referred')
      const decision = await this.act(tx, call, row, 'referred')
      const verifiers = await this.notices.holders(tx, call.actor.agencyId, ['verifier'])
      await this.notices.notify(tx, {
        personIds: verifiers.filter((id) => id !== row.personId && id !== call.actor.personId),
        dutyIn: call.actor.agencyId,
        kind: 'decision-referred',
        parameters: {
          name: await nomineeName(tx, row.id),
          posting: await postingTitle(tx, row.id),
          verdict: verdictWords.words[row.verdict],
          note: call.body.note,
        },
        path: `/decisions/${row.id}`,
      })
      return decision
    })
  }

  private async act(
    tx: Tx,
    call: PersonCall<'decisions.confirm' | 'decisions.refer'>,
    row: LineRow,
    kind: 'confirmed' | 'referred',
  ): Promise<ReplyOf<'decisions.confirm'>> {
    const added = await tx.query<{ id: string }>(
      `INSERT INTO decision_act (decision_id, person_id, agency_id, kind, note, acted_by) SELECT d.id, d.person_id, d.agency_id, $2, $3, $4 FROM decision d WHERE d.id = $1
       ON CONFLICT (decision_id, kind) DO NOTHING RETURNING id`,
      [row.id, kind, call.body.note.trim(), call.actor.personId],
    )
    // Somebody else was faster.
    if (added.length === 0) throw new Refusal(409, kind === 'confirmed' ? 'decision-confirmed' : 'decision-referred')
    await audit(tx, {
      act: kind === 'confirmed' ? 'decisions.confirm' : 'decisions.refer',
      subject: { kind: 'decision', id: row.id },
      concerns: row.personId,
      details: { verdict: row.verdict },
      traceId: call.traceId,
    })
    return presentLine(await this.found(tx, row.id), call.actor)
  }

  private async found(tx: Tx, id: string): Promise<LineRow> {
    const row = await lineOf(tx, id)
    if (!row) throw notFound()
    return row
  }
}

interface Titled {
  readonly title: { readonly en: string; readonly ja: string }
}

async function postingTitle(tx: Tx, decisionId: string): Promise<Titled['title']> {
  const [row] = await tx.query<Titled>(`SELECT view -> 'assignment' -> 'title' AS title FROM decision WHERE id = $1`, [
    decisionId,
  ])
  if (!row) throw notFound()
  return row.title
}

async function nomineeName(tx: Tx, decisionId: string): Promise<Titled['title']> {
  const [row] = await tx.query<Titled>(`SELECT view -> 'person' -> 'name' AS title FROM decision WHERE id = $1`, [
    decisionId,
  ])
  if (!row) throw notFound()
  return row.title
}
