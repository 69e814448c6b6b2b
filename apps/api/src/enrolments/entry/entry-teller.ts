import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'

/** What one transaction tells at most: what an interruption makes to be done again, and nobody is told twice. */
const batch = 100

interface Told {
  readonly personId: string
  /** For which they ask, or take, the course. */
  readonly agencyId: string
  readonly course: string
  readonly titleEn: string
  readonly titleJa: string
}

const courseColumns = 'c.key AS course, c.title_en AS "titleEn", c.title_ja AS "titleJa"'
const titleOf = ({ titleEn, titleJa }: Pick<Told, 'titleEn' | 'titleJa'>) => ({ en: titleEn, ja: titleJa })

/**
 * Tells those who answer that somebody asks to be taken into a course, and people what was answered, or that an officer took
 * them out of one: whichever agency they are of, once each.
 */
@Injectable()
export class EntryTeller implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(10, 'tell-entries', () => this.tellAll())
  }

  async tellAll(): Promise<void> {
    while ((await this.work.run({ actor: systemActor }, (tx) => this.tellAsked(tx))) === batch);
    while ((await this.work.run({ actor: systemActor }, (tx) => this.tellAnswered(tx))) === batch);
    while ((await this.work.run({ actor: systemActor }, (tx) => this.tellWithdrawn(tx))) === batch);
  }

  /** Course staff are told of a course once, however many ask at the same time. */
  private async tellAsked(tx: Tx): Promise<number> {
    const rows = await tx.query<Omit<Told, 'personId'>>(
      `UPDATE entry_request r SET asked_at = now() FROM course c
       WHERE c.id = r.course_id AND r.id IN (SELECT u.id FROM entry_request u WHERE u.asked_at IS NULL ORDER BY u.id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       RETURNING r.owner_agency_id AS "agencyId", ${courseColumns}`,
    )
    for (const [course, asked] of Map.groupBy(rows, (row) => row.course)) {
      const [first] = asked
      if (!first) continue
      await this.notices.notify(tx, {
        personIds: await this.notices.holders(tx, first.agencyId, ['instructor', 'course-manager']),
        dutyIn: first.agencyId,
        kind: 'entry-asked',
        parameters: { course: titleOf(first) },
        path: `/teaching/${course}/entry`,
      })
    }
    return rows.length
  }

  private async tellAnswered(tx: Tx): Promise<number> {
    const rows = await tx.query<Told & { outcome: 'approved' | 'declined'; answer: string }>(
      `UPDATE entry_request r SET told_at = now() FROM course c
       WHERE c.id = r.course_id AND r.id IN (SELECT u.id FROM entry_request u WHERE u.outcome IS NOT NULL AND u.told_at IS NULL ORDER BY u.id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       RETURNING r.person_id AS "personId", r.agency_id AS "agencyId", r.outcome, coalesce(r.answer, '') AS answer, ${courseColumns}`,
    )
    for (const row of rows) {
      const told = { personIds: [row.personId], agencyId: row.agencyId, path: `/courses/${row.course}` }
      const course = titleOf(row)
      if (row.outcome === 'approved')
        await this.notices.notify(tx, { ...told, kind: 'entry-approved', parameters: { course } })
      else
        await this.notices.notify(tx, { ...told, kind: 'entry-declined', parameters: { course, reason: row.answer } })
    }
    return rows.length
  }

  private async tellWithdrawn(tx: Tx): Promise<number> {
    const rows = await tx.query<Told & { reason: string }>(
      `UPDATE withdrawal w SET told_at = now() FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
       WHERE n.id = w.enrolment_id AND w.id IN (SELECT u.id FROM withdrawal u WHERE u.told_at IS NULL ORDER BY u.id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       RETURNING w.person_id AS "personId", w.agency_id AS "agencyId", w.reason, ${courseColumns}`,
    )
    for (const row of rows)
      await this.notices.notify(tx, {
        personIds: [row.personId],
        agencyId: row.agencyId,
        kind: 'withdrawn-from-course',
        parameters: { course: titleOf(row), reason: row.reason },
        path: `/courses/${row.course}`,
      })
    return rows.length
  }
}
