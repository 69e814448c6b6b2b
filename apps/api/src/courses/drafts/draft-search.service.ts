import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { excerptOf } from '@muster/course/excerpt.ts'
import { blockTexts } from '@muster/course/block-texts.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'

interface FoundRow {
  readonly draft: string
  readonly lesson: string
  readonly course: DraftWords
  readonly number: string
  readonly title: DraftWords
  readonly language: 'en' | 'ja'
  readonly blocks: TextBlock[]
}

/** Finds lessons by what they say. */
@Injectable()
export class DraftSearchService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Looks for the words as they stand, in any place of a text: Japanese has no spaces to tell words apart, and two
   * characters may be one.
   */
  search(call: PersonCall<'authoring.search'>): Promise<ReplyOf<'authoring.search'>> {
    const wanted = call.query.text.normalize('NFKC').toLowerCase()
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<FoundRow>(
        `WITH numbered AS (
           SELECT l.id, d.id AS draft, d.title AS course, d.updated_at, l.title, m.place || '.' || row_number() OVER (PARTITION BY m.id ORDER BY l.place, l.id) AS number, m.place AS module_place, l.place
           FROM course_draft d JOIN (SELECT id, draft_id, row_number() OVER (PARTITION BY draft_id ORDER BY place, id) AS place FROM draft_module WHERE removed_at IS NULL) m ON m.draft_id = d.id
             JOIN draft_lesson l ON l.module_id = m.id AND l.removed_at IS NULL
           WHERE d.state IN ('draft', 'in-review'))
         SELECT n.draft, n.id AS lesson, n.course, n.number, n.title, g.language, coalesce(t.blocks, '[]') AS blocks
         FROM numbered n CROSS JOIN (VALUES ('en'), ('ja')) AS g(language) LEFT JOIN draft_text t ON t.lesson_id = n.id AND t.language = g.language
         WHERE position($1 IN coalesce(t.words, '')) > 0 OR position($1 IN lower(normalize(n.title ->> g.language, NFKC))) > 0
         ORDER BY n.updated_at DESC, n.module_place, n.place, g.language LIMIT 50`,
        [wanted],
      )
      return {
        found: rows.map(({ blocks, ...row }) => ({
          ...row,
          excerpt: excerptOf(
            blocks.flatMap(({ block }) => blockTexts(block)),
            wanted,
          ),
        })),
      }
    })
  }
}
