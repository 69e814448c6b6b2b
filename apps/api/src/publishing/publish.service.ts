import { Injectable } from '@nestjs/common'
import type { BodyOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import { beyondSmallFix, differencesBetween, unchangedLessons } from '@muster/course/differences.ts'
import { publishingFaults, publishingWarnings, type PublishingWarning } from '@muster/course/publishing.ts'
import { editionLabel } from '../courses/edition-name.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { Refusal } from '../platform/problems/refusal.ts'
import {
  type DraftToPublish,
  draftToPublish,
  editionContent,
  type EditionRow,
  nextNumbers,
} from './draft-to-publish.ts'

type Choice = BodyOf<'publishing.publish'>

@Injectable()
export class PublishService {
  constructor(private readonly work: UnitOfWork) {}

  /** Makes an approved draft an edition; in the same transaction those midway follow a small fix or, where chosen, move. */
  publish(call: PersonCall<'publishing.publish'>): Promise<ReplyOf<'publishing.publish'>> {
    return this.work.run(call, async (tx) => {
      const found = await draftToPublish(tx, call.params.draft)
      const { draft, content, pool } = found
      if (draft.state !== 'in-review') throw new Refusal(409, 'state-does-not-allow')
      // Two drafts of one course, and two who press at once, follow one another.
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 47))', [draft.courseId])
      refuseUnready(found, call.body)
      const base = draft.basedOnId ? await editionContent(tx, draft.basedOnId) : null
      const numbers = await nextNumbers(tx, draft.courseId, base)
      if (call.body.kind === 'small-fix') refuseLarge(base, found)
      const numbered = call.body.kind === 'small-fix' ? numbers.smallFix : numbers.newEdition
      if (!numbered) throw new Refusal(409, 'not-a-small-fix')
      const [made] = await tx.query<{ id: string | null }>(
        'SELECT publish_edition($1, $2, $3, $4, $5, $6, $7::uuid[], $8, $9, $10, $11) AS id',
        [
          draft.id,
          call.body.kind === 'small-fix' ? draft.basedOnId : null,
          numbered.number,
          numbered.revision,
          JSON.stringify(content.modules),
          JSON.stringify(draft.assessment),
          pool.map(({ versionId }) => versionId),
          JSON.stringify(call.body.note),
          JSON.stringify(call.body.answers),
          call.body.midway,
          call.body.finishUntil,
        ],
      )
      if (!made?.id) throw new Refusal(409, 'second-person-needed')
      const isMoving = call.body.kind === 'new-edition' && call.body.midway === 'move'
      const moved = isMoving ? await moveEverybody(tx, made.id, content.modules) : 0
      const edition = editionLabel(numbered)
      await audit(tx, {
        act: 'publishing.publish',
        subject: { kind: 'edition', id: made.id },
        details: { course: draft.courseKey, edition, kind: call.body.kind, midway: call.body.midway, moved },
        traceId: call.traceId,
      })
      return { edition, moved }
    })
  }
}

/** A draft with a fault is never published, nor one with a warning nobody answered. */
function refuseUnready({ toPublish }: DraftToPublish, { answers }: Choice): void {
  if (publishingFaults(toPublish).length > 0) throw new Refusal(409, 'edition-not-ready')
  const isAnswered = (warning: PublishingWarning): boolean =>
    answers.some(
      ({ code, lesson, reason }) => code === warning.code && lesson === warning.lesson && reason.trim() !== '',
    )
  if (!publishingWarnings(toPublish).every(isAnswered)) throw new Refusal(409, 'edition-not-ready')
}

function refuseLarge(base: EditionRow | null, { content }: DraftToPublish): void {
  if (!base || beyondSmallFix(differencesBetween(base.content, content)).length > 0)
    throw new Refusal(409, 'not-a-small-fix')
}

/** Moves everybody who is midway in an earlier edition and not in a test; how many were moved. */
async function moveEverybody(tx: Tx, editionId: string, modules: EditionRow['content']['modules']): Promise<number> {
  const midway = await tx.query<{ id: string; editionId: string }>(
    'SELECT id, edition_id AS "editionId" FROM midway_before($1)',
    [editionId],
  )
  let moved = 0
  for (const [from, rows] of Map.groupBy(midway, (row) => row.editionId)) {
    const kept = unchangedLessons((await editionContent(tx, from)).content.modules, modules)
    const [row] = await tx.query<{ moved: number }>(
      'SELECT count(move_enrolment(n.id, $2, $3))::int AS moved FROM unnest($1::uuid[]) AS n(id)',
      [rows.map(({ id }) => id), editionId, kept],
    )
    moved += row?.moved ?? 0
  }
  return moved
}
