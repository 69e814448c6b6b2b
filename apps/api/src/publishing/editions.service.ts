import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { differencesBetween } from '@muster/course/differences.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { editionLabel } from '../courses/edition-name.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { editionContent } from './draft-to-publish.ts'

interface PublishedRow extends NameColumns {
  readonly id: string
  readonly number: number
  readonly revision: number
  readonly publishedAt: Date
  readonly isKnown: boolean
  readonly kind: 'small-fix' | 'new-edition' | null
  readonly note: DraftWords | null
  readonly midway: number
  readonly completed: number
}

/** The editions a course has had. */
@Injectable()
export class EditionsService {
  constructor(private readonly work: UnitOfWork) {}

  list(call: PersonCall<'publishing.editions'>): Promise<ReplyOf<'publishing.editions'>> {
    return this.work.run(call, async (tx) => {
      const [course] = await tx.query<{ id: string; key: string; title: Bilingual }>(
        `SELECT id, key, jsonb_build_object('en', title_en, 'ja', title_ja) AS title FROM course WHERE key = $1 AND agency_id = (SELECT actor_agency())`,
        [call.params.course],
      )
      if (!course) throw notFound()
      const rows = await tx.query<PublishedRow>(
        `SELECT e.id, e.number, e.revision, e.published_at AS "publishedAt", b.kind, b.note, p.id IS NOT NULL AS "isKnown", ${nameColumns('p')},
           coalesce(f.midway, 0) AS midway, coalesce(f.completed, 0) AS completed
         FROM edition e LEFT JOIN publication b ON b.edition_id = e.id LEFT JOIN person p ON p.id = b.published_by
           LEFT JOIN edition_figures(ARRAY(SELECT o.id FROM edition o WHERE o.course_id = $1)) f ON f.edition_id = e.id
         WHERE e.course_id = $1 AND e.published_at IS NOT NULL ORDER BY e.number DESC, e.revision DESC LIMIT 200`,
        [course.id],
      )
      return {
        course: { key: course.key, title: course.title },
        editions: rows.map((row) => ({
          id: row.id,
          edition: editionLabel(row),
          publishedAt: row.publishedAt.toISOString(),
          publishedBy: row.isKnown ? nameOf(row) : null,
          kind: row.kind ?? (row.revision > 0 ? 'small-fix' : 'new-edition'),
          note: row.note,
          midway: row.midway,
          completed: row.completed,
        })),
      }
    })
  }

  compare(call: PersonCall<'publishing.compare'>): Promise<ReplyOf<'publishing.compare'>> {
    return this.work.run(call, async (tx) => {
      const before = await editionContent(tx, call.params.before)
      const after = await editionContent(tx, call.params.after)
      if (before.courseId !== after.courseId) throw notFound()
      const differences = differencesBetween(before.content, after.content)
      return {
        before: editionLabel(before),
        after: editionLabel(after),
        differences: differences.map((one) => ({ ...one })) as ReplyOf<'publishing.compare'>['differences'],
      }
    })
  }
}
