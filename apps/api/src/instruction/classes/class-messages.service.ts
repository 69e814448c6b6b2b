import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { classes as words } from '@muster/words/catalogue/classes.ts'
import { say } from '@muster/words/say.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { dayIn } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { csvOfSheet, type Sheet } from '../../platform/sheet.ts'
import { membersOf } from './class-members.ts'
import { classOf } from './class-rows.ts'

type Message = ReplyOf<'classes.read'>['messages'][number]

/** Messages one class gets in a day at most: more would no longer be read. */
const mostADay = 10
const mostOfAClass = 50_000

/** What is said to classes, and their progress as a file. */
@Injectable()
export class ClassMessagesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** Keeps a message with those it goes to; a job passes it on. */
  message(call: PersonCall<'classes.message'>): Promise<ReplyOf<'classes.message'>> {
    const { to, text } = call.body
    const [en, ja] = [text.en.trim(), text.ja.trim()]
    return this.work.run(call, async (tx) => {
      const { id } = await classOf(tx, call.params.class)
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 52))', [id])
      const [sent] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM class_message WHERE class_id = $1 AND recorded_at > now() - interval '1 day'`,
        [id],
      )
      if ((sent?.count ?? 0) >= mostADay) throw new Refusal(429, 'too-many-attempts', [], 3_600)
      const [kept] = await tx.query<{ id: string }>(
        'INSERT INTO class_message (class_id, agency_id, sent_to, text, recorded_by) VALUES ($1, $2, $3, $4, $5) RETURNING id',
        [id, call.actor.agencyId, to, JSON.stringify({ en: en || ja, ja: ja || en }), call.actor.personId],
      )
      const members = await membersOf(tx, id, { after: null, limit: mostOfAClass })
      const people = members.filter(
        ({ completedOn, overdue, withdrawn, hasLeft }) =>
          !withdrawn &&
          !hasLeft &&
          (to === 'everybody' || (completedOn === null && (to === 'not-completed' || overdue))),
      )
      await tx.query(
        'INSERT INTO class_message_person (message_id, person_id, agency_id) SELECT $1, p.id, $3 FROM unnest($2::uuid[]) AS p(id)',
        [kept?.id, people.map(({ personId }) => personId), call.actor.agencyId],
      )
      await audit(tx, {
        act: 'classes.message',
        subject: { kind: 'class', id },
        details: { to, people: people.length },
        traceId: call.traceId,
      })
      return { people: people.length }
    })
  }

  csv(call: PersonCall<'classes.csv'>): Promise<string> {
    const { language } = call.query
    return this.work.run(call, async (tx) => {
      const { id } = await classOf(tx, call.params.class)
      const members = await membersOf(tx, id, { after: null, limit: mostOfAClass })
      const editionOf = await this.catalogue.editions(
        tx,
        members.map(({ editionId }) => editionId),
      )
      const [agency] = await tx.query<{ zone: string }>('SELECT zone FROM agency WHERE id = $1', [call.actor.agencyId])
      const { csvColumns: head, yes } = words
      const sheet: Sheet = [
        [head.name, head.lessons, head.of, head.active, head.completed, head.overdue].map((one) => say(language, one)),
        ...members.map((member) => [
          nameOf(member)[language],
          member.lessonsCompleted.length,
          editionOf(member.editionId).lessons.size,
          member.lastActiveAt && { day: dayIn(agency?.zone ?? 'UTC', member.lastActiveAt) },
          member.completedOn ? { day: member.completedOn } : null,
          member.overdue ? say(language, yes) : null,
        ]),
      ]
      void call.reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="class.csv"')
      return csvOfSheet(sheet)
    })
  }
}

/** What was said to a class, the newest first. */
export async function messagesOf(tx: Tx, classId: string): Promise<Message[]> {
  const rows = await tx.query<NameColumns & { text: Bilingual; to: Message['to']; people: number; recordedAt: Date }>(
    `SELECT s.text, s.sent_to AS "to", s.recorded_at AS "recordedAt", ${nameColumns('p')},
       (SELECT count(*)::int FROM class_message_person r WHERE r.message_id = s.id) AS people
     FROM class_message s JOIN person p ON p.id = s.recorded_by WHERE s.class_id = $1 ORDER BY s.id DESC LIMIT 50`,
    [classId],
  )
  return rows.map((row) => ({
    text: row.text,
    to: row.to,
    people: row.people,
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: nameOf(row),
  }))
}
