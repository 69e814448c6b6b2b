import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftState, DraftWords } from '@muster/contracts/schemas/draft.ts'
import { holds } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { notFound, Refusal } from '../../platform/problems/refusal.ts'
import { CourseCatalogue } from '../course-catalogue.ts'
import { editionName } from '../edition-name.ts'
import { assessmentOf } from './assessment-columns.ts'
import { fillDraft } from './draft-document.ts'
import { readOutline } from './draft-outline.ts'
import { abilitiesOf } from './draft.policy.ts'
import { commentColumns, type CommentRow, findDraft, peopleOf, presentComment } from './draft-rows.ts'

interface CourseRow {
  readonly key: string
  readonly titleEn: string
  readonly titleJa: string
  readonly edition: string | null
  readonly draftId: string | null
  readonly state: DraftState
  readonly title: DraftWords
  readonly basedOn: string | null
  readonly updatedAt: Date
  readonly lessons: number
  readonly openComments: number
}

/** Drafts of courses: begun, read, settled and given up. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  list(call: PersonCall<'authoring.list'>): Promise<ReplyOf<'authoring.list'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<CourseRow>(
        `SELECT c.key, c.title_en AS "titleEn", c.title_ja AS "titleJa", newest.name AS edition, d.id AS "draftId", d.state, d.title, ${editionName('b')} AS "basedOn", d.updated_at AS "updatedAt",
           (SELECT count(*)::int FROM draft_lesson l WHERE l.draft_id = d.id AND l.removed_at IS NULL) AS lessons,
           (SELECT count(*)::int FROM draft_comment m WHERE m.draft_id = d.id AND m.resolved_at IS NULL) AS "openComments"
         FROM course c LEFT JOIN course_draft d ON d.course_id = c.id AND d.state IN ('draft', 'in-review') LEFT JOIN edition b ON b.id = d.based_on_id
           LEFT JOIN LATERAL (SELECT ${editionName('e')} AS name FROM edition e WHERE e.course_id = c.id AND e.published_at <= now() ORDER BY e.number DESC, e.revision DESC LIMIT 1) newest ON true
         WHERE c.agency_id = $1 AND c.kind = 'course' ORDER BY d.updated_at DESC NULLS LAST, c.key`,
        [call.actor.agencyId],
      )
      return {
        can: { write: holds(call.actor, 'instructor', 'course-manager') },
        courses: rows.map((row) => ({
          key: row.key,
          title: row.draftId === null ? { en: row.titleEn, ja: row.titleJa } : row.title,
          edition: row.edition,
          draft:
            row.draftId === null
              ? null
              : {
                  id: row.draftId,
                  state: row.state,
                  basedOn: row.basedOn,
                  updatedAt: row.updatedAt.toISOString(),
                  lessons: row.lessons,
                  openComments: row.openComments,
                },
        })),
      }
    })
  }

  /** A new course; where the title is in one language only, the other has it as well until somebody translates it. */
  createCourse(call: PersonCall<'authoring.createCourse'>): Promise<{ draft: string }> {
    return this.work.run(call, async (tx) => {
      const { title } = call.body
      const shown = { en: title.en.trim() || title.ja.trim(), ja: title.ja.trim() || title.en.trim() }
      const key = await freeKey(tx, title.en)
      const [made] = await tx.query<{ id: string | null }>('SELECT create_course($1, $2, $3, $4, $5) AS id', [
        key,
        shown.en,
        shown.ja,
        '',
        '',
      ])
      if (!made?.id) throw new Error('the course was not made')
      await audit(tx, {
        act: 'authoring.createCourse',
        subject: { kind: 'course', id: made.id },
        traceId: call.traceId,
      })
      const draft = await addDraft(tx, call, { courseId: made.id, title })
      return { draft }
    })
  }

  open(call: PersonCall<'authoring.open'>): Promise<{ draft: string }> {
    return this.work.run(call, async (tx) => {
      const [course] = await tx.query<{ id: string; titleEn: string; titleJa: string }>(
        'SELECT id, title_en AS "titleEn", title_ja AS "titleJa" FROM course WHERE key = $1 AND agency_id = $2 AND kind = \'course\'',
        [call.params.course, call.actor.agencyId],
      )
      if (!course) throw notFound()
      // Two people who open one at the same moment get the same.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 38))', [course.id])
      const [standing] = await tx.query<{ id: string }>(
        `SELECT id FROM course_draft WHERE course_id = $1 AND state IN ('draft', 'in-review')`,
        [course.id],
      )
      if (standing) return { draft: standing.id }
      const edition = await this.catalogue.newestOf(tx, call.params.course)
      const draft = await addDraft(tx, call, {
        courseId: course.id,
        title: { en: course.titleEn, ja: course.titleJa },
        basedOn: edition?.id ?? null,
      })
      await audit(tx, { act: 'authoring.open', subject: { kind: 'course-draft', id: draft }, traceId: call.traceId })
      return { draft }
    })
  }

  read(call: PersonCall<'authoring.read'>): Promise<ReplyOf<'authoring.read'>> {
    return this.work.run(call, async (tx) => {
      const row = await findDraft(tx, call.params.draft)
      const people = await peopleOf(tx, row.id)
      const comments = await tx.query<CommentRow>(
        `SELECT ${commentColumns} FROM draft_comment WHERE draft_id = $1 ORDER BY id LIMIT 1000`,
        [row.id],
      )
      const { id, basedOn, state, version, title, summary, hours, validityMonths, sensitivity } = row
      return {
        ...{ id, basedOn, state, version, title, summary, hours, validityMonths, sensitivity },
        course: { key: row.courseKey },
        updatedAt: row.updatedAt.toISOString(),
        authors: [...people.authors],
        can: abilitiesOf(call.actor, state),
        ...(await readOutline(tx, row.id)),
        comments: comments.map((comment) => presentComment(comment, people)),
      }
    })
  }

  change(call: PersonCall<'authoring.change'>): Promise<{ version: number }> {
    return this.work.run(call, async (tx) => {
      const { version, title, summary, hours, validityMonths, sensitivity } = call.body
      const standing = await findDraft(tx, call.params.draft)
      if (standing.state !== 'draft') throw new Refusal(409, 'state-does-not-allow')
      const [row] = await tx.query<{ version: number }>(
        `UPDATE course_draft SET version = version + 1, updated_at = now(), title = $3, summary = $4, hours = $5, validity_months = $6, sensitivity = $7
         WHERE id = $1 AND version = $2 AND state = 'draft' RETURNING version`,
        [standing.id, version, JSON.stringify(title), JSON.stringify(summary), hours, validityMonths, sensitivity],
      )
      if (!row) throw new Refusal(409, 'changed-meanwhile')
      await audit(tx, {
        act: 'authoring.change',
        subject: { kind: 'course-draft', id: standing.id },
        details: { sensitivity },
        traceId: call.traceId,
      })
      return row
    })
  }

  discard(call: PersonCall<'authoring.discard'>): Promise<Record<string, never>> {
    return this.work.run(call, async (tx) => {
      const { id, state } = await findDraft(tx, call.params.draft)
      if (state === 'discarded') return {}
      const [done] = await tx.query(
        `UPDATE course_draft SET state = 'discarded', updated_at = now() WHERE id = $1 AND state IN ('draft', 'in-review') RETURNING id`,
        [id],
      )
      if (!done) throw new Refusal(409, 'state-does-not-allow')
      await audit(tx, { act: 'authoring.discard', subject: { kind: 'course-draft', id }, traceId: call.traceId })
      return {}
    })
  }
}

/** A key made of the English title that no course and no qualification has. */
export async function freeKey(tx: Tx, title: string): Promise<string> {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const wanted = plain || 'course'
  const [taken] = await tx.query(
    'SELECT 1 FROM course WHERE key = $1 UNION SELECT 1 FROM qualification WHERE key = $1',
    [wanted],
  )
  return taken || !plain ? `${wanted}-${randomBytes(4).toString('hex')}` : wanted
}

async function addDraft(
  tx: Tx,
  { actor }: PersonCall,
  course: { readonly courseId: string; readonly title: DraftWords; readonly basedOn?: string | null },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO course_draft (course_id, agency_id, based_on_id, title, summary, hours, validity_months, assessment, pool, created_by)
     SELECT c.id, c.agency_id, e.id, $3, jsonb_build_object('en', c.summary_en, 'ja', c.summary_ja), coalesce(e.hours, 1), e.validity_months, ${assessmentOf('a')}, coalesce(${poolOf('a')}, '{}'), $4
     FROM course c LEFT JOIN edition e ON e.id = $2 LEFT JOIN assessment a ON a.edition_id = e.id WHERE c.id = $1 RETURNING id`,
    [course.courseId, course.basedOn ?? null, JSON.stringify(course.title), actor.personId],
  )
  const id = row?.id ?? ''
  const [edition] = course.basedOn
    ? await tx.query<{ modules: Parameters<typeof fillDraft>[2] }>('SELECT modules FROM edition WHERE id = $1', [
        course.basedOn,
      ])
    : []
  if (edition) await fillDraft(tx, { id, agencyId: actor.agencyId, by: actor.personId }, edition.modules)
  return id
}

/** The questions behind the versions an assessment pins. */
const poolOf = (alias: string): string =>
  `(SELECT array_agg(v.question_id ORDER BY p.place) FROM unnest(${alias}.question_version_ids) WITH ORDINALITY AS p(id, place) JOIN question_version v ON v.id = p.id)`
