import { randomBytes } from 'node:crypto'
import { deadlineOf } from '@muster/assessment/attempt.ts'
import { drawQuestions } from '@muster/assessment/draw.ts'
import type { ProblemCode } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import { Injectable } from '@nestjs/common'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { Seals } from '../platform/seals.ts'
import { AttemptGrading } from './attempt-grading.ts'
import { resultOf } from './attempt-result.ts'
import { attemptOf, type AttemptRow, questionsSeenBy, type StartRow, startFactsOf } from './attempt-rows.ts'
import { type AssessmentDefinition, AttemptSource, type PinnedAttempt } from './attempt-source.ts'
import { refuseBlocked, startBlock } from './attempt.policy.ts'
import { presentAttempt, presentResult, presentReview } from './attempt.present.ts'
import { refuseStrangeFile } from './attempt-file-rows.ts'
import { signedStart } from './offline-start.ts'
import { readAnswer } from './read-answer.ts'
import { rulingsOn } from './rulings.ts'
import { marksOf } from './written-answers.ts'

/**
 * One statement takes an answer: it holds the attempt against a submission until the commit, asks the clock after
 * that, and writes only what is newer; the same save again keeps the instant it was first kept. Seconds never fall.
 */
const saveAnswer = `WITH sitting AS MATERIALIZED (
    SELECT id, person_id, agency_id, submitted_at, closes_at, is_offline FROM attempt WHERE id = $1 AND person_id = $2 FOR KEY SHARE
  ), kept AS (
    INSERT INTO answer AS a (attempt_id, position, person_id, agency_id, sequence, answer, flagged, seconds, saved_at)
    SELECT id, $3, person_id, agency_id, $4, $5, $6, $7, clock_timestamp() FROM sitting WHERE submitted_at IS NULL AND NOT is_offline AND clock_timestamp() <= closes_at
    ON CONFLICT (attempt_id, position) DO UPDATE SET sequence = EXCLUDED.sequence, answer = EXCLUDED.answer, flagged = EXCLUDED.flagged,
      seconds = greatest(a.seconds, EXCLUDED.seconds), saved_at = CASE WHEN a.sequence = EXCLUDED.sequence THEN a.saved_at ELSE EXCLUDED.saved_at END
    WHERE a.sequence < EXCLUDED.sequence
      OR (a.sequence = EXCLUDED.sequence AND a.flagged = EXCLUDED.flagged AND a.answer IS NOT DISTINCT FROM EXCLUDED.answer)
    RETURNING saved_at
  )
  SELECT kept.saved_at AS "savedAt", sitting.submitted_at IS NOT NULL AS "isSubmitted", sitting.is_offline AS "isOffline", clock_timestamp() > sitting.closes_at AS "isOver"
  FROM sitting LEFT JOIN kept ON true`

@Injectable()
export class AttemptService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly source: AttemptSource,
    private readonly grading: AttemptGrading,
    private readonly seals: Seals,
  ) {}

  /** Gives the open attempt, or begins one. A replayed reply tells the present time, since a browser counts down from it. */
  async start(call: PersonCall<'assessments.start'>): Promise<ReplyOf<'assessments.start'>> {
    const reply = await this.work.run(call, (tx) => this.startOrResume(tx, call))
    return { ...reply, serverNow: this.clock.now().toISOString() }
  }

  read(call: PersonCall<'assessments.read'>): Promise<ReplyOf<'assessments.read'>> {
    return this.work.run(call, async (tx) => {
      const { row, pinned, definition } = await this.load(tx, call.params.attempt, call.actor.personId)
      return this.present(row, pinned, definition, call.query.language)
    })
  }

  /** Keeps one answer; resolves after the commit. */
  async saveAnswer(call: PersonCall<'assessments.saveAnswer'>): Promise<ReplyOf<'assessments.saveAnswer'>> {
    const { attempt, position } = call.params
    const { sequence, flagged, seconds = null } = call.body
    const { personId } = call.actor
    const kept = this.source.keptOf(attempt, personId)
    const pinned =
      kept === undefined ? await this.work.run(call, (tx) => this.source.pinnedOf(tx, attempt, personId)) : kept
    if (!pinned) throw notFound()
    const answer = readAnswer(pinned, position, call.body.answer)
    if (answer?.kind === 'written' && answer.file)
      await this.work.run({ actor: call.actor }, (tx) => refuseStrangeFile(tx, { attempt, position, answer }))
    const [save] = await this.work.single<{
      savedAt: Date | null
      isSubmitted: boolean
      isOffline: boolean
      isOver: boolean
    }>(call, saveAnswer, [attempt, personId, position, sequence, answer && JSON.stringify(answer), flagged, seconds])
    if (!save) throw notFound()
    if (!save.savedAt) throw new Refusal(409, refusalOf(save))
    return { position, sequence, savedAt: save.savedAt.toISOString() }
  }

  /** Hands in; the first of any number of submissions grades, every one gets that result. */
  submit(call: PersonCall<'assessments.submit'>): Promise<ReplyOf<'assessments.submit'>> {
    return this.work.run(call, async (tx) => {
      if (!(await this.grading.handIn(tx, call.params.attempt, call.traceId))) throw notFound()
      return this.result(tx, call.params.attempt, call.actor.personId)
    })
  }

  review(call: PersonCall<'assessments.review'>): Promise<ReplyOf<'assessments.review'>> {
    return this.work.run(call, async (tx) => {
      const { row, pinned, definition } = await this.load(tx, call.params.attempt, call.actor.personId)
      if (!row.submittedAt) throw new Refusal(409, 'attempt-still-open')
      const result = await this.result(tx, row.id, row.personId)
      const marked = await marksOf(tx, row.id)
      const rulings = await rulingsOn(tx, row.questionVersionIds, pinned.questions)
      return presentReview(row, result, pinned, { definition, marked, rulings }, call.query.language)
    })
  }

  private async startOrResume(tx: Tx, call: PersonCall<'assessments.start'>): Promise<ReplyOf<'assessments.start'>> {
    const { personId } = call.actor
    const facts = await startFactsOf(tx, call.params.enrolment, personId)
    const definition = facts && (await this.source.definition(tx, facts.editionId))
    if (!facts || !definition) throw notFound()
    if (!facts.openId) {
      refuseBlocked(startBlock(definition, facts), facts.now)
      if (definition.honour && call.query.honour !== 'stated') throw new Refusal(409, 'honour-not-stated')
      const isOffline = call.query.mode === 'offline'
      if (isOffline && definition.offlineDays === null) throw new Refusal(409, 'offline-not-permitted')
      const begun = await this.begin(tx, facts, definition, personId, isOffline)
      // Another device of the same person was first: its attempt is visible now.
      if (!begun) return this.startOrResume(tx, call)
      await audit(tx, {
        act: 'assessments.start',
        subject: { kind: 'attempt', id: begun.id },
        concerns: personId,
        details: { ...(isOffline && { mode: 'offline' }), ...(definition.honour && { honour: 'stated' }) },
        traceId: call.traceId,
      })
      return this.present(begun, await this.source.pin(tx, begun), definition, call.query.language)
    }
    const { row, pinned } = await this.load(tx, facts.openId, personId)
    return this.present(row, pinned, definition, call.query.language)
  }

  private present(
    row: AttemptRow,
    pinned: PinnedAttempt,
    definition: AssessmentDefinition,
    language: Language,
  ): ReplyOf<'assessments.read'> {
    return presentAttempt(row, pinned, definition, language, this.clock.now(), signedStart(row, this.seals))
  }

  /** Draws and writes an attempt, or null when another one came first: the unique indexes decide. */
  private async begin(
    tx: Tx,
    facts: StartRow,
    definition: AssessmentDefinition,
    personId: string,
    isOffline: boolean,
  ): Promise<AttemptRow | null> {
    const seed = randomBytes(16).toString('hex')
    const seen = await questionsSeenBy(tx, personId)
    const versionOf = new Map(definition.pool.map(({ key, versionId }) => [key, versionId]))
    const drawn = drawQuestions(definition.pool, { count: definition.drawCount, seed, seen })
    const questionVersionIds = drawn.flatMap((key) => versionOf.get(key) ?? [])
    const times = timesOf(facts, definition, isOffline)
    const number = facts.attempts + 1
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, started_at, deadline_at, closes_at, seed, question_version_ids, is_offline, extra_percent)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::uuid[], $11, $12) ON CONFLICT DO NOTHING RETURNING id`,
      [
        facts.enrolmentId,
        definition.id,
        personId,
        facts.agencyId,
        number,
        facts.now,
        times.deadlineAt,
        times.closesAt,
        seed,
        questionVersionIds,
        isOffline,
        facts.extraPercent,
      ],
    )
    if (!row) return null
    const { enrolmentId, agencyId, editionId, extraPercent, now: startedAt } = facts
    const graded = { submittedAt: null, submittedBy: null, points: null, outOf: null, passed: null }
    return {
      ...graded,
      id: row.id,
      enrolmentId,
      personId,
      agencyId,
      editionId,
      number,
      startedAt,
      ...times,
      extraPercent,
      isOffline,
      windowEndsAt: facts.closesAt,
      seed,
      questionVersionIds,
      answers: [],
    }
  }

  private async load(
    tx: Tx,
    attemptId: string,
    personId: string,
  ): Promise<{ row: AttemptRow; pinned: PinnedAttempt; definition: AssessmentDefinition }> {
    const row = await attemptOf(tx, attemptId, personId)
    if (!row) throw notFound()
    const definition = await this.source.definition(tx, row.editionId)
    if (!definition) throw notFound()
    return { row, pinned: await this.source.pin(tx, row), definition }
  }

  private async result(tx: Tx, attemptId: string, personId: string): Promise<ReplyOf<'assessments.submit'>> {
    const result = await resultOf(tx, attemptId, personId)
    const definition = result && (await this.source.definition(tx, result.editionId))
    if (!result || !definition) throw notFound()
    return presentResult(result, definition)
  }
}

/** Why a save was not kept. */
function refusalOf(save: { isSubmitted: boolean; isOffline: boolean; isOver: boolean }): ProblemCode {
  if (save.isSubmitted) return 'attempt-closed'
  if (save.isOffline) return 'attempt-is-offline'
  return save.isOver ? 'time-is-up' : 'stale-answer'
}

/**
 * How long an attempt takes answers: its time limit and the grace, but not past the end of the assessment's window; one
 * held on the device alone is waited for as many days as the assessment says.
 */
function timesOf(
  { now: startedAt, closesAt, extraPercent }: StartRow,
  definition: AssessmentDefinition,
  isOffline: boolean,
): { deadlineAt: Date; closesAt: Date } {
  if (isOffline) {
    const until = new Date(startedAt.getTime() + (definition.offlineDays ?? 0) * 86_400_000)
    return { deadlineAt: until, closesAt: until }
  }
  const deadlineAt = deadlineOf({
    startedAt,
    limitMinutes: definition.timeLimitMinutes,
    extraPercent,
    closesAt,
  })
  if (!deadlineAt) throw new Error('an assessment has a time limit')
  return { deadlineAt, closesAt: new Date(deadlineAt.getTime() + definition.graceSeconds * 1000) }
}
