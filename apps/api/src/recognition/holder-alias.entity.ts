import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { OutsideCertificate } from './outside-certificate.entity.ts'

/** Another name under which an officer knows a person to be certified, linked once with a note and remembered. */
@Entity({ name: 'holder_alias' })
@Unique('holder_alias_once', ['personId', 'foldedName'])
export class HolderAlias {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') name!: string
  /** As names are compared. */
  @Column('text') foldedName!: string
  /** The certificate on which it was found. */
  @ForeignKey(() => OutsideCertificate) @Column('uuid') outsideCertificateId!: string
  @Column('text') note!: string
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
