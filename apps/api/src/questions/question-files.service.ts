import { endpoints, type ReplyOf } from '@muster/contracts/endpoints.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { Injectable } from '@nestjs/common'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { afterEveryId } from '../platform/endpoint/cursor.ts'
import { readWhole } from '../platform/files/read-whole.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import { mostItems, UnreadableFile } from './formats/found.ts'
import { judge, type Judged } from './formats/judge.ts'
import { readQuestions } from './formats/read-questions.ts'
import { writeCsv } from './formats/write-csv.ts'
import { qtiPackage } from './formats/write-qti.ts'
import { addQuestions, questionsOfAgency, questionsWith, sentQuestion } from './question-rows.ts'

type Report = ReplyOf<'questions.readFile'>
type Line = Report['lines'][number]
type FileCall = PersonCall<'questions.readFile'> | PersonCall<'questions.takeIn'>
type Reading = { readonly format: Report['format']; readonly judged: readonly Judged[] }

const { mostBytes } = endpoints['questions.readFile'].upload

/** Questions as files: what a file would bring, taking it in, and giving questions out. */
@Injectable()
export class QuestionFilesService {
  constructor(private readonly work: UnitOfWork) {}

  /** What would become of each item of a file; nothing is written. */
  async read(call: PersonCall<'questions.readFile'>): Promise<Report> {
    const reading = await judged(call)
    return this.work.run(call, async (tx) => (await linesOf(tx, reading)).report)
  }

  /** Takes in what is ready. Sent again, the same file adds nothing: a question the bank has is known to it. */
  async takeIn(call: PersonCall<'questions.takeIn'>): Promise<ReplyOf<'questions.takeIn'>> {
    const reading = await judged(call)
    return this.work.run(call, async (tx) => {
      // Two of the same file at once: the second one sees what the first one added.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('questions of ' || $1, 0))`, [call.actor.agencyId])
      const { report, ready } = await linesOf(tx, reading)
      await addQuestions(tx, call.actor, ready)
      await audit(tx, {
        act: 'questions.takeIn',
        subject: { kind: 'question', id: null },
        details: { format: report.format, added: ready.length },
        traceId: call.traceId,
      })
      return { ...report, added: ready.length }
    })
  }

  async export(call: PersonCall<'questions.export'>): Promise<Buffer> {
    const { as } = call.query
    const rows = await this.work.run(call, (tx) =>
      questionsWith(tx, call.query, { before: afterEveryId, most: mostItems + 1 }),
    )
    if (rows.length > mostItems)
      throw new Refusal(422, 'invalid-request', [{ pointer: '', code: 'too-many-questions' }])
    const exported = rows.map(({ key, content }) => ({ key, content: sentQuestion(content) }))
    const name = as === 'csv' ? 'questions.csv' : 'questions-qti3.zip'
    void call.reply.type('application/octet-stream').header('content-disposition', `attachment; filename="${name}"`)
    return Buffer.from(as === 'csv' ? writeCsv(exported.map(({ content }) => content)) : qtiPackage(exported))
  }
}

async function judged(call: FileCall): Promise<Reading> {
  const bytes = await readWhole(call, mostBytes)
  try {
    const { format, items } = await readQuestions(bytes, call.query)
    return { format, judged: items.map(judge) }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const pointer = error.line === undefined ? '' : `/rows/${error.line}`
    throw new Refusal(422, 'invalid-request', [{ pointer, code: error.code }])
  }
}

/** The lines of a report, and what among them is new. */
async function linesOf(
  tx: Tx,
  { format, judged: all }: Reading,
): Promise<{ readonly report: Report; readonly ready: readonly BankQuestion[] }> {
  const contents = all.flatMap((one) => (one.state === 'ready' ? [one.question] : []))
  const isNew = await newAmong(tx, contents)
  const ready = contents.filter((_, at) => isNew.has(at))
  let at = 0
  const lines = all.map((one): Line => {
    const { name, kind } = one
    const base = { name, kind, reason: null, faults: [], notes: [] }
    if (one.state === 'not-possible') return { ...base, state: one.state, reason: one.reason }
    if (one.state === 'faulty') return { ...base, state: one.state, faults: [...one.faults] }
    return { ...base, state: isNew.has(at++) ? 'ready' : 'known', notes: [...one.notes] }
  })
  return { report: { format, lines }, ready }
}

/** Which of these, by their place, neither the bank has in its newest versions nor a place before. */
async function newAmong(tx: Tx, contents: readonly BankQuestion[]): Promise<Set<number>> {
  const rows = await tx.query<{ at: number }>(
    `WITH sent AS (SELECT content, min(at)::int - 1 AS at FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY s(content, at) GROUP BY content)
     SELECT at FROM sent WHERE NOT EXISTS (SELECT 1 FROM ${questionsOfAgency} WHERE v.content - 'key' = sent.content)`,
    [JSON.stringify(contents)],
  )
  return new Set(rows.map(({ at }) => at))
}
