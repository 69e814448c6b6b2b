import { checkAnswer } from '@muster/assessment/check-answer.ts'
import { isPassed } from '@muster/assessment/grade-attempt.ts'
import type { Answer, Question } from '@muster/assessment/question.ts'
import { isBetter, type Ruling, ruledScore } from '@muster/assessment/ruling.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Injectable } from '@nestjs/common'
import { rulingOf, type RulingRow } from '../../assessments/rulings.ts'
import { type NameColumns, nameColumns, nameOf } from '../../people/name.ts'
import { holds } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'

interface ListedRow extends NameColumns {
  readonly id: string
  readonly version: number
  readonly kind: Ruling['kind']
  readonly reason: string
  readonly recordedAt: Date
  readonly isKnown: boolean
}

interface Version {
  readonly id: string
  readonly content: Question
}

interface Answered {
  readonly points: number
  readonly outOf: number
  readonly passed: boolean
  readonly passMark: number
  readonly given: Answer | null
  readonly earned: number
}

/** Decisions on questions of the agency that were found faulty. */
@Injectable()
export class RulingsService {
  constructor(private readonly work: UnitOfWork) {}

  list(call: PersonCall<'rulings.list'>): Promise<ReplyOf<'rulings.list'>> {
    return this.work.run(call, async (tx) => {
      await ownQuestion(tx, call.params.question)
      const rows = await tx.query<ListedRow>(
        `SELECT r.id, v.version, r.kind, r.reason, r.recorded_at AS "recordedAt", p.id IS NOT NULL AS "isKnown", ${nameColumns('p')}
         FROM question_ruling r JOIN question_version v ON v.id = r.question_version_id LEFT JOIN person p ON p.id = r.recorded_by
         WHERE v.question_id = $1 ORDER BY r.id DESC LIMIT 100`,
        [call.params.question],
      )
      const figures = await tx.query<{ id: string; changed: number; passing: number }>(
        'SELECT ruling_id AS id, changed, passing FROM ruling_figures($1::uuid[])',
        [rows.map(({ id }) => id)],
      )
      const figuresOf = new Map(figures.map((one) => [one.id, one]))
      return {
        can: { decide: holds(call.actor, 'course-manager') },
        rulings: rows.map((row) => ({
          version: row.version,
          kind: row.kind,
          reason: row.reason,
          recordedAt: row.recordedAt.toISOString(),
          recordedBy: row.isKnown ? nameOf(row) : null,
          changed: figuresOf.get(row.id)?.changed ?? 0,
          passing: figuresOf.get(row.id)?.passing ?? 0,
        })),
      }
    })
  }

  /** Counts what would change, over everybody who was asked this version, whatever their agency. */
  preview(call: PersonCall<'rulings.preview'>): Promise<ReplyOf<'rulings.preview'>> {
    return this.work.run(call, async (tx) => {
      const version = await decidedVersion(tx, call)
      const standing = await tx.query<RulingRow>(
        'SELECT kind, accepted FROM question_ruling WHERE question_version_id = $1 ORDER BY id',
        [version.id],
      )
      const before = standing.map(rulingOf)
      const after = [...before, rulingOf(call.body)]
      const rows = await tx.query<Answered>(
        'SELECT points, out_of AS "outOf", passed, pass_mark AS "passMark", given, earned FROM answers_to_version($1)',
        [version.id],
      )
      const changes = rows.map((row) => changeOf(version.content, row, before, after))
      return {
        attempts: rows.length,
        rise: changes.filter(({ rises }) => rises).length,
        pass: changes.filter(({ passes }) => passes).length,
      }
    })
  }

  /** Adds the decision; a job grades anew, so that ten thousand attempts keep nobody waiting. */
  decide(call: PersonCall<'rulings.decide'>): Promise<ReplyOf<'rulings.decide'>> {
    const { kind, accepted, reason } = call.body
    return this.work.run(call, async (tx) => {
      const version = await decidedVersion(tx, call)
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO question_ruling (question_version_id, agency_id, kind, accepted, reason, recorded_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [
          version.id,
          call.actor.agencyId,
          kind,
          kind === 'accept' ? JSON.stringify(accepted) : null,
          reason.trim(),
          call.actor.personId,
        ],
      )
      if (!added) throw new Error('the ruling was not kept')
      await audit(tx, {
        act: 'rulings.decide',
        subject: { kind: 'question', id: call.params.question },
        details: { rulingId: added.id, version: call.body.version, kind },
        traceId: call.traceId,
      })
      return {}
    })
  }
}

async function ownQuestion(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.query('SELECT 1 FROM question WHERE id = $1 AND agency_id = (SELECT actor_agency())', [id])
  if (!row) throw notFound()
}

/** The version a decision is about; refuses (422) an accepted answer that is none to it, or one beside another decision. */
async function decidedVersion(
  tx: Tx,
  { params, body }: PersonCall<'rulings.preview'> | PersonCall<'rulings.decide'>,
): Promise<Version> {
  await ownQuestion(tx, params.question)
  const [version] = await tx.query<Version>(
    'SELECT id, content FROM question_version WHERE question_id = $1 AND version = $2',
    [params.question, body.version],
  )
  if (!version) throw notFound()
  const { kind, accepted } = body
  const fits =
    kind === 'accept'
      ? accepted !== null && accepted.kind !== 'written' && checkAnswer(version.content, accepted) === null
      : accepted === null
  if (!fits) throw new Refusal(422, 'answer-does-not-fit', [{ pointer: '/accepted', code: 'invalid' }])
  return version
}

/** Whether a result rises, and passes then; the rest of the attempt stays as it was graded. */
function changeOf(
  question: Question,
  row: Answered,
  before: readonly Ruling[],
  after: readonly Ruling[],
): { rises: boolean; passes: boolean } {
  const old = ruledScore(question, row.given, before, row.earned)
  const now = ruledScore(question, row.given, after, row.earned)
  const points = row.points - old.points + now.points
  const outOf = row.outOf - old.outOf + now.outOf
  const result = { points, outOf, passed: isPassed(points, outOf, row.passMark) }
  const rises = isBetter(result, row)
  return { rises, passes: rises && result.passed && !row.passed }
}
