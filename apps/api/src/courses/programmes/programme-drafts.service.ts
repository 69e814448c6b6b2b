import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { programmeFaults } from '@muster/course/programme-faults.ts'
import { holds } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { CourseCatalogue } from '../course-catalogue.ts'
import { freeKey } from '../drafts/drafts.service.ts'

type View = ReplyOf<'programmes.readDraft'>

interface DraftRow {
  readonly courseId: string
  readonly key: string
  readonly version: number
  readonly title: DraftWords
  readonly summary: DraftWords
  readonly courseIds: readonly string[]
  readonly requiredIds: readonly string[]
  readonly isOrdered: boolean
  readonly validityMonths: number | null
  /** The newest edition's number, and the draft's version it was made of. */
  readonly edition: number | null
  readonly publishedVersion: number | null
}

const drafts = `SELECT d.course_id AS "courseId", c.key, d.version, d.title, d.summary, d.course_ids AS "courseIds", d.required_ids AS "requiredIds", d.is_ordered AS "isOrdered",
    d.validity_months AS "validityMonths", e.number AS edition, p.draft_version AS "publishedVersion"
  FROM programme_draft d JOIN course c ON c.id = d.course_id
    LEFT JOIN LATERAL (SELECT n.id, n.number FROM edition n WHERE n.course_id = c.id ORDER BY n.number DESC LIMIT 1) e ON true LEFT JOIN programme_edition p ON p.edition_id = e.id
  WHERE d.agency_id = $1`

/** Programmes as an agency's course staff put them together. */
@Injectable()
export class ProgrammeDraftsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  list(call: PersonCall<'programmes.drafts'>): Promise<ReplyOf<'programmes.drafts'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<DraftRow>(`${drafts} ORDER BY c.key`, [call.actor.agencyId])
      return {
        programmes: rows.map(({ key, title, edition, courseIds }) => ({
          key,
          title,
          edition: editionLabel(edition),
          courses: courseIds.length,
        })),
        can: { write: holds(call.actor, 'instructor', 'course-manager') },
      }
    })
  }

  create(call: PersonCall<'programmes.create'>): Promise<ReplyOf<'programmes.create'>> {
    return this.work.run(call, async (tx) => {
      const { title } = call.body
      const key = await freeKey(tx, title.en)
      const [made] = await tx.query<{ id: string | null }>('SELECT create_programme($1, $2, $3) AS id', [
        key,
        title.en.trim() || title.ja.trim(),
        title.ja.trim() || title.en.trim(),
      ])
      if (!made?.id) throw new Error('the programme was not made')
      await audit(tx, { act: 'programmes.create', subject: { kind: 'course', id: made.id }, traceId: call.traceId })
      return { programme: key }
    })
  }

  read(call: PersonCall<'programmes.readDraft'>): Promise<View> {
    return this.work.run(call, async (tx) => {
      const row = await draftOf(tx, call)
      const editions = await this.catalogue.newestOfAll(tx)
      const named = editions.map(({ courseId, courseKey: key, title }) => ({ courseId, key, title }))
      const courses = row.courseIds.flatMap((id) => {
        const found = named.find(({ courseId }) => courseId === id)
        return found ? [{ key: found.key, title: found.title, required: row.requiredIds.includes(id) }] : []
      })
      return {
        key: row.key,
        version: row.version,
        title: row.title,
        summary: row.summary,
        courses,
        isOrdered: row.isOrdered,
        validityMonths: row.validityMonths,
        edition: editionLabel(row.edition),
        faults: faultsOf(row),
        choices: named.map(({ key, title }) => ({ key, title })),
        can: {
          write: holds(call.actor, 'instructor', 'course-manager'),
          publish: holds(call.actor, 'course-manager'),
        },
      }
    })
  }

  save(call: PersonCall<'programmes.saveDraft'>): Promise<ReplyOf<'programmes.saveDraft'>> {
    const { version, title, summary, courses, isOrdered, validityMonths } = call.body
    return this.work.run(call, async (tx) => {
      const { courseId } = await draftOf(tx, call)
      const editions = await this.catalogue.newestOfAll(tx)
      const ids = courses.map(({ key }, at) => {
        const found = editions.find(({ courseKey }) => courseKey === key)
        const isTwice = courses.findIndex((one) => one.key === key) < at
        if (!found || isTwice)
          throw new Refusal(422, 'invalid-request', [
            { pointer: `/courses/${at}`, code: found ? 'listed-twice' : 'not-known' },
          ])
        return found.courseId
      })
      const required = ids.filter((_, at) => courses[at]?.required)
      const [saved] = await tx.query<{ version: number }>(
        `UPDATE programme_draft SET version = version + 1, title = $3, summary = $4, course_ids = $5, required_ids = $6, is_ordered = $7, validity_months = $8, updated_by = $9, updated_at = now()
         WHERE course_id = $1 AND version = $2 RETURNING version`,
        [
          courseId,
          version,
          JSON.stringify(title),
          JSON.stringify(summary),
          ids,
          required,
          isOrdered,
          validityMonths,
          call.actor.personId,
        ],
      )
      if (!saved) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'programmes.saveDraft',
        subject: { kind: 'course', id: courseId },
        details: { courses: courses.length },
        traceId: call.traceId,
      })
      return saved
    })
  }

  publish(call: PersonCall<'programmes.publish'>): Promise<ReplyOf<'programmes.publish'>> {
    return this.work.run(call, async (tx) => {
      const row = await draftOf(tx, call)
      if (row.version !== call.body.version) throw new Refusal(409, 'changed-meanwhile')
      if (faultsOf(row).length > 0) throw new Refusal(409, 'edition-not-ready')
      const [made] = await tx.query<{ id: string | null }>('SELECT publish_programme($1, $2) AS id', [
        row.courseId,
        row.version,
      ])
      if (!made?.id) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'programmes.publish',
        subject: { kind: 'edition', id: made.id },
        details: { programme: row.key },
        traceId: call.traceId,
      })
      return { edition: String((row.edition ?? 0) + 1) }
    })
  }
}

const editionLabel = (number: number | null): string | null => (number === null ? null : String(number))

const faultsOf = (row: DraftRow) =>
  programmeFaults({
    title: row.title,
    courses: row.courseIds.map((id) => ({ key: id, required: row.requiredIds.includes(id) })),
    isAsPublished: row.publishedVersion === row.version,
  })

async function draftOf(
  tx: Tx,
  call: PersonCall<'programmes.readDraft' | 'programmes.saveDraft' | 'programmes.publish'>,
): Promise<DraftRow> {
  const [row] = await tx.query<DraftRow>(`${drafts} AND c.key = $2`, [call.actor.agencyId, call.params.programme])
  if (!row) throw notFound()
  return row
}
