import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { takenHere } from '../../enrolments/taken-here.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'

interface NoteRow {
  readonly lesson: string
  readonly text: string
  readonly version: number
  readonly savedAt: Date
}

const columns = 'lesson_key AS lesson, text, version, saved_at AS "savedAt"'

/** What learners note beside lessons; a note stands with its course, and so stays from one edition to the next. */
@Injectable()
export class NotesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  read(call: PersonCall<'notes.read'>): Promise<ReplyOf<'notes.read'>> {
    return this.work.run(call, async (tx) => {
      const courseId = await this.courseOf(tx, call)
      const row = await noteOf(tx, call.actor.personId, courseId, call.params.lesson)
      return { text: row?.text ?? '', version: row?.version ?? 0, savedAt: row?.savedAt.toISOString() ?? null }
    })
  }

  save(call: PersonCall<'notes.save'>): Promise<ReplyOf<'notes.save'>> {
    const { text, version } = call.body
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const courseId = await this.courseOf(tx, call)
      const { lesson } = call.params
      const [saved] = await tx.query<NoteRow>(
        version === 0
          ? `INSERT INTO lesson_note (person_id, course_id, lesson_key, agency_id, text) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING ${columns}`
          : `UPDATE lesson_note SET text = $4, version = version + 1, saved_at = now() WHERE person_id = $1 AND course_id = $2 AND lesson_key = $3 AND version = $5 RETURNING ${columns}`,
        [personId, courseId, lesson, ...(version === 0 ? [agencyId, text] : [text, version])],
      )
      const standing = saved ?? (await noteOf(tx, personId, courseId, lesson))
      if (!standing || standing.text !== text) throw new Refusal(409, 'changed-meanwhile')
      return { version: standing.version, savedAt: standing.savedAt.toISOString() }
    })
  }

  list(call: PersonCall<'notes.list'>): Promise<ReplyOf<'notes.list'>> {
    return this.work.run(call, async (tx) => {
      const edition = await this.catalogue.newestOf(tx, call.params.course)
      if (!edition) throw notFound()
      const rows = await tx.query<NoteRow>(
        `SELECT ${columns} FROM lesson_note WHERE person_id = $1 AND course_id = $2 AND text <> '' ORDER BY lesson_key`,
        [call.actor.personId, edition.courseId],
      )
      const order = [...edition.lessons.keys()]
      const placeOf = ({ lesson }: NoteRow): number => (order.includes(lesson) ? order.indexOf(lesson) : order.length)
      return {
        course: { key: edition.courseKey, title: edition.title },
        notes: rows
          .toSorted((one, other) => placeOf(one) - placeOf(other))
          .map((row) => {
            const found = edition.lessons.get(row.lesson)
            return {
              lesson: row.lesson,
              number: found?.number ?? null,
              title: found?.title ?? null,
              text: row.text,
              savedAt: row.savedAt.toISOString(),
            }
          }),
      }
    })
  }

  /** The course of the caller's own enrolment, where its edition has the lesson. */
  private async courseOf(tx: Tx, call: PersonCall<'notes.read' | 'notes.save'>): Promise<string> {
    const [row] = await tx.query<{ editionId: string }>(
      `SELECT n.edition_id AS "editionId" FROM enrolment n WHERE n.id = $1 AND n.person_id = $2 AND ${takenHere('n')}`,
      [call.params.enrolment, call.actor.personId],
    )
    if (!row) throw notFound()
    const edition = await this.catalogue.edition(tx, row.editionId)
    if (!edition.lessons.has(call.params.lesson)) throw notFound()
    return edition.courseId
  }
}

async function noteOf(tx: Tx, personId: string, courseId: string, lesson: string): Promise<NoteRow | undefined> {
  const [row] = await tx.query<NoteRow>(
    `SELECT ${columns} FROM lesson_note WHERE person_id = $1 AND course_id = $2 AND lesson_key = $3`,
    [personId, courseId, lesson],
  )
  return row
}
