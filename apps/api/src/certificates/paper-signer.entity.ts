import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../platform/database/columns.ts'

/** A certificate whose key signs or once signed PDFs, kept for ever so that old PDFs verify. */
@Entity({ name: 'paper_signer' })
@Check('paper_signer_fingerprint', `"fingerprint" ~ '^[0-9A-F]{2}(:[0-9A-F]{2}){31}$'`)
export class PaperSignerCertificate {
  /** SHA-256 of the certificate, in pairs of hexadecimal digits with colons. */
  @PrimaryColumn('text') fingerprint!: string
  /** X.509, in PEM. */
  @Column('text') certificate!: string
  @RecordedAt() recordedAt!: Date
}
