import { Injectable } from '@nestjs/common'
import type { DraftBlock, DraftWords, TextBlock } from '@muster/contracts/schemas/draft.ts'
import { translationCounts } from '@muster/course/block-rows.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { newBlockId, wordsOf } from './draft-document.ts'
import { touchDraft, touchDraftOf, touchOwn } from './draft.policy.ts'

const mostModules = 200
const mostLessons = 500

/** The modules and lessons of a draft: added, named, ordered, removed and taken back. */
@Injectable()
export class OutlineService {
  constructor(private readonly work: UnitOfWork) {}

  addModule(call: PersonCall<'authoring.addModule'>): Promise<{ id: string }> {
    return this.work.run(call, async (tx) => {
      await touchDraft(tx, call.params.draft)
      return { id: await insertModule(tx, call, call.params.draft, call.body.title) }
    })
  }

  changeModule(call: PersonCall<'authoring.changeModule'>): Promise<{ version: number }> {
    return this.work.run(call, async (tx) => {
      const { version, title, outcome } = call.body
      await touchOwn(tx, 'draft_module', call.params.module)
      const [row] = await tx.query<{ version: number }>(
        `UPDATE draft_module SET title = $3, outcome = $4, version = version + 1 WHERE id = $1 AND version = $2 RETURNING version`,
        [call.params.module, version, JSON.stringify(title), JSON.stringify(outcome)],
      )
      if (!row) throw new Refusal(409, 'changed-meanwhile')
      await this.note(tx, call, 'authoring.changeModule', { kind: 'draft-module', id: call.params.module })
      return row
    })
  }

  removeModule(call: PersonCall<'authoring.removeModule'>): Promise<Record<string, never>> {
    return this.remove(call, 'draft_module', call.params.module)
  }

  removeLesson(call: PersonCall<'authoring.removeLesson'>): Promise<Record<string, never>> {
    return this.remove(call, 'draft_lesson', call.params.lesson)
  }

  addLesson(call: PersonCall<'authoring.addLesson'>): Promise<{ id: string }> {
    return this.work.run(call, async (tx) => {
      const draftId = await touchOwn(tx, 'draft_module', call.params.module)
      const id = await insertLesson(tx, call, { draftId, moduleId: call.params.module, title: call.body.title })
      await tx.query('UPDATE course_draft SET version = version + 1 WHERE id = $1', [draftId])
      return { id }
    })
  }

  /** Puts everything in order. What is named must be exactly what stands: otherwise somebody added or removed meanwhile. */
  arrange(call: PersonCall<'authoring.arrange'>): Promise<{ version: number }> {
    const { version, modules } = call.body
    return this.work.run(call, async (tx) => {
      const { draft } = call.params
      await touchDraft(tx, draft)
      const [row] = await tx.query<{ version: number }>(
        'UPDATE course_draft SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING version',
        [draft, version],
      )
      if (!row) throw new Refusal(409, 'changed-meanwhile')
      const moduleIds = modules.map(({ id }) => id)
      const lessons = modules.flatMap(({ id, lessons: ids }) =>
        ids.map((lesson, at) => ({ module: id, lesson, place: at + 1 })),
      )
      await refuseOthers(
        tx,
        draft,
        moduleIds,
        lessons.map(({ lesson }) => lesson),
      )
      await refuseSplitting(tx, draft, modules)
      await tx.query(
        'UPDATE draft_module m SET place = o.place FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, place) WHERE m.id = o.id AND m.draft_id = $2',
        [moduleIds, draft],
      )
      await tx.query(
        `UPDATE draft_lesson l SET place = o.place, module_id = o.module FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) AS o(id, module, place)
         WHERE l.id = o.id AND l.draft_id = $4`,
        [
          lessons.map(({ lesson }) => lesson),
          lessons.map(({ module }) => module),
          lessons.map(({ place }) => place),
          draft,
        ],
      )
      await this.note(tx, call, 'authoring.arrange', { kind: 'course-draft', id: draft })
      return row
    })
  }

  /** Takes a document in behind what stands; all of it or nothing. */
  takeIn(call: PersonCall<'authoring.takeIn'>): Promise<{ lessons: number }> {
    const { language, modules } = call.body
    const named = (title: string): DraftWords => ({ en: '', ja: '', [language]: title })
    return this.work.run(call, async (tx) => {
      const { draft } = call.params
      await touchDraft(tx, draft)
      let lessons = 0
      for (const module of modules) {
        const moduleId = await insertModule(tx, call, draft, named(module.title))
        for (const { title, blocks } of module.lessons) {
          const lessonId = await insertLesson(tx, call, { draftId: draft, moduleId, title: named(title) })
          await addText(tx, call, { lessonId, language, blocks })
          lessons += 1
        }
      }
      await this.note(tx, call, 'authoring.takeIn', { kind: 'course-draft', id: draft }, { lessons })
      return { lessons }
    })
  }

  private remove(
    call: PersonCall<'authoring.removeModule' | 'authoring.removeLesson'>,
    kind: 'draft_module' | 'draft_lesson',
    id: string,
  ): Promise<Record<string, never>> {
    const { removed } = call.body
    return this.work.run(call, async (tx) => {
      const draftId = kind === 'draft_module' ? await touchDraftOf(tx, kind, id) : await touchOwn(tx, kind, id)
      await tx.query(
        `UPDATE ${kind} SET removed_at = CASE WHEN $2 THEN coalesce(removed_at, now()) END WHERE id = $1`,
        [id, removed],
      )
      await tx.query('UPDATE course_draft SET version = version + 1 WHERE id = $1', [draftId])
      const act = kind === 'draft_module' ? 'authoring.removeModule' : 'authoring.removeLesson'
      await this.note(tx, call, act, { kind: kind.replace('_', '-'), id }, { removed })
      return {}
    })
  }

  private note(
    tx: Tx,
    { traceId }: PersonCall,
    act: string,
    subject: { kind: string; id: string },
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return audit(tx, { act, subject, details, traceId })
  }
}

async function insertModule(
  tx: Tx,
  { actor, traceId }: PersonCall,
  draftId: string,
  title: DraftWords,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO draft_module (draft_id, agency_id, key, place, title, outcome)
     SELECT $1, $2, 'm' || 1 + coalesce(max(substring(key FROM '^m([0-9]{1,6})$')::integer), 0), 1 + coalesce(max(place), 0), $3, '{"en":"","ja":""}'
     FROM draft_module WHERE draft_id = $1 HAVING count(*) < ${mostModules} RETURNING id`,
    [draftId, actor.agencyId, JSON.stringify(title)],
  )
  if (!row) throw new Refusal(409, 'state-does-not-allow')
  await tx.query('UPDATE course_draft SET version = version + 1 WHERE id = $1', [draftId])
  await audit(tx, { act: 'authoring.addModule', subject: { kind: 'draft-module', id: row.id }, traceId })
  return row.id
}

async function insertLesson(
  tx: Tx,
  { actor, traceId }: PersonCall,
  { draftId, moduleId, title }: { draftId: string; moduleId: string; title: DraftWords },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO draft_lesson (draft_id, module_id, agency_id, key, place, title)
     SELECT $1, m.id, $3, m.key || '-l' || 1 + (SELECT coalesce(max(substring(l.key FROM '-l([0-9]{1,6})$')::integer), 0) FROM draft_lesson l WHERE l.draft_id = $1 AND starts_with(l.key, m.key || '-l')),
       1 + (SELECT coalesce(max(l.place), 0) FROM draft_lesson l WHERE l.module_id = m.id), $4
     FROM draft_module m WHERE m.id = $2 AND m.draft_id = $1 AND (SELECT count(*) FROM draft_lesson l WHERE l.draft_id = $1) < ${mostLessons} RETURNING id`,
    [draftId, moduleId, actor.agencyId, JSON.stringify(title)],
  )
  if (!row) throw new Refusal(409, 'state-does-not-allow')
  await audit(tx, { act: 'authoring.addLesson', subject: { kind: 'draft-lesson', id: row.id }, traceId })
  return row.id
}

async function addText(
  tx: Tx,
  { actor }: PersonCall,
  { lessonId, language, blocks }: { lessonId: string; language: 'en' | 'ja'; blocks: readonly DraftBlock[] },
): Promise<void> {
  const text: TextBlock[] = blocks.map((block) => ({ id: newBlockId(), of: null, block }))
  await tx.query(
    'INSERT INTO draft_text (lesson_id, language, agency_id, blocks, words, saved_by) VALUES ($1, $2, $3, $4, $5, $6)',
    [lessonId, language, actor.agencyId, JSON.stringify(text), wordsOf(text), actor.personId],
  )
  const { missing } = language === 'en' ? translationCounts(text, []) : translationCounts([], text)
  await tx.query('UPDATE draft_lesson SET missing = $2 WHERE id = $1', [lessonId, missing])
}

async function refuseOthers(
  tx: Tx,
  draft: string,
  modules: readonly string[],
  lessons: readonly string[],
): Promise<void> {
  const [row] = await tx.query<{ modules: string[]; lessons: string[] }>(
    `SELECT ARRAY(SELECT id FROM draft_module WHERE draft_id = $1 AND removed_at IS NULL) AS modules,
       ARRAY(SELECT l.id FROM draft_lesson l JOIN draft_module m ON m.id = l.module_id WHERE l.draft_id = $1 AND l.removed_at IS NULL AND m.removed_at IS NULL) AS lessons`,
    [draft],
  )
  if (!row) throw notFound()
  const isSame = (named: readonly string[], standing: readonly string[]): boolean =>
    named.length === standing.length &&
    new Set(named).size === named.length &&
    standing.every((id) => named.includes(id))
  if (!isSame(modules, row.modules) || !isSame(lessons, row.lessons)) throw new Refusal(409, 'changed-meanwhile')
}

/** The lessons of a module that is another course's stay together in their order, and none of this one comes among them. */
async function refuseSplitting(
  tx: Tx,
  draft: string,
  modules: readonly { readonly id: string; readonly lessons: readonly string[] }[],
): Promise<void> {
  const shared = await tx.query<{ id: string; lessons: string[] }>(
    `SELECT m.id, ARRAY(SELECT l.id FROM draft_lesson l WHERE l.module_id = m.id AND l.removed_at IS NULL ORDER BY l.place, l.id) AS lessons
     FROM draft_module m WHERE m.draft_id = $1 AND m.removed_at IS NULL AND m.shared_course IS NOT NULL`,
    [draft],
  )
  const isWhole = ({ id, lessons }: { id: string; lessons: string[] }): boolean =>
    lessons.join() === modules.find((module) => module.id === id)?.lessons.join()
  if (!shared.every(isWhole)) throw new Refusal(409, 'module-is-shared')
}
