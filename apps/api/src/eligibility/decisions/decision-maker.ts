import { Injectable } from '@nestjs/common'
import type { Change, DecisionCause } from '@muster/contracts/schemas/decision.ts'
import { decide } from '@muster/eligibility/decide.ts'
import type { Decision, EvaluationInput } from '@muster/eligibility/decision.ts'
import { nextDayToJudge } from '@muster/eligibility/next-day.ts'
import { outcomeOf } from '@muster/eligibility/outcome.ts'
import { audit } from '../../platform/audit/audit.ts'
import { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { inputOf, type JudgedBy, presentDecision } from '../judge-nomination.ts'
import { Judging } from '../judging.ts'
import { knownFacts } from '../known-facts.ts'
import { changesBetween, type Made, notYetVoid, withdrawnBasis } from './changes.ts'
import { coverEnds } from './cover-ends.ts'
import { closeDecision, readRecords, readSources, watchDecision, type Watched, writeDecision } from './decision-rows.ts'
import type { FactKind } from './facts-in.ts'
import { Grounds } from './grounds.ts'
import { hashOf } from './hashes.ts'
import { settledInput } from './settled-input.ts'
import { joinInput } from './stored-input.ts'
import { DecisionTelling } from './telling.ts'

/** A nomination judged, before anything of it is kept. */
interface Judged {
  readonly by: JudgedBy
  readonly input: EvaluationInput & { readonly knownAt: string }
  readonly decision: Decision
  readonly watched: Watched
}

/** The decision that stands about a nomination, as its watch row has it. */
export interface Standing {
  readonly nominationId: string
  readonly decisionId: string
  readonly number: number
  readonly outcome: string
}

/** Why a decision is made. `always`: also where it comes to the same as the one that stands. */
export interface Asked {
  readonly cause: DecisionCause
  readonly causeId?: string
  readonly always?: boolean
}

const standing = `SELECT w.nomination_id AS "nominationId", w.decision_id AS "decisionId", d.number, w.outcome
  FROM decision_watch w JOIN decision d ON d.id = w.decision_id`

/** Makes decisions: judges, compares with what stands, and writes a new one where it comes to something else. */
@Injectable()
export class DecisionMaker {
  constructor(
    private readonly judging: Judging,
    private readonly grounds: Grounds,
    private readonly clock: Clock,
    private readonly telling: DecisionTelling,
  ) {}

  /**
   * Decides about a nomination now. Where nothing has changed it is the decision that stands. Its id.
   * Two who ask at once wait for each other.
   */
  async ask(tx: Tx, nominationId: string, asked: Asked): Promise<string> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('decision ' || $1, 0))`, [nominationId])
    await tx.query('SELECT 1 FROM decision_watch WHERE nomination_id = $1 FOR UPDATE', [nominationId])
    const [before] = await tx.query<Standing>(`${standing} WHERE w.nomination_id = $1`, [nominationId])
    const judged = (await this.judge(tx, [nominationId])).get(nominationId)
    if (!judged) throw notFound()
    return before ? this.compare(tx, before, judged, asked) : this.first(tx, judged, asked)
  }

  /**
   * Judges again what stands about nominations whose watch rows this transaction has locked; how many decisions were made.
   */
  async revisit(tx: Tx, nominations: readonly string[]): Promise<number> {
    const before = await tx.query<Standing>(`${standing} WHERE w.nomination_id = ANY ($1) ORDER BY 1`, [nominations])
    const judged = await this.judge(tx, nominations)
    let made = 0
    for (const one of before) {
      const now = judged.get(one.nominationId)
      if (now && (await this.compare(tx, one, now, { cause: 're-evaluated' })) !== one.decisionId) made += 1
    }
    return made
  }

  private async judge(tx: Tx, nominations: readonly string[]): Promise<Map<string, Judged>> {
    // The stamps first: a fact that arrives while the others are read makes the next look find them old.
    const ages = await tx.query<{ id: string; basis: string; world: string; at: Date }>(
      'SELECT b.nomination_id AS id, b.basis, b.world, clock_timestamp() AS at FROM standing_basis($1, $2) b',
      [nominations, this.clock.today()],
    )
    const knownAt = ages[0]?.at.toISOString() ?? ''
    const prepared = await this.judging.prepare(tx, nominations, {
      world: ages[0]?.world ?? '',
      today: this.clock.today(),
      instant: knownAt,
    })
    const judged = new Map<string, Judged>()
    for (const { id, basis } of ages) {
      const by = prepared.get(id)
      if (by) judged.set(id, this.judgeOne(by, basis.split('/')[2] ?? '', knownAt))
    }
    return judged
  }

  private judgeOne(by: JudgedBy, people: string, knownAt: string): Judged {
    const input = { ...inputOf(by), knownAt }
    const decision = decide(input)
    return { by, input, decision, watched: this.watchedOf(by, input, decision, people) }
  }

  private watchedOf(by: JudgedBy, input: EvaluationInput, decision: Decision, people: string): Watched {
    return {
      people,
      ground: this.grounds.of(by, input),
      outcome: hashOf(outcomeOf(decision)),
      places: input.posting?.places ?? [],
      nextOn: nextDayToJudge(input, decision),
      ends: coverEnds(decision),
    }
  }

  /** As it is kept: judged from what is kept, so that a replay starts from the same. */
  private settled(judged: Judged) {
    const input = settledInput(judged.input, judged.input.knownAt)
    const result = decide(input)
    const watched = this.watchedOf(judged.by, input, result, judged.watched.people)
    return { input, result, watched, shown: presentDecision(judged.by, result) }
  }

  private async first(tx: Tx, judged: Judged, { cause, causeId = undefined }: Asked): Promise<string> {
    const { nomination } = judged.by.gathered
    const { input, result, watched, shown } = this.settled(judged)
    const decidedBy = tx.actor.kind === 'person' ? tx.actor.personId : null
    const id = await writeDecision(tx, {
      ...{ nomination, input, result, cause, decidedBy },
      view: shown.view,
      causeId: causeId ?? null,
      replaces: null,
    })
    await watchDecision(tx, nomination, id, watched)
    await this.audited(tx, judged, id, { verdict: result.verdict })
    return id
  }

  private async compare(tx: Tx, before: Standing, judged: Judged, asked: Asked): Promise<string> {
    const { nomination } = judged.by.gathered
    const used = await tx.query<{ id: string; kind: FactKind; ownerId: string | null }>(
      'SELECT fact_id AS id, kind, owner_id AS "ownerId" FROM decision_fact WHERE decision_id = $1',
      [before.decisionId],
    )
    const wrong = withdrawnBasis(used, judged.input)
    // What was known to be void when it was decided is nothing that was withdrawn since.
    const withdrawn = wrong.length > 0 ? notYetVoid(wrong, (await madeOf(tx, before.decisionId)).input) : []
    const isSame = ({ outcome }: Watched): boolean =>
      outcome === before.outcome && withdrawn.length === 0 && !asked.always
    const stays = async (watched: Watched): Promise<string> => {
      await watchDecision(tx, nomination, before.decisionId, watched)
      return before.decisionId
    }
    if (isSame(judged.watched)) return stays(judged.watched)
    const { input, result, watched, shown } = this.settled(judged)
    if (isSame(watched)) return stays(watched)
    const id = await writeDecision(tx, {
      ...{ nomination, input, result, view: shown.view, cause: asked.cause },
      causeId: asked.causeId ?? null,
      replaces: { id: before.decisionId, number: before.number },
      decidedBy: tx.actor.kind === 'person' ? tx.actor.personId : null,
    })
    const kind = withdrawn.length > 0 ? ('basis-withdrawn' as const) : ('superseded' as const)
    const changes = await this.changes(tx, before.decisionId, { input, decision: result }, judged.by)
    await closeDecision(tx, nomination, { decisionId: before.decisionId, replacedById: id, kind, changes })
    await watchDecision(tx, nomination, id, watched)
    await this.audited(tx, judged, id, { verdict: result.verdict, replaces: before.decisionId, closing: kind })
    await this.telling.changed(tx, { decisionId: id, beforeId: before.decisionId, kind, result, view: shown.view })
    return id
  }

  private async changes(tx: Tx, beforeId: string, now: Made, by: JudgedBy): Promise<Change[]> {
    const titles = knownFacts(by.gathered, by.world)
    return changesBetween(await madeOf(tx, beforeId), now, (id) => titles.get(id)?.title ?? null)
  }

  private audited(tx: Tx, { by }: Judged, id: string, details: Readonly<Record<string, string>>): Promise<void> {
    const { personId, agencyId } = by.gathered.nomination
    return audit(tx, {
      act: tx.actor.kind === 'person' ? 'decisions.ask' : 'decisions.revise',
      subject: { kind: 'decision', id },
      concerns: personId,
      agencyId,
      details,
    })
  }
}

/** A stored decision with what it was made from. */
async function madeOf(tx: Tx, decisionId: string): Promise<Made> {
  const [record] = await readRecords(tx, [decisionId])
  if (!record) throw new Error(`the record of decision ${decisionId} is missing`)
  return { input: joinInput(record.input, await readSources(tx, [record.input])), decision: record.result }
}
