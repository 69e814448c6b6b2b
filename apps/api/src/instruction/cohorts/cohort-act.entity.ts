import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Cohort } from './cohort.entity.ts'

/** What was decided of a cohort, once: that its certificates are issued, or that it is taken back. */
@Entity({ name: 'cohort_act' })
export class CohortAct {
  @ForeignKey(() => Cohort) @PrimaryColumn('uuid') cohortId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `issue` or `withdrawn`. */
  @Column('text') kind!: string
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
