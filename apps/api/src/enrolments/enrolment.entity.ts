import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Edition } from '../courses/edition.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** A person takes an edition, and by which way they came to it. */
@Entity({ name: 'enrolment' })
@Index('enrolment_open', ['personId', 'agencyId', 'editionId', 'round'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
@Index('enrolment_moved_once', ['movedFromId'], { unique: true, where: 'moved_from_id IS NOT NULL' })
@Check('enrolment_round', '"round" > 0')
@Index('enrolment_due', ['dueOn'], { where: 'due_on IS NOT NULL AND withdrawn_at IS NULL' })
@Index('enrolment_by_edition', ['editionId', 'id'])
export class Enrolment {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Edition) @Column('uuid') editionId!: string
  /** Which time they take this edition, from 1: the next begins once this one is completed. */
  @Column('integer', { default: 1 }) round!: number
  /** `self`, `officer` or `rule`. */
  @Column('text') source!: string
  @RecordedAt() enrolledAt!: Date
  /** The enrolment in an earlier edition that went over into this one. */
  @ForeignKey(() => Enrolment) @Column('uuid', { nullable: true }) movedFromId!: string | null
  /** The last day by which it should be completed; null for none. */
  @Column('date', { nullable: true }) dueOn!: string | null
  @InstantOrNull() withdrawnAt!: Date | null
}
