import { bankFaults } from '@muster/assessment/untranslated.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { Injectable } from '@nestjs/common'
import { holds } from '../platform/actor.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { afterEveryId, pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { knownPictures } from './question-pictures.ts'
import {
  actsOf,
  addQuestions,
  askedIn,
  draftsWith,
  keptQuestion,
  presentSummary,
  questionColumns,
  type QuestionRow,
  questionsOfAgency,
  questionsWith,
  versionsOf,
} from './question-rows.ts'

@Injectable()
export class QuestionsService {
  constructor(private readonly work: UnitOfWork) {}

  list(call: PersonCall<'questions.list'>): Promise<ReplyOf<'questions.list'>> {
    const { after, limit } = call.query
    return this.work.run(call, async (tx) => {
      const rows = await questionsWith(tx, call.query, { before: readCursor(after) ?? afterEveryId, most: limit + 1 })
      const outcomes = await tx.query<{ outcome: string; questions: number }>(
        `SELECT v.content ->> 'outcome' AS outcome, count(*)::int AS questions FROM ${questionsOfAgency} WHERE NOT q.retired GROUP BY 1 ORDER BY 1 LIMIT 500`,
      )
      const modules = await tx.query<{ module: string; questions: number }>(
        `SELECT v.content ->> 'module' AS module, count(*)::int AS questions FROM ${questionsOfAgency} WHERE NOT q.retired GROUP BY 1 ORDER BY 1 LIMIT 500`,
      )
      const page = pageOf(rows, limit, ({ id }) => id)
      return {
        can: { write: mayWrite(call) },
        questions: page.rows.map(presentSummary),
        outcomes,
        modules,
        next: page.next,
      }
    })
  }

  read(call: PersonCall<'questions.read'>): Promise<ReplyOf<'questions.read'>> {
    return this.work.run(call, async (tx) => {
      const row = await questionOf(tx, call.params.question)
      return {
        ...presentSummary(row),
        can: { write: mayWrite(call) },
        versions: await versionsOf(tx, row.id),
        asked: await askedIn(tx, row.id),
        drafts: await draftsWith(tx, row.id),
        acts: await actsOf(tx, row.id),
      }
    })
  }

  /** Adds a question under a key of its own, which nobody has to think of. */
  create(call: PersonCall<'questions.create'>): Promise<ReplyOf<'questions.create'>> {
    refuseFaults(call.body, '')
    return this.work.run(call, async (tx) => {
      await refuseUnknownPicture(tx, call, call.body, '')
      const [added] = await addQuestions(tx, call.actor, [call.body])
      if (!added) throw new Error('the question was not added')
      await told(tx, call, 'questions.create', added.id, { kind: call.body.kind })
      return added
    })
  }

  /** Adds a version after the one it began from; when another came first, nothing is written and the page shows that one. */
  save(call: PersonCall<'questions.save'>): Promise<ReplyOf<'questions.save'>> {
    const { from, content } = call.body
    refuseFaults(content, '/content')
    return this.work.run(call, async (tx) => {
      await refuseUnknownPicture(tx, call, content, '/content')
      const row = await questionOf(tx, call.params.question)
      if (row.version !== from) throw new Refusal(409, 'changed-meanwhile')
      const [isSame] = await tx.query('SELECT 1 WHERE $1::jsonb = $2::jsonb', [
        JSON.stringify(row.content),
        JSON.stringify(keptQuestion(row.key, content)),
      ])
      if (isSame) return { version: from }
      const isAdded = await addVersion(tx, call, { questionId: row.id, key: row.key, version: from + 1, content })
      if (!isAdded) throw new Refusal(409, 'changed-meanwhile')
      await told(tx, call, 'questions.save', row.id, { version: from + 1 })
      return { version: from + 1 }
    })
  }

  retire(call: PersonCall<'questions.retire'>): Promise<ReplyOf<'questions.retire'>> {
    const { retired, reason } = call.body
    return this.work.run(call, async (tx) => {
      const row = await questionOf(tx, call.params.question)
      if (row.retired === retired) return { retired }
      await tx.query(
        'INSERT INTO question_act (question_id, agency_id, kind, reason, recorded_by) VALUES ($1, $2, $3, $4, $5)',
        [row.id, call.actor.agencyId, retired ? 'retired' : 'returned', reason.trim(), call.actor.personId],
      )
      await told(tx, call, 'questions.retire', row.id, { retired })
      return { retired }
    })
  }
}

const mayWrite = (call: PersonCall): boolean => holds(call.actor, 'instructor', 'course-manager')

/** A question that could not be graded is refused whole, with every reason. */
function refuseFaults(content: BankQuestion, pointer: string): void {
  const faults = bankFaults(keptQuestion('new', content))
  if (faults.length > 0)
    throw new Refusal(
      422,
      'invalid-request',
      faults.map((code) => ({ pointer, code })),
    )
}

async function refuseUnknownPicture(tx: Tx, call: PersonCall, content: BankQuestion, pointer: string): Promise<void> {
  const [isKnown] = await knownPictures(tx, call.actor.agencyId, [content])
  if (!isKnown) throw new Refusal(422, 'invalid-request', [{ pointer, code: 'question-picture-unknown' }])
}

async function questionOf(tx: Tx, id: string): Promise<QuestionRow> {
  const [row] = await tx.query<QuestionRow>(`SELECT ${questionColumns} FROM ${questionsOfAgency} WHERE q.id = $1`, [id])
  if (!row) throw notFound()
  return row
}

async function addVersion(
  tx: Tx,
  call: PersonCall,
  { questionId, key, version, content }: { questionId: string; key: string; version: number; content: BankQuestion },
): Promise<boolean> {
  const added = await tx.query(
    `INSERT INTO question_version (question_id, version, content, recorded_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (question_id, version) DO NOTHING RETURNING id`,
    [questionId, version, JSON.stringify(keptQuestion(key, content)), call.actor.personId],
  )
  return added.length > 0
}

const told = (tx: Tx, call: PersonCall, act: string, id: string, details: Record<string, unknown>): Promise<void> =>
  audit(tx, { act, subject: { kind: 'question', id }, details, traceId: call.traceId })
