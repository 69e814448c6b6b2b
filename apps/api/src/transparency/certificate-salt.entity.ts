import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Certificate } from '../certificates/certificate.entity.ts'

/**
 * What makes the log's commitment to a certificate say nothing to others. Erasing the person destroys it, and with it
 * the last tie between the entry and what the certificate said.
 */
@Entity({ name: 'certificate_salt' })
export class CertificateSalt {
  @ForeignKey(() => Certificate) @PrimaryColumn('uuid') certificateId!: string
  @Column('uuid') personId!: string
  @Column('uuid') agencyId!: string
  @Column('bytea') salt!: Buffer
}
