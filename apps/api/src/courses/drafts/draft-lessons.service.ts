import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftCheck, DraftState, DraftWords, StandingText, TextBlock } from '@muster/contracts/schemas/draft.ts'
import type { Figure } from '@muster/contracts/schemas/lesson.ts'
import { translationCounts } from '@muster/course/block-rows.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { filesOf } from '../files/course-file-rows.ts'
import { filesOfBlock } from '../published-edition.ts'
import { wordsOf } from './draft-document.ts'
import { abilitiesOf, touchOwn } from './draft.policy.ts'
import { commentColumns, type CommentRow, type DraftPeople, peopleOf, presentComment } from './draft-rows.ts'

interface LessonRow {
  readonly id: string
  readonly key: string
  readonly draft: string
  readonly number: string
  readonly version: number
  readonly title: DraftWords
  readonly minutes: number
  readonly checks: DraftCheck[]
  readonly figures: Figure[]
  readonly state: DraftState
  /** Its module is another course's. */
  readonly isShared: boolean
}

interface TextRow {
  readonly language: 'en' | 'ja'
  readonly version: number
  readonly blocks: TextBlock[]
  readonly savedBy: string
  readonly savedAt: Date
}

interface Saved {
  readonly version: number
  readonly savedAt: string
}

/** The lessons of a draft: read, and saved in the pieces that people write. */
@Injectable()
export class DraftLessonsService {
  constructor(private readonly work: UnitOfWork) {}

  read(call: PersonCall<'authoring.readLesson'>): Promise<ReplyOf<'authoring.readLesson'>> {
    return this.work.run(call, async (tx) => {
      const { state, isShared, ...lesson } = await findLesson(tx, call.params.lesson)
      const people = await peopleOf(tx, lesson.draft)
      const texts = await tx.query<TextRow>(
        'SELECT language, version, blocks, saved_by AS "savedBy", saved_at AS "savedAt" FROM draft_text WHERE lesson_id = $1',
        [lesson.id],
      )
      const comments = await tx.query<CommentRow>(
        `SELECT ${commentColumns} FROM draft_comment WHERE lesson_id = $1 ORDER BY id LIMIT 500`,
        [lesson.id],
      )
      return {
        ...lesson,
        texts: { en: standing(texts, 'en', people), ja: standing(texts, 'ja', people) },
        files: await filesOf(
          tx,
          texts.flatMap(({ blocks }) => blocks.flatMap(filesIn)),
        ),
        comments: comments.map((comment) => presentComment(comment, people)),
        can: lessonAbilities(abilitiesOf(call.actor, state), isShared),
      }
    })
  }

  saveLesson(call: PersonCall<'authoring.saveLesson'>): Promise<Saved> {
    const { version, title, minutes, checks } = call.body
    return this.work.run(call, async (tx) => {
      await touchOwn(tx, 'draft_lesson', call.params.lesson)
      const [row] = await tx.query<{ version: number; savedAt: Date }>(
        `UPDATE draft_lesson SET title = $3, minutes = $4, checks = $5, version = version + 1 WHERE id = $1 AND version = $2 RETURNING version, now() AS "savedAt"`,
        [call.params.lesson, version, JSON.stringify(title), minutes, JSON.stringify(checks)],
      )
      if (row) return { version: row.version, savedAt: row.savedAt.toISOString() }
      // Sent twice, since the first reply was lost: it is saved already.
      const [same] = await tx.query<{ version: number; savedAt: Date }>(
        'SELECT version, now() AS "savedAt" FROM draft_lesson WHERE id = $1 AND title = $2::jsonb AND minutes = $3 AND checks = $4::jsonb',
        [call.params.lesson, JSON.stringify(title), minutes, JSON.stringify(checks)],
      )
      if (!same) throw new Refusal(409, 'changed-meanwhile')
      return { version: same.version, savedAt: same.savedAt.toISOString() }
    })
  }

  /** Saves one language. From another version than the one that stands it is refused, unless it says the same. */
  saveText(call: PersonCall<'authoring.saveText'>): Promise<Saved> {
    const { lesson: id, language } = call.params
    const { version, blocks } = call.body
    return this.work.run(call, async (tx) => {
      await touchOwn(tx, 'draft_lesson', id)
      await this.refuseUnknownFiles(tx, blocks)
      const text = JSON.stringify(blocks)
      const [row] = await tx.query<{ version: number; savedAt: Date }>(
        `INSERT INTO draft_text AS t (lesson_id, language, agency_id, blocks, words, saved_by) SELECT $1, $2, $3, $4, $5, $6
         WHERE $7 = 0 OR EXISTS (SELECT 1 FROM draft_text WHERE lesson_id = $1 AND language = $2)
         ON CONFLICT (lesson_id, language) DO UPDATE SET blocks = excluded.blocks, words = excluded.words, saved_by = excluded.saved_by, saved_at = now(), version = t.version + 1
           WHERE t.version = $7 RETURNING version, saved_at AS "savedAt"`,
        [id, language, call.actor.agencyId, text, wordsOf(blocks), call.actor.personId, version],
      )
      if (row) {
        await count(tx, id)
        return { version: row.version, savedAt: row.savedAt.toISOString() }
      }
      const [same] = await tx.query<{ version: number; savedAt: Date }>(
        'SELECT version, saved_at AS "savedAt" FROM draft_text WHERE lesson_id = $1 AND language = $2 AND blocks = $3::jsonb',
        [id, language, text],
      )
      if (!same) throw new Refusal(409, 'changed-meanwhile')
      return { version: same.version, savedAt: same.savedAt.toISOString() }
    })
  }

  /** A text shows files of its agency only: otherwise it could make another's readable when it is published. */
  private async refuseUnknownFiles(tx: Tx, blocks: readonly TextBlock[]): Promise<void> {
    const named = [...new Set(blocks.flatMap(filesIn))]
    if (named.length === 0) return
    const known = new Set((await filesOf(tx, named)).map(({ id }) => id))
    const at = blocks.findIndex((block) => filesIn(block).some((id) => !known.has(id)))
    if (at >= 0) throw new Refusal(422, 'invalid-request', [{ pointer: `/blocks/${at}`, code: 'not-known' }])
  }
}

const lessonAbilities = (can: ReturnType<typeof abilitiesOf>, isShared: boolean): typeof can => ({
  ...can,
  write: can.write && !isShared,
})

async function findLesson(tx: Tx, id: string): Promise<LessonRow> {
  const [row] = await tx.query<LessonRow>(
    `SELECT l.id, l.key, l.draft_id AS draft, l.version, l.title, l.minutes, l.checks, l.figures, d.state, m.shared_course IS NOT NULL AS "isShared",
       (SELECT count(*) FROM draft_module o WHERE o.draft_id = l.draft_id AND o.removed_at IS NULL AND (o.place, o.id) <= (m.place, m.id)) || '.' ||
       (SELECT count(*) FROM draft_lesson o WHERE o.module_id = l.module_id AND o.removed_at IS NULL AND (o.place, o.id) <= (l.place, l.id)) AS number
     FROM draft_lesson l JOIN draft_module m ON m.id = l.module_id JOIN course_draft d ON d.id = l.draft_id WHERE l.id = $1`,
    [id],
  )
  if (!row) throw notFound()
  return row
}

function standing(rows: readonly TextRow[], language: 'en' | 'ja', people: DraftPeople): StandingText {
  const row = rows.find((one) => one.language === language)
  if (!row) return { version: 0, blocks: [], savedBy: null, savedAt: null }
  const { version, blocks, savedBy, savedAt } = row
  return { version, blocks, savedBy: people.nameOf(savedBy), savedAt: savedAt.toISOString() }
}

const filesIn = ({ block }: TextBlock): readonly string[] => filesOfBlock(block)

/** Counts anew what is to be translated in a lesson. */
async function count(tx: Tx, lessonId: string): Promise<void> {
  const rows = await tx.query<Pick<TextRow, 'language' | 'blocks'>>(
    'SELECT language, blocks FROM draft_text WHERE lesson_id = $1',
    [lessonId],
  )
  const of = (language: 'en' | 'ja'): TextBlock[] => rows.find((row) => row.language === language)?.blocks ?? []
  const { outdated, missing } = translationCounts(of('en'), of('ja'))
  await tx.query('UPDATE draft_lesson SET outdated = $2, missing = $3 WHERE id = $1', [lessonId, outdated, missing])
}
