import { Check, Column, Entity, ForeignKey } from 'typeorm'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'
import { Issuer } from './issuer.entity.ts'

/**
 * One qualification counts as another for completions between two days; one way, never chained. A proposal, which counts
 * once a second person approved it (`recognition_step`).
 */
@Entity({ name: 'equivalence' })
@Check('equivalence_days', '"valid_through" IS NULL OR "valid_through" >= "valid_from"')
@Check('equivalence_of_another', '"from_qualification" <> "to_qualification"')
export class Equivalence {
  @Id() id!: string
  @ForeignKey(() => Qualification) @Column('text') fromQualification!: string
  @ForeignKey(() => Qualification) @Column('text') toQualification!: string
  /** Null: of any edition. */
  @Column('integer', { nullable: true }) fromEdition!: number | null
  /** Null: from any issuer. */
  @ForeignKey(() => Issuer) @Column('uuid', { nullable: true }) fromIssuerId!: string | null
  @Day() validFrom!: string
  @DayOrNull() validThrough!: string | null
  /** Where it is known from. */
  @Column('text', { default: '' }) ground!: string
  /** Null for what came with the product. */
  @Column('uuid', { nullable: true }) proposedBy!: string | null
  @Column('uuid', { nullable: true }) agencyId!: string | null
  @RecordedAt() recordedAt!: Date
}
