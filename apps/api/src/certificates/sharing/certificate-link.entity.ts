import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { DayOrNull, Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Certificate } from '../certificate.entity.ts'

/**
 * A link by which its holder shows a certificate. Only a hash of its token is kept, so that nobody who reads this can open
 * it. The API's role adds rows; they are withdrawn and counted by functions of the database.
 */
@Entity({ name: 'certificate_link' })
@Index('certificate_link_token', ['tokenHash'], { unique: true })
@Index('certificate_link_of', ['certificateId', 'id'])
@Check('certificate_link_purpose', `char_length("purpose") BETWEEN 1 AND 200`)
export class CertificateLink {
  @Id() id!: string
  @ForeignKey(() => Certificate) @Column('uuid') certificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('bytea') tokenHash!: Buffer
  /** What it was made for, in the holder's words; shown to who opens it. */
  @Column('text') purpose!: string
  /** Whether the full name is shown, or the masked one. */
  @Column('boolean') showsName!: boolean
  /** The last day on which it opens. */
  @DayOrNull() expiresOn!: string | null
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() withdrawnAt!: Date | null
  @Column('integer', { default: 0 }) openings!: number
  @InstantOrNull() lastOpenedAt!: Date | null
}
