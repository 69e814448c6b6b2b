import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Cohort } from './cohort.entity.ts'

/** One person of a cohort. */
@Entity({ name: 'cohort_line' })
@Unique('cohort_line_once', ['cohortId', 'personId'])
export class CohortLine {
  @ForeignKey(() => Cohort) @PrimaryColumn('uuid') cohortId!: string
  /** From 1, in the order of the list. */
  @PrimaryColumn('integer') place!: number
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('integer', { nullable: true }) points!: number | null
}
