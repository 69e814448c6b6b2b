import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { OutsideCertificate } from './outside-certificate.entity.ts'

/** A file that shows an outside certificate. Its content lies in the file store under its hash; no name is kept. */
@Entity({ name: 'evidence_file' })
@Unique('evidence_file_once', ['outsideCertificateId', 'sha256'])
@Check('evidence_file_hash', `"sha256" ~ '^[0-9a-f]{64}$'`)
@Check('evidence_file_size', '"bytes" > 0')
@Index('evidence_file_by_hash', ['agencyId', 'sha256'])
export class EvidenceFile {
  @Id() id!: string
  @ForeignKey(() => OutsideCertificate) @Column('uuid') outsideCertificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** In hexadecimal. */
  @Column('text') sha256!: string
  /** As its content says, not as it was sent. */
  @Column('text') mediaType!: string
  @Column('integer') bytes!: number
  /** In pixels; null for a document. */
  @Column('integer', { nullable: true }) width!: number | null
  @Column('integer', { nullable: true }) height!: number | null
  @RecordedAt() recordedAt!: Date
}
