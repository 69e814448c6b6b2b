import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'

/** People told in one transaction: what an interruption makes to be done again, and nobody is told twice. */
const batch = 100

/** Tells people that they were enrolled, and by when to be done: on their first page, and by mail in their language. */
@Injectable()
export class ClassTeller implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(10, 'tell-classes', () => this.tellAll())
  }

  async tellAll(): Promise<void> {
    while ((await this.work.run({ actor: systemActor }, (tx) => this.tellSome(tx))) === batch);
  }

  private async tellSome(tx: Tx): Promise<number> {
    const rows = await tx.query<{
      classId: string
      personId: string
      name: string
      dueOn: string | null
      course: string
      titleEn: string
      titleJa: string
    }>(
      `UPDATE class_member m SET told_at = now() FROM class k JOIN course c ON c.id = k.course_id
       WHERE k.id = m.class_id AND (m.class_id, m.person_id) IN (SELECT u.class_id, u.person_id FROM class_member u WHERE u.told_at IS NULL ORDER BY u.class_id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       RETURNING m.class_id AS "classId", m.person_id AS "personId", k.name, k.due_on::text AS "dueOn", c.key AS course, c.title_en AS "titleEn", c.title_ja AS "titleJa"`,
    )
    for (const people of Map.groupBy(rows, ({ classId }) => classId).values()) {
      const [first] = people
      if (!first) continue
      const course = { en: first.titleEn, ja: first.titleJa }
      const told = { personIds: people.map(({ personId }) => personId), path: `/courses/${first.course}` }
      if (first.dueOn === null)
        await this.notices.notify(tx, { ...told, kind: 'enrolled-in-class', parameters: { course, name: first.name } })
      else
        await this.notices.notify(tx, {
          ...told,
          kind: 'enrolled-in-class-by',
          parameters: { course, name: first.name, day: { day: first.dueOn } },
        })
    }
    return rows.length
  }
}
