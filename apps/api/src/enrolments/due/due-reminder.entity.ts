import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Enrolment } from '../enrolment.entity.ts'

/** That somebody was told of a day by which to complete a course: once a stage, anew where the day is another. */
@Entity({ name: 'due_reminder' })
@Check('due_reminder_days', `"days_before" IN (-1, 1, 7, 14)`)
export class DueReminder {
  @ForeignKey(() => Enrolment) @PrimaryColumn('uuid') enrolmentId!: string
  @PrimaryColumn('date') dueOn!: string
  /** `-1` once the day is over. */
  @PrimaryColumn('integer') daysBefore!: number
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @RecordedAt() recordedAt!: Date
}
