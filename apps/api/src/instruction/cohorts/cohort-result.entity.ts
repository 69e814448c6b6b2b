import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Completion } from '../../completions/completion.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Cohort } from './cohort.entity.ts'

/** What became of a line, written with the completion itself: a job that was interrupted goes on behind the last one. */
@Entity({ name: 'cohort_result' })
export class CohortResult {
  @ForeignKey(() => Cohort) @PrimaryColumn('uuid') cohortId!: string
  @PrimaryColumn('integer') place!: number
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `completed`, `completed-before`, `account-closed`, `left-agency` or `failed`. */
  @Column('text') outcome!: string
  @ForeignKey(() => Completion) @Column('uuid', { nullable: true }) completionId!: string | null
  @RecordedAt() recordedAt!: Date
}
