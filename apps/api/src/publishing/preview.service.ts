import { Injectable } from '@nestjs/common'
import type { Role } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { beyondSmallFix, differencesBetween, unchangedLessons } from '@muster/course/differences.ts'
import { publishingFaults, publishingWarnings } from '@muster/course/publishing.ts'
import { editionLabel } from '../courses/edition-name.ts'
import { peopleOf } from '../courses/drafts/draft-rows.ts'
import { holds, type PersonActor } from '../platform/actor.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { acceptingProfiles } from './accepting-profiles.ts'
import {
  type DraftToPublish,
  draftToPublish,
  editionContent,
  type EditionRow,
  nextNumbers,
} from './draft-to-publish.ts'

type Preview = ReplyOf<'publishing.preview'>

/** What publishing a draft would mean, before anybody chooses. */
@Injectable()
export class PreviewService {
  constructor(private readonly work: UnitOfWork) {}

  preview(call: PersonCall<'publishing.preview'>): Promise<Preview> {
    return this.work.run(call, async (tx) => {
      const found = await draftToPublish(tx, call.params.draft)
      const { draft, content, toPublish } = found
      const base = draft.basedOnId ? await editionContent(tx, draft.basedOnId) : null
      const numbers = await nextNumbers(tx, draft.courseId, base)
      const differences = base ? differencesBetween(base.content, content) : []
      const review = await reviewOf(tx, draft.id)
      return {
        id: draft.id,
        course: { key: draft.courseKey, title: draft.title },
        state: draft.state,
        basedOn: draft.basedOn,
        next: {
          smallFix: numbers.smallFix && editionLabel(numbers.smallFix),
          newEdition: editionLabel(numbers.newEdition),
        },
        faults: publishingFaults(toPublish),
        warnings: publishingWarnings(toPublish),
        differences: differences.map((one) => ({ ...one })) as Preview['differences'],
        beyond: beyondSmallFix(differences).map((one) => ({ ...one })) as Preview['beyond'],
        review: { ...review, needsSecurity: draft.sensitivity === 'restricted' },
        can: await abilities(tx, call.actor, found, review.approved),
        consequences: await consequencesOf(tx, found, base, numbers.newEdition.number),
      }
    })
  }
}

/** Who may answer the review of a draft: a head of security, or for what is not restricted a course manager. */
export const reviewers = (sensitivity: string): readonly Role[] =>
  sensitivity === 'restricted' ? ['head-of-security'] : ['head-of-security', 'course-manager']

export async function isWrittenBy(tx: Tx, draftId: string, actor: PersonActor): Promise<boolean> {
  const [row] = await tx.query<{ written: boolean }>(
    'SELECT bool_or(draft_is_written_by($1, hand)) AS written FROM unnest($2::uuid[]) AS hand',
    [draftId, [actor.personId, ...(actor.pairedWith ?? [])]],
  )
  return row?.written ?? true
}

async function abilities(
  tx: Tx,
  actor: PersonActor,
  { draft }: DraftToPublish,
  isApproved: boolean,
): Promise<Preview['can']> {
  const writes = holds(actor, 'instructor', 'course-manager')
  const inReview = draft.state === 'in-review'
  return {
    ask: writes && draft.state === 'draft',
    takeBack: writes && inReview,
    review:
      inReview &&
      !isApproved &&
      holds(actor, ...reviewers(draft.sensitivity)) &&
      !(await isWrittenBy(tx, draft.id, actor)),
    publish: inReview && isApproved && holds(actor, 'course-manager'),
  }
}

interface ReviewRow {
  readonly kind: 'asked' | 'approved' | 'sent-back' | 'taken-back'
  readonly note: string
  readonly recordedBy: string
  readonly recordedAt: Date
}

/** The last time a draft was sent to review, what was answered to that, and whether it stands approved. */
async function reviewOf(tx: Tx, draftId: string): Promise<Omit<Preview['review'], 'needsSecurity'>> {
  const rows = await tx.query<ReviewRow>(
    `SELECT kind, note, recorded_by AS "recordedBy", recorded_at AS "recordedAt" FROM draft_review WHERE draft_id = $1 ORDER BY id DESC LIMIT 2`,
    [draftId],
  )
  const [approval] = await tx.query<{ approved: boolean }>('SELECT draft_is_approved($1) AS approved', [draftId])
  const people = await peopleOf(tx, draftId)
  const said = (row: ReviewRow | undefined): { by: Bilingual; at: string; note: string } | null =>
    row
      ? { by: people.nameOf(row.recordedBy) ?? { en: '–', ja: '–' }, at: row.recordedAt.toISOString(), note: row.note }
      : null
  const last = rows[0]
  return {
    asked: said(rows.find(({ kind }) => kind === 'asked')),
    answered: said(last?.kind === 'approved' || last?.kind === 'sent-back' ? last : undefined),
    approved: approval?.approved ?? false,
  }
}

async function consequencesOf(
  tx: Tx,
  { draft, content }: DraftToPublish,
  base: EditionRow | null,
  newNumber: number,
): Promise<Preview['consequences']> {
  const [figures] = await tx.query<Pick<Preview['consequences'], 'midway' | 'inTest' | 'completed' | 'certificates'>>(
    `SELECT coalesce(sum(midway), 0)::int AS midway, coalesce(sum(in_test), 0)::int AS "inTest", coalesce(sum(completed), 0)::int AS completed, coalesce(sum(certificates), 0)::int AS certificates
     FROM edition_figures(ARRAY(SELECT id FROM edition WHERE course_id = $1 AND published_at IS NOT NULL))`,
    [draft.courseId],
  )
  const [course] = await tx.query<{ qualification: string }>(
    'SELECT qualification_key AS qualification FROM course WHERE id = $1',
    [draft.courseId],
  )
  return {
    ...(figures ?? { midway: 0, inTest: 0, completed: 0, certificates: 0 }),
    unchanged: base ? unchangedLessons(base.content.modules, content.modules).length : 0,
    lessons: base ? base.content.modules.flatMap(({ lessons }) => lessons).length : 0,
    profiles: await acceptingProfiles(tx, course?.qualification ?? '', newNumber),
  }
}
