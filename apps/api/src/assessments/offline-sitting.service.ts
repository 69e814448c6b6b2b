import { finishedAtOf, flagsOf } from '@muster/assessment/offline.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Injectable } from '@nestjs/common'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { Seals } from '../platform/seals.ts'
import { type AcceptedSitting, AttemptGrading } from './attempt-grading.ts'
import { resultOf } from './attempt-result.ts'
import { attemptOf, type AttemptRow } from './attempt-rows.ts'
import { type AssessmentDefinition, AttemptSource, type PinnedAttempt } from './attempt-source.ts'
import { presentResult } from './attempt.present.ts'
import { minutesWith } from './extra-time.ts'
import { isSignedStart } from './offline-start.ts'
import { readAnswer } from './read-answer.ts'

type Call = PersonCall<'assessments.submitOffline'>

/** Sittings held on a device alone: taken late under their signed start, graded once, flagged for an instructor's look. */
@Injectable()
export class OfflineSittings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly source: AttemptSource,
    private readonly grading: AttemptGrading,
    private readonly seals: Seals,
  ) {}

  /** Keeps every answer and grades them in one transaction; sent again, it gives the result of the first time. */
  submit(call: Call): Promise<ReplyOf<'assessments.submitOffline'>> {
    return this.work.run(call, async (tx) => {
      const row = await attemptOf(tx, call.params.attempt, call.actor.personId)
      const definition = row && (await this.source.definition(tx, row.editionId))
      if (!row || !definition) throw notFound()
      if (!row.isOffline) throw new Refusal(409, 'attempt-not-offline')
      if (!isSignedStart(row, call.body.token, this.seals))
        throw new Refusal(422, 'start-not-signed', [{ pointer: '/token', code: 'invalid' }])
      if (row.submittedBy === 'time') throw new Refusal(409, 'time-is-up')
      if (!row.submittedAt) await this.handIn(tx, call, row, definition)
      const result = await resultOf(tx, row.id, row.personId)
      if (!result) throw notFound()
      return presentResult(result, definition)
    })
  }

  private async handIn(tx: Tx, call: Call, row: AttemptRow, definition: AssessmentDefinition): Promise<void> {
    const pinned = await this.source.pin(tx, row)
    const answers = readAll(pinned, call.body.answers)
    await tx.query(
      `INSERT INTO answer (attempt_id, position, person_id, agency_id, sequence, answer, seconds)
       SELECT $1, r.position, $2, $3, 1, r.answer, r.seconds FROM jsonb_to_recordset($4::jsonb) AS r(position smallint, answer jsonb, seconds integer)
       ON CONFLICT (attempt_id, position) DO NOTHING`,
      [row.id, row.personId, row.agencyId, JSON.stringify(answers)],
    )
    await this.grading.handIn(tx, row.id, call.traceId, this.accepted(call, row, definition))
  }

  private accepted({ body }: Call, row: AttemptRow, definition: AssessmentDefinition): AcceptedSitting {
    const sitting = {
      issuedAt: row.startedAt,
      receivedAt: this.clock.now(),
      startedAt: new Date(body.startedAt),
      finishedAt: new Date(body.finishedAt),
      limitMinutes: minutesWith(definition.timeLimitMinutes, row.extraPercent),
      graceSeconds: definition.graceSeconds,
      closesAt: row.windowEndsAt,
    }
    const { startedAt, finishedAt } = sitting
    return { startedAt, finishedAt, countsAt: finishedAtOf(sitting), flags: flagsOf(sitting) }
  }
}

/** Every answer in the questions' own ids. Refuses (422) two answers to one question. */
function readAll(
  pinned: PinnedAttempt,
  sent: Call['body']['answers'],
): { position: number; answer: ReturnType<typeof readAnswer>; seconds: number | null }[] {
  const seen = new Set<number>()
  return sent.map(({ position, answer, seconds = null }, index) => {
    const pointer = `/answers/${index}`
    if (seen.has(position)) throw new Refusal(422, 'answer-does-not-fit', [{ pointer, code: 'invalid' }])
    seen.add(position)
    return { position, answer: readAnswer(pinned, position, answer, `${pointer}/answer`), seconds }
  })
}
