import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { systemActor } from '../../platform/actor.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'

/** People told in one transaction: what an interruption makes to be done again, and nobody is told twice. */
const batch = 100

interface Said {
  readonly messageId: string
  readonly personId: string
  readonly agencyId: string
  readonly name: string
  readonly text: Bilingual
  readonly course: string
  readonly titleEn: string
  readonly titleJa: string
}

/** Tells people that they were enrolled, and by when to be done, and what their instructor says: on their first page, and by mail in their language. */
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
    while ((await this.work.run({ actor: systemActor }, (tx) => this.passOn(tx))) === batch);
  }

  /** Passes on what instructors said to their classes. */
  private async passOn(tx: Tx): Promise<number> {
    const rows = await tx.query<Said>(
      `UPDATE class_message_person r SET told_at = now() FROM class_message s JOIN class k ON k.id = s.class_id JOIN course c ON c.id = k.course_id
       WHERE s.id = r.message_id AND (r.message_id, r.person_id) IN (SELECT u.message_id, u.person_id FROM class_message_person u WHERE u.told_at IS NULL ORDER BY u.message_id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       RETURNING r.message_id AS "messageId", r.person_id AS "personId", k.agency_id AS "agencyId", k.name, s.text, c.key AS course, c.title_en AS "titleEn", c.title_ja AS "titleJa"`,
    )
    for (const people of Map.groupBy(rows, ({ messageId }) => messageId).values()) {
      const [first] = people
      if (!first) continue
      const course = { en: first.titleEn, ja: first.titleJa }
      await this.notices.notify(tx, {
        personIds: people.map(({ personId }) => personId),
        agencyId: first.agencyId,
        kind: 'said-to-class',
        parameters: { course, name: first.name, text: first.text },
        path: `/courses/${first.course}`,
      })
    }
    return rows.length
  }

  private async tellSome(tx: Tx): Promise<number> {
    const rows = await tx.query<{
      classId: string
      personId: string
      agencyId: string
      name: string
      dueOn: string | null
      course: string
      titleEn: string
      titleJa: string
    }>(
      `UPDATE class_member m SET told_at = now() FROM class k JOIN course c ON c.id = k.course_id
       WHERE k.id = m.class_id AND (m.class_id, m.person_id) IN (SELECT u.class_id, u.person_id FROM class_member u WHERE u.told_at IS NULL ORDER BY u.class_id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       RETURNING m.class_id AS "classId", m.person_id AS "personId", k.agency_id AS "agencyId", k.name, k.due_on::text AS "dueOn", c.key AS course, c.title_en AS "titleEn", c.title_ja AS "titleJa"`,
    )
    for (const people of Map.groupBy(rows, ({ classId }) => classId).values()) {
      const [first] = people
      if (!first) continue
      const course = { en: first.titleEn, ja: first.titleJa }
      const { agencyId } = first
      const told = { personIds: people.map(({ personId }) => personId), agencyId, path: `/courses/${first.course}` }
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
