import { randomBytes } from 'node:crypto'
import type {
  DraftBlock,
  DraftCheck,
  DraftDocument,
  DraftLessonContent,
  DraftModuleContent,
  DraftWords,
  TextBlock,
} from '@muster/contracts/schemas/draft.ts'
import type { Figure, ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { blockTexts } from '@muster/course/block-texts.ts'
import { textsOfLesson } from '@muster/course/draft-content.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

/** The id of a block that was never used. */
export const newBlockId = (): string => randomBytes(8).toString('hex')

/** What search looks in: everything of a text that is read, in small letters, and letters of full width as plain ones. */
export const wordsOf = (blocks: readonly TextBlock[]): string => wordsOfBlocks(blocks.map(({ block }) => block))

/** The same of blocks without their ids. */
export const wordsOfBlocks = (blocks: readonly DraftBlock[]): string =>
  blocks.flatMap(blockTexts).join('\n').normalize('NFKC').toLowerCase()

interface ModuleRow {
  readonly id: string
  readonly key: string
  readonly title: DraftWords
  readonly outcome: DraftWords
  readonly sharedCourse: string | null
  readonly sharedModule: string | null
  readonly sharedEdition: string | null
}

interface LessonRow {
  readonly id: string
  readonly moduleId: string
  readonly key: string
  readonly title: DraftWords
  readonly minutes: number
  readonly figures: readonly Figure[]
  readonly checks: readonly DraftCheck[]
  readonly en: readonly TextBlock[]
  readonly ja: readonly TextBlock[]
}

/** Everything a draft has now, in order, without what was removed; under the asker's own policies. */
export async function readDraftDocument(tx: Tx, draftId: string): Promise<DraftDocument> {
  const modules = await tx.query<ModuleRow>(
    `SELECT id, key, title, outcome, shared_course AS "sharedCourse", shared_module AS "sharedModule", shared_edition AS "sharedEdition"
     FROM draft_module WHERE draft_id = $1 AND removed_at IS NULL ORDER BY place, id`,
    [draftId],
  )
  const lessons = await tx.query<LessonRow>(
    `SELECT l.id, l.module_id AS "moduleId", l.key, l.title, l.minutes, l.figures, l.checks,
       coalesce(e.blocks, '[]') AS en, coalesce(j.blocks, '[]') AS ja
     FROM draft_lesson l LEFT JOIN draft_text e ON e.lesson_id = l.id AND e.language = 'en'
       LEFT JOIN draft_text j ON j.lesson_id = l.id AND j.language = 'ja'
     WHERE l.draft_id = $1 AND l.removed_at IS NULL ORDER BY l.place, l.id`,
    [draftId],
  )
  const within = Map.groupBy(lessons, ({ moduleId }) => moduleId)
  return { modules: modules.map((row) => moduleOf(row, within.get(row.id) ?? [])) }
}

function moduleOf(
  { sharedCourse, sharedModule, sharedEdition, ...row }: ModuleRow,
  lessons: readonly LessonRow[],
): DraftModuleContent {
  return {
    ...row,
    shared:
      sharedCourse !== null && sharedModule !== null && sharedEdition !== null
        ? { course: sharedCourse, module: sharedModule, edition: sharedEdition }
        : null,
    lessons: lessons.map(lessonOf),
  }
}

const lessonOf = ({ id, key, title, minutes, figures, checks, en, ja }: LessonRow): DraftLessonContent => ({
  id,
  key,
  title,
  minutes,
  figures,
  checks,
  blocks: { en, ja },
})

interface FilledDraft {
  readonly id: string
  readonly agencyId: string
  /** The person who fills it. */
  readonly by: string
}

/** Fills a new draft with the modules of an edition: every translation in it counts as up to date. */
export async function fillDraft(tx: Tx, draft: FilledDraft, modules: readonly ModuleContent[]): Promise<void> {
  for (const [at, module] of modules.entries()) await writeModule(tx, draft, module, at + 1)
}

/**
 * Writes a module of an edition into a draft, by its key: a new one at the place named, or over the one that stands, whose
 * place stays. Lessons that it does not have are removed.
 */
export async function writeModule(tx: Tx, draft: FilledDraft, module: ModuleContent, place: number): Promise<string> {
  const [written] = await tx.query<{ id: string }>(
    `INSERT INTO draft_module AS m (draft_id, agency_id, key, place, title, outcome, shared_course, shared_module, shared_edition)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (draft_id, key) DO UPDATE SET title = excluded.title, outcome = excluded.outcome, shared_course = excluded.shared_course,
       shared_module = excluded.shared_module, shared_edition = excluded.shared_edition, version = m.version + 1, removed_at = NULL
     RETURNING id`,
    [
      ...[draft.id, draft.agencyId, module.key, place, JSON.stringify(module.title), JSON.stringify(module.outcome)],
      ...[module.shared?.course ?? null, module.shared?.module ?? null, module.shared?.edition ?? null],
    ],
  )
  if (!written) throw new Error(`module ${module.key} was not written`)
  await writeLessons(tx, draft, { moduleId: written.id, lessons: module.lessons })
  return written.id
}

async function writeLessons(
  tx: Tx,
  draft: FilledDraft,
  { moduleId, lessons }: { readonly moduleId: string; readonly lessons: ModuleContent['lessons'] },
): Promise<void> {
  const rows = lessons.map((lesson, at) => {
    const { en, ja } = textsOfLesson(lesson.blocks, newBlockId)
    const { key, title, minutes, figures, checks } = lesson
    return { key, place: at + 1, title, minutes, figures, checks, en, ja, enWords: wordsOf(en), jaWords: wordsOf(ja) }
  })
  await tx.query(
    `UPDATE draft_lesson SET removed_at = now() WHERE module_id = $1 AND removed_at IS NULL AND key <> ALL ($2::text[])`,
    [moduleId, rows.map(({ key }) => key)],
  )
  await tx.query(
    `WITH sent AS (SELECT * FROM jsonb_to_recordset($5::jsonb) AS s(key text, place integer, title jsonb, minutes integer, figures jsonb, checks jsonb, en jsonb, ja jsonb, "enWords" text, "jaWords" text)),
       written AS (INSERT INTO draft_lesson AS l (draft_id, module_id, agency_id, key, place, title, minutes, figures, checks)
         SELECT $1, $2, $3, key, place, title, minutes, figures, checks FROM sent ORDER BY place
         ON CONFLICT (draft_id, key) DO UPDATE SET module_id = excluded.module_id, place = excluded.place, title = excluded.title, minutes = excluded.minutes,
           figures = excluded.figures, checks = excluded.checks, outdated = 0, missing = 0, version = l.version + 1, removed_at = NULL
         RETURNING id, key)
     INSERT INTO draft_text AS t (lesson_id, language, agency_id, blocks, words, saved_by)
     SELECT a.id, x.language, $3, x.blocks, x.words, $4 FROM written a JOIN sent s ON s.key = a.key
       CROSS JOIN LATERAL (VALUES ('en', s.en, s."enWords"), ('ja', s.ja, s."jaWords")) AS x(language, blocks, words)
     ON CONFLICT (lesson_id, language) DO UPDATE SET blocks = excluded.blocks, words = excluded.words, saved_by = excluded.saved_by, saved_at = now(), version = t.version + 1`,
    [draft.id, moduleId, draft.agencyId, draft.by, JSON.stringify(rows)],
  )
}
