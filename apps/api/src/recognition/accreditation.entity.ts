import { Check, Column, Entity, ForeignKey } from 'typeorm'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'
import { Issuer } from './issuer.entity.ts'

/**
 * An issuer may certify a qualification, from a day through a last day: a proposal, which counts once a second person
 * approved it (`recognition_step`).
 */
@Entity({ name: 'accreditation' })
@Check('accreditation_days', '"valid_through" IS NULL OR "valid_through" >= "valid_from"')
export class Accreditation {
  @Id() id!: string
  @ForeignKey(() => Issuer) @Column('uuid') issuerId!: string
  @ForeignKey(() => Qualification) @Column('text') qualificationKey!: string
  @Day() validFrom!: string
  @DayOrNull() validThrough!: string | null
  /** Where it is known from. */
  @Column('text', { default: '' }) ground!: string
  /** Null for what came with the product. */
  @Column('uuid', { nullable: true }) proposedBy!: string | null
  @Column('uuid', { nullable: true }) agencyId!: string | null
  @RecordedAt() recordedAt!: Date
}
