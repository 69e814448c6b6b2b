import { Column, Entity, ForeignKey } from 'typeorm'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'
import { Issuer } from './issuer.entity.ts'

/** One qualification counts as another for completions between two days; one way, never chained. */
@Entity({ name: 'equivalence' })
export class Equivalence {
  @Id() id!: string
  @ForeignKey(() => Qualification) @Column('text') fromQualification!: string
  @ForeignKey(() => Qualification) @Column('text') toQualification!: string
  /** Null: from any issuer. */
  @ForeignKey(() => Issuer) @Column('uuid', { nullable: true }) fromIssuerId!: string | null
  @Day() validFrom!: string
  @DayOrNull() validThrough!: string | null
  @Column('uuid', { nullable: true }) approvedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
