import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm'
import { Edition } from '../courses/edition.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, Id, RecordedAt } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'

/** The fact that a person completed an edition. Never changed, never removed. */
@Entity({ name: 'completion' })
@Unique('completion_once', ['enrolmentId'])
@Index('completion_by_person', ['personId', 'completedOn'])
@Index('completion_by_edition', ['editionId', 'completedOn'])
export class Completion {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Edition) @Column('uuid') editionId!: string
  @ForeignKey(() => Qualification) @Column('text') qualificationKey!: string
  /** The enrolment it came from: at most one completion each. */
  @Column('uuid') enrolmentId!: string
  @Column('uuid', { nullable: true }) attemptId!: string | null
  /** The day in the issuing agency's zone. */
  @Day() completedOn!: string
  @Column('timestamptz') completedAt!: Date
  /** `online`, `live-online`, `classroom`, `practical` or `field-placement`. */
  @Column('text') mode!: string
  @Column('double precision') hours!: number
  @Column('integer', { nullable: true }) points!: number | null
  @Column('integer', { nullable: true }) outOf!: number | null
  @RecordedAt() recordedAt!: Date
}
