import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { unchangedLessons } from '@muster/course/differences.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { moduleContent, type PublishedEdition } from '../courses/published-edition.ts'
import { takenHere } from '../enrolments/taken-here.ts'
import { audit } from '../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'

interface UnderWay {
  readonly from: PublishedEdition
  /** The newest edition of the course; null where that is the one they are in, or all is completed. */
  readonly to: PublishedEdition | null
  readonly completed: readonly string[]
  readonly isInTest: boolean
  readonly finishUntil: Date | null
}

const modulesOf = (edition: PublishedEdition) => edition.modules.map(moduleContent)

/** From one edition to the next, for whoever is midway. */
@Injectable()
export class MoveService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  newer(call: PersonCall<'learning.newer'>): Promise<ReplyOf<'learning.newer'>> {
    return this.work.run(call, async (tx) => {
      const { from, to, completed, isInTest, finishUntil } = await this.underWay(tx, call)
      if (!to) return { newer: null }
      const [published] = await tx.query<{ note: Bilingual; midway: 'finish' | 'offer' | 'move' }>(
        'SELECT note, midway FROM publication WHERE edition_id = $1',
        [to.id],
      )
      const kept = unchangedLessons(modulesOf(from), modulesOf(to)).filter((key) => completed.includes(key)).length
      return {
        newer: {
          edition: to.edition,
          note: published?.note ?? null,
          kept,
          lessons: to.lessons.size,
          finishUntil: finishUntil?.toISOString() ?? null,
          mayMove: published?.midway !== 'finish' && !isInTest,
        },
      }
    })
  }

  move(call: PersonCall<'learning.move'>): Promise<ReplyOf<'learning.move'>> {
    return this.work.run(call, async (tx) => {
      const { from, to, isInTest } = await this.underWay(tx, call)
      if (!to) throw new Refusal(409, 'state-does-not-allow')
      if (isInTest) throw new Refusal(409, 'test-under-way')
      const [allowed] = await tx.query(`SELECT 1 FROM publication WHERE edition_id = $1 AND midway <> 'finish'`, [
        to.id,
      ])
      const [moved] = allowed
        ? await tx.query<{ id: string | null }>('SELECT move_enrolment($1, $2, $3) AS id', [
            call.params.enrolment,
            to.id,
            unchangedLessons(modulesOf(from), modulesOf(to)),
          ])
        : []
      if (!moved?.id) throw new Refusal(409, 'state-does-not-allow')
      await audit(tx, {
        act: 'learning.move',
        subject: { kind: 'enrolment', id: moved.id },
        concerns: call.actor.personId,
        details: { from: from.id, to: to.id },
        traceId: call.traceId,
      })
      return { enrolmentId: moved.id }
    })
  }

  private async underWay(tx: Tx, call: PersonCall<'learning.newer' | 'learning.move'>): Promise<UnderWay> {
    const [row] = await tx.query<{
      editionId: string
      completed: string[]
      isDone: boolean
      isInTest: boolean
      finishUntil: Date | null
    }>(
      `SELECT n.edition_id AS "editionId", ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL) AS completed,
         EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = n.id) AS "isDone",
         EXISTS (SELECT 1 FROM attempt a WHERE a.enrolment_id = n.id AND a.passed IS NULL) AS "isInTest",
         (SELECT s.closes_at FROM assessment s WHERE s.edition_id = n.edition_id) AS "finishUntil"
       FROM enrolment n WHERE n.id = $1 AND n.person_id = $2 AND n.withdrawn_at IS NULL AND ${takenHere('n')}`,
      [call.params.enrolment, call.actor.personId],
    )
    if (!row) throw notFound()
    const from = await this.catalogue.edition(tx, row.editionId)
    const newest = await this.catalogue.newestOf(tx, from.courseKey)
    const { completed, isInTest, finishUntil } = row
    return { from, to: row.isDone || newest?.id === from.id ? null : newest, completed, isInTest, finishUntil }
  }
}
