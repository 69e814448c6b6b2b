import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Certificate } from './certificate.entity.ts'

/**
 * A certificate put on paper: the hash of the file that was served, against which every byte of another is judged. A
 * further rendition is made only where the file of the last one was lost; all of them stay genuine.
 */
@Entity({ name: 'certificate_print' })
@Unique('certificate_print_rendition', ['certificateId', 'rendition'])
@Check('certificate_print_counted', '"rendition" > 0')
@Check('certificate_print_hash', `"sha256" ~ '^[0-9a-f]{64}$'`)
@Check('certificate_print_size', '"bytes" > 0')
@Index('certificate_print_by_hash', ['sha256'], { unique: true })
export class CertificatePrint {
  @Id() id!: string
  @ForeignKey(() => Certificate) @Column('uuid') certificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('integer') rendition!: number
  /** In hexadecimal. */
  @Column('text') sha256!: string
  @Column('integer') bytes!: number
  @RecordedAt() recordedAt!: Date
}
