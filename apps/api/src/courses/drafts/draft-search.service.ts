import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { excerptOf } from '@muster/course/excerpt.ts'
import { blockTexts } from '@muster/course/block-texts.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { CourseCatalogue } from '../course-catalogue.ts'
import { wordsOfBlocks } from './draft-document.ts'

interface FoundRow {
  readonly draft: string
  readonly lesson: string
  readonly course: DraftWords
  readonly courseKey: string
  readonly number: string
  readonly title: DraftWords
  readonly language: 'en' | 'ja'
  readonly blocks: TextBlock[]
}

type Found = ReplyOf<'authoring.search'>['found'][number]

const most = 50
const languages = ['en', 'ja'] as const

/** Finds lessons by what they say. */
@Injectable()
export class DraftSearchService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /**
   * Looks for the words as they stand, in any place of a text: Japanese has no spaces to tell words apart, and two
   * characters may be one.
   */
  search(call: PersonCall<'authoring.search'>): Promise<ReplyOf<'authoring.search'>> {
    const wanted = call.query.text.normalize('NFKC').toLowerCase()
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<FoundRow>(
        `WITH numbered AS (
           SELECT l.id, d.id AS draft, d.title AS course, c.key AS course_key, d.updated_at, l.title, m.place || '.' || row_number() OVER (PARTITION BY m.id ORDER BY l.place, l.id) AS number, m.place AS module_place, l.place
           FROM course_draft d JOIN course c ON c.id = d.course_id JOIN (SELECT id, draft_id, row_number() OVER (PARTITION BY draft_id ORDER BY place, id) AS place FROM draft_module WHERE removed_at IS NULL) m ON m.draft_id = d.id
             JOIN draft_lesson l ON l.module_id = m.id AND l.removed_at IS NULL
           WHERE d.state IN ('draft', 'in-review'))
         SELECT n.draft, n.id AS lesson, n.course, n.course_key AS "courseKey", n.number, n.title, g.language, coalesce(t.blocks, '[]') AS blocks
         FROM numbered n CROSS JOIN (VALUES ('en'), ('ja')) AS g(language) LEFT JOIN draft_text t ON t.lesson_id = n.id AND t.language = g.language
         WHERE position($1 IN coalesce(t.words, '')) > 0 OR position($1 IN lower(normalize(n.title ->> g.language, NFKC))) > 0
         ORDER BY n.updated_at DESC, n.module_place, n.place, g.language LIMIT ${most}`,
        [wanted],
      )
      const inDrafts = rows.map(({ blocks, ...row }) => ({
        ...row,
        excerpt: excerptOf(
          blocks.flatMap(({ block }) => blockTexts(block)),
          wanted,
        ),
      }))
      const published = await this.published(tx, call.actor.agencyId, wanted)
      return { found: [...inDrafts, ...published].slice(0, most) }
    })
  }

  /** What learners have of the courses that nobody is writing now. */
  private async published(tx: Tx, agencyId: string, wanted: string): Promise<Found[]> {
    const open = await tx.query<{ courseId: string }>(
      `SELECT course_id AS "courseId" FROM course_draft WHERE state IN ('draft', 'in-review')`,
    )
    const editions = (await this.catalogue.newestOfAll(tx)).filter(
      (edition) => edition.agencyId === agencyId && !open.some(({ courseId }) => courseId === edition.courseId),
    )
    return editions.flatMap((edition) =>
      [...edition.lessons.values()].flatMap((lesson) =>
        languages.flatMap((language): Found[] => {
          const blocks = lesson.content.blocks[language]
          const words = `${lesson.title[language]}\n`.normalize('NFKC').toLowerCase() + wordsOfBlocks(blocks)
          if (!words.includes(wanted)) return []
          const { key, number, title } = lesson
          const excerpt = excerptOf(blocks.flatMap(blockTexts), wanted)
          const { courseKey, title: course } = edition
          return [{ draft: null, lesson: key, courseKey, course, number, title, language, excerpt }]
        }),
      ),
    )
  }
}
