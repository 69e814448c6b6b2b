import { endpoints, type ReplyOf } from '@muster/contracts/endpoints.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { Injectable } from '@nestjs/common'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { afterEveryId } from '../../platform/endpoint/cursor.ts'
import { FileStore } from '../../platform/files/file-store.ts'
import { readWhole } from '../../platform/files/read-whole.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { mostItems, type PackedPicture, UnreadableFile } from '../../questions/formats/found.ts'
import { judge, type Judged } from '../../questions/formats/judge.ts'
import { readQuestions } from '../../questions/formats/read-questions.ts'
import { writeCsv } from '../../questions/formats/write-csv.ts'
import { qtiPackage } from '../../questions/formats/write-qti.ts'
import { addQuestions, questionsOfAgency, questionsWith, sentQuestion } from '../../questions/question-rows.ts'
import { keepPicture, pictureContents, withAgencyPictures } from './question-pictures.ts'

type Report = ReplyOf<'questions.readFile'>
type Line = Report['lines'][number]
type FileCall = PersonCall<'questions.readFile'> | PersonCall<'questions.takeIn'>
type Reading = {
  readonly format: Report['format']
  readonly judged: readonly Judged[]
  readonly pictures: readonly PackedPicture[]
}

const { mostBytes } = endpoints['questions.readFile'].upload
/** What a file without pictures may have, in bytes. */
const mostText = 5_242_880

/** Questions as files: what a file would bring, taking it in, and giving questions out. */
@Injectable()
export class QuestionFilesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /** What would become of each item of a file; nothing is written. */
  async read(call: PersonCall<'questions.readFile'>): Promise<Report> {
    const reading = await judged(call)
    return this.work.run(call, async (tx) => {
      const placed = await withAgencyPictures(tx, call.actor, reading.judged, reading.pictures)
      return (await linesOf(tx, { ...reading, judged: placed })).report
    })
  }

  /** Takes in what is ready. Sent again, the same file adds nothing: a question the bank has is known to it. */
  async takeIn(call: PersonCall<'questions.takeIn'>): Promise<ReplyOf<'questions.takeIn'>> {
    const reading = await judged(call)
    return this.work.run(call, async (tx) => {
      // Two of the same file at once: the second one sees what the first one added.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('questions of ' || $1, 0))`, [call.actor.agencyId])
      const keep = (picture: PackedPicture) => keepPicture(tx, this.store, call.actor, picture)
      const placed = await withAgencyPictures(tx, call.actor, reading.judged, reading.pictures, keep)
      const { report, ready } = await linesOf(tx, { ...reading, judged: placed })
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
    const { rows, pictures } = await this.work.run(call, async (tx) => {
      const found = await questionsWith(tx, call.query, { before: afterEveryId, most: mostItems + 1 })
      const shown = as === 'csv' ? [] : found.map(({ content }) => sentQuestion(content))
      return { rows: found, pictures: await pictureContents(tx, this.store, shown) }
    })
    if (rows.length > mostItems)
      throw new Refusal(422, 'invalid-request', [{ pointer: '', code: 'too-many-questions' }])
    const exported = rows.map(({ key, content }) => ({ key, content: sentQuestion(content) }))
    const name = as === 'csv' ? 'questions.csv' : 'questions-qti3.zip'
    void call.reply.type('application/octet-stream').header('content-disposition', `attachment; filename="${name}"`)
    return Buffer.from(as === 'csv' ? writeCsv(exported.map(({ content }) => content)) : qtiPackage(exported, pictures))
  }
}

async function judged(call: FileCall): Promise<Reading> {
  const bytes = await readWhole(call, mostBytes)
  if (bytes.length > mostText && bytes.toString('latin1', 0, 2) !== 'PK') throw new Refusal(413, 'body-too-large')
  try {
    const { format, items, pictures = [] } = await readQuestions(bytes, call.query)
    return { format, judged: items.map(judge), pictures }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const pointer = error.line === undefined ? '' : `/rows/${error.line}`
    throw new Refusal(422, 'invalid-request', [{ pointer, code: error.code }])
  }
}

/** The lines of a report, and what among them is new. */
async function linesOf(
  tx: Tx,
  { format, judged: all }: Omit<Reading, 'pictures'>,
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
