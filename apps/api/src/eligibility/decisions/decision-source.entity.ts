import { Column, Entity, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../../platform/database/columns.ts'

/** A version of a profile, or what was true for everybody: shared by the decisions that name its hash. Nothing personal. */
@Entity({ name: 'decision_source' })
export class DecisionSource {
  /** SHA-256 of the content's canonical JSON. */
  @PrimaryColumn('text') hash!: string
  @Column('jsonb') content!: unknown
  @RecordedAt() recordedAt!: Date
}
