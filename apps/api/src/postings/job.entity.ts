import { Column, Entity, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../platform/database/columns.ts'

/** What a job is called. Clearances are granted for a job's key; a key without a row here is shown as it is. */
@Entity({ name: 'job' })
export class Job {
  @PrimaryColumn('text') key!: string
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
  @RecordedAt() recordedAt!: Date
}
