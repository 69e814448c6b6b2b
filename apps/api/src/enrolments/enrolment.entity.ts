import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Edition } from '../courses/edition.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** A person takes an edition, and by which way they came to it. */
@Entity({ name: 'enrolment' })
@Index('enrolment_open', ['personId', 'editionId'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('enrolment_by_edition', ['editionId', 'id'])
export class Enrolment {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Edition) @Column('uuid') editionId!: string
  /** `self`, `officer` or `rule`. */
  @Column('text') source!: string
  @RecordedAt() enrolledAt!: Date
  @InstantOrNull() withdrawnAt!: Date | null
}
