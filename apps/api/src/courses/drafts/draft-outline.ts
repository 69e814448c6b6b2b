import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { sharedIn } from './shared-in.ts'

type Outline = Pick<ReplyOf<'authoring.read'>, 'modules' | 'removed'>

interface ModuleRow {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly title: DraftWords
  readonly outcome: DraftWords
  readonly removedAt: Date | null
}

interface LessonRow {
  readonly id: string
  readonly moduleId: string
  readonly key: string
  readonly title: DraftWords
  readonly minutes: number
  readonly outdated: number
  readonly missing: number
  readonly removedAt: Date | null
  readonly openComments: number
}

/** Modules and lessons of a draft in order, without their texts, and what was removed. */
export async function readOutline(tx: Tx, draftId: string): Promise<Outline> {
  const modules = await tx.query<ModuleRow>(
    `SELECT id, key, version, title, outcome, removed_at AS "removedAt" FROM draft_module WHERE draft_id = $1 ORDER BY place, id`,
    [draftId],
  )
  const lessons = await tx.query<LessonRow>(
    `SELECT l.id, l.module_id AS "moduleId", l.key, l.title, l.minutes, l.outdated, l.missing, l.removed_at AS "removedAt",
       (SELECT count(*)::int FROM draft_comment c WHERE c.lesson_id = l.id AND c.resolved_at IS NULL) AS "openComments"
     FROM draft_lesson l WHERE l.draft_id = $1 ORDER BY l.place, l.id`,
    [draftId],
  )
  const shared = await sharedIn(tx, draftId)
  const standing = modules.filter(({ removedAt }) => removedAt === null)
  const isStanding = new Set(standing.map(({ id }) => id))
  const removed = [
    ...modules.map((row) => ({ ...row, kind: 'module' as const })),
    // A lesson of a removed module comes back with it.
    ...lessons.filter(({ moduleId }) => isStanding.has(moduleId)).map((row) => ({ ...row, kind: 'lesson' as const })),
  ].filter((row): row is typeof row & { removedAt: Date } => row.removedAt !== null)
  return {
    modules: standing.map(({ id, key, version, title, outcome }) => ({
      ...{ id, key, version, title, outcome },
      shared: shared.get(id) ?? null,
      lessons: lessons
        .filter((lesson) => lesson.moduleId === id && lesson.removedAt === null)
        .map((lesson) => ({
          id: lesson.id,
          key: lesson.key,
          title: lesson.title,
          minutes: lesson.minutes,
          translation: { outdated: lesson.outdated, missing: lesson.missing },
          openComments: lesson.openComments,
        })),
    })),
    removed: removed
      .toSorted((a, b) => b.removedAt.getTime() - a.removedAt.getTime())
      .slice(0, 50)
      .map(({ kind, id, title }) => ({ kind, id, title })),
  }
}
