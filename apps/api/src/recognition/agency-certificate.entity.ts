import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'
import { Issuer } from './issuer.entity.ts'

/** What an agency itself holds, such as a self-check against a standard: for requirements on the organisation. */
@Entity({ name: 'agency_certificate' })
@Index('agency_certificate_by_agency', ['agencyId', 'qualificationKey'])
export class AgencyCertificate {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Qualification) @Column('text') qualificationKey!: string
  @ForeignKey(() => Issuer) @Column('uuid') issuerId!: string
  @Day() completedOn!: string
  /** Last valid day as stated on it; null where it states none. */
  @DayOrNull() expiresOn!: string | null
  @RecordedAt() recordedAt!: Date
}
