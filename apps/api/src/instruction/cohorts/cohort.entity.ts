import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Edition } from '../../courses/edition.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Day, Id, RecordedAt } from '../../platform/database/columns.ts'

/** People who completed an edition together, as an instructor recorded it. It becomes completions when somebody says so. */
@Entity({ name: 'cohort' })
@Index('cohort_by_edition', ['editionId', 'agencyId', 'id'])
export class Cohort {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Edition) @Column('uuid') editionId!: string
  @Day() heldOn!: string
  /** `classroom`, `live-online` or `practical`. */
  @Column('text') mode!: string
  @Column('text') place!: string
  /** Points the test of the day had; null without a test. */
  @Column('integer', { nullable: true }) outOf!: number | null
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
