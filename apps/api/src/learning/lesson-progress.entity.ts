import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Enrolment } from '../enrolments/enrolment.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** How far a person is in a lesson; only ever moves forward. */
@Entity({ name: 'lesson_progress' })
export class LessonProgress {
  @ForeignKey(() => Enrolment) @PrimaryColumn('uuid') enrolmentId!: string
  @PrimaryColumn('text') lessonKey!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @RecordedAt() openedAt!: Date
  @InstantOrNull() completedAt!: Date | null
  /** The enrolment in another course in which it was completed, where it was; null for what was completed here. */
  @ForeignKey(() => Enrolment) @Column('uuid', { nullable: true }) creditedFromId!: string | null
  /** Knowledge checks answered: check key to option id. */
  @Column('jsonb', { default: {} }) answered!: Record<string, string>
}
