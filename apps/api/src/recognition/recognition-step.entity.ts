import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Accreditation } from './accreditation.entity.ts'
import { Equivalence } from './equivalence.entity.ts'

/** What became of a proposed accreditation or equivalence: a second person decided it once; it may be ended, earlier each time. */
@Entity({ name: 'recognition_step' })
@Check('recognition_step_of_one', 'num_nonnulls("accreditation_id", "equivalence_id") = 1')
@Check('recognition_step_kind', `"kind" IN ('approved', 'refused', 'ended')`)
@Check('recognition_step_end', `("kind" = 'ended') = ("last_day" IS NOT NULL)`)
@Index('recognition_step_of_accreditation', ['accreditationId'], {
  unique: true,
  where: `kind IN ('approved', 'refused')`,
})
@Index('recognition_step_of_equivalence', ['equivalenceId'], {
  unique: true,
  where: `kind IN ('approved', 'refused')`,
})
export class RecognitionStep {
  @Id() id!: string
  @ForeignKey(() => Accreditation) @Column('uuid', { nullable: true }) accreditationId!: string | null
  @ForeignKey(() => Equivalence) @Column('uuid', { nullable: true }) equivalenceId!: string | null
  /** `approved`, `refused` or `ended`. */
  @Column('text') kind!: string
  /** For an end: the last day that still counts. */
  @DayOrNull() lastDay!: string | null
  @Column('text', { default: '' }) note!: string
  /** Null for what came with the product. */
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @Column('uuid', { nullable: true }) agencyId!: string | null
  @RecordedAt() recordedAt!: Date
}
