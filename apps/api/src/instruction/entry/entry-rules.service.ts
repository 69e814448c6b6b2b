import { Injectable } from '@nestjs/common'
import { prerequisiteCycle } from '@muster/course/prerequisites.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import { withdrawEnrolment } from '../../enrolments/entry/entry.service.ts'
import { nameOf, type NameColumns } from '../../people/name.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { taughtCourse } from '../taught.policy.ts'

type Rules = ReplyOf<'entry.read'>
type Named = Rules['courses'][number]

interface EntryRow {
  readonly version: number
  readonly way: Rules['way']
  readonly needsCourses: readonly string[]
  readonly needsQualifications: readonly string[]
  readonly recordedAt: Date
}

interface RequestRow extends NameColumns {
  readonly id: string
  readonly agencyEn: string
  readonly agencyJa: string
  readonly reason: string | null
  readonly askedAt: Date
  readonly lacking: readonly Bilingual[]
  readonly outcome: 'approved' | 'declined' | null
  readonly answer: string | null
  readonly answeredAt: Date | null
}

const entryColumns = `version, way, needs_courses AS "needsCourses", needs_qualifications AS "needsQualifications", recorded_at AS "recordedAt"`

/** How people get into the courses an agency teaches, and who asks to. */
@Injectable()
export class EntryRulesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  read(call: PersonCall<'entry.read'>): Promise<Rules> {
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const [entry] = await tx.query<EntryRow>(`SELECT ${entryColumns} FROM entry_of($1)`, [course.courseId])
      const editions = await this.catalogue.newestOfAll(tx)
      const others = editions.filter(({ courseId }) => courseId !== course.courseId)
      const qualifications = await tx.query<Named>(
        `SELECT key, jsonb_build_object('en', title_en, 'ja', title_ja) AS title FROM qualification ORDER BY title_en, key`,
      )
      return {
        version: entry?.version ?? 0,
        way: entry?.way ?? 'self',
        courses: others.filter(({ courseId }) => entry?.needsCourses.includes(courseId)).map(presentCourse),
        qualifications: qualifications.filter(({ key }) => entry?.needsQualifications.includes(key)),
        changedAt: entry?.recordedAt.toISOString() ?? null,
        choices: { courses: others.map(presentCourse), qualifications },
      }
    })
  }

  /** Refused where the course would ask for itself, by whatever way round; what anybody completed is untouched. */
  save(call: PersonCall<'entry.save'>): Promise<ReplyOf<'entry.save'>> {
    const { version, way } = call.body
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      // Two courses that come to ask for each other at the same moment must see each other.
      await tx.query('SELECT pg_advisory_xact_lock(57)')
      const needs = await neededCourses(tx, [...new Set(call.body.courses)])
      const qualifications = await knownQualifications(tx, [...new Set(call.body.qualifications)])
      await refuseCycle(tx, course.courseId, needs)
      const [kept] = await tx.query<{ version: number }>(
        `INSERT INTO course_entry (course_id, version, agency_id, way, needs_courses, needs_qualifications, recorded_by)
         SELECT $1, $2::int + 1, $3, $4, $5, $6, $7 WHERE coalesce((SELECT x.version FROM entry_of($1) x), 0) = $2::int RETURNING version`,
        [course.courseId, version, call.actor.agencyId, way, needs, qualifications, call.actor.personId],
      )
      if (!kept) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'entry.save',
        subject: { kind: 'course', id: course.courseId },
        details: { course: course.courseKey, way, courses: call.body.courses, qualifications },
        traceId: call.traceId,
      })
      return kept
    })
  }

  requests(call: PersonCall<'entry.requests'>): Promise<ReplyOf<'entry.requests'>> {
    return this.work.run(call, async (tx) => {
      const course = await taughtCourse(tx, this.catalogue, call.actor, call.params.course)
      const rows = await tx.query<RequestRow>(
        `SELECT id, family_name AS "familyName", given_name AS "givenName", family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa",
           agency_en AS "agencyEn", agency_ja AS "agencyJa", reason, recorded_at AS "askedAt", lacking, outcome, answer, answered_at AS "answeredAt"
         FROM entry_requests($1)`,
        [course.courseId],
      )
      return {
        requests: rows.map((row) => ({
          id: row.id,
          name: nameOf(row),
          agency: { en: row.agencyEn, ja: row.agencyJa },
          reason: row.reason,
          askedAt: row.askedAt.toISOString(),
          lacking: [...row.lacking],
          outcome: row.outcome ?? 'waiting',
          answer: row.answer,
          answeredAt: row.answeredAt?.toISOString() ?? null,
        })),
      }
    })
  }

  answer(call: PersonCall<'entry.answer'>): Promise<void> {
    const { outcome, reason } = call.body
    return this.work.run(call, async (tx) => {
      const [known] = await tx.query(
        `SELECT FROM entry_request WHERE id = $1 AND owner_agency_id = (SELECT actor_agency())`,
        [call.params.request],
      )
      if (!known) throw notFound()
      const [answered] = await tx.query<{ personId: string; enrolmentId: string | null }>(
        `SELECT person_id AS "personId", enrolment_id AS "enrolmentId" FROM answer_entry_request($1, $2, $3)`,
        [call.params.request, outcome, reason.trim()],
      )
      if (!answered) throw new Refusal(409, 'already-answered')
      await audit(tx, {
        act: 'entry.answer',
        subject: { kind: 'entry-request', id: call.params.request },
        concerns: answered.personId,
        details: { outcome, enrolmentId: answered.enrolmentId },
        traceId: call.traceId,
      })
    })
  }

  withdraw(call: PersonCall<'entry.withdraw'>): Promise<void> {
    return this.work.run(call, (tx) => withdrawEnrolment(tx, call, 'entry.withdraw'))
  }
}

const presentCourse = ({ courseKey, title }: { courseKey: string; title: Bilingual }): Named => ({
  key: courseKey,
  title,
})

/** The ids of published courses by their keys; a key that has none is refused where it stands. */
async function neededCourses(tx: Tx, keys: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ key: string; id: string }>(
    `SELECT key, id FROM course c WHERE key = ANY ($1) AND EXISTS (SELECT FROM edition e WHERE e.course_id = c.id AND e.published_at <= now())`,
    [keys],
  )
  return keys.map((key, at) => {
    const row = rows.find((one) => one.key === key)
    if (!row) throw new Refusal(422, 'invalid-request', [{ pointer: `/courses/${at}`, code: 'not-known' }])
    return row.id
  })
}

async function knownQualifications(tx: Tx, keys: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ key: string }>('SELECT key FROM qualification WHERE key = ANY ($1)', [keys])
  const at = keys.findIndex((key) => !rows.some((row) => row.key === key))
  if (at >= 0) throw new Refusal(422, 'invalid-request', [{ pointer: `/qualifications/${at}`, code: 'not-known' }])
  return [...keys]
}

async function refuseCycle(tx: Tx, courseId: string, needs: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string; needs: string[] }>(
    `SELECT DISTINCT ON (course_id) course_id AS id, needs_courses AS needs FROM course_entry ORDER BY course_id, version DESC`,
  )
  const all = new Map(rows.map((row) => [row.id, row.needs]))
  const way = prerequisiteCycle(new Map([...all, [courseId, needs]]), courseId)
  if (!way) return
  const at = needs.indexOf(way[1] ?? '')
  throw new Refusal(409, 'prerequisite-cycle', [{ pointer: `/courses/${at}`, code: 'asks-for-this-course' }])
}
