import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { RecordedAt } from '../platform/database/columns.ts'
import { Certificate } from './certificate.entity.ts'

/** The text of a certificate's QR code, signed once with its salt and the same for ever. */
@Entity({ name: 'certificate_code' })
@Check('certificate_code_length', `char_length("text") BETWEEN 1 AND 500`)
export class CertificateCode {
  @ForeignKey(() => Certificate) @PrimaryColumn('uuid') certificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The verify address and, in its fragment, the signed statement. */
  @Column('text') text!: string
  @RecordedAt() recordedAt!: Date
}
