import { Column, Entity, ForeignKey } from 'typeorm'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'
import { Issuer } from './issuer.entity.ts'

/** An issuer may certify a qualification, from a day through a last day. */
@Entity({ name: 'accreditation' })
export class Accreditation {
  @Id() id!: string
  @ForeignKey(() => Issuer) @Column('uuid') issuerId!: string
  @ForeignKey(() => Qualification) @Column('text') qualificationKey!: string
  @Day() validFrom!: string
  @DayOrNull() validThrough!: string | null
  @RecordedAt() recordedAt!: Date
}
