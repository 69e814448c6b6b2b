import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { IdentityProviderRow } from './identity-provider.entity.ts'

/**
 * That a person of an agency is the one whom an issuer calls by a subject. The subject is kept only as its SHA-256; an
 * e-mail address never links anything.
 */
@Entity({ name: 'identity_link' })
@Index('identity_link_live', ['providerId', 'issuer', 'subjectHash'], { unique: true, where: 'ended_at IS NULL' })
@Index('identity_link_of_person', ['personId', 'providerId'], { unique: true, where: 'ended_at IS NULL' })
export class IdentityLink {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => IdentityProviderRow) @Column('uuid') providerId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  /** As it was when the link was made: a provider that changes its issuer knows nobody any more. */
  @Column('text') issuer!: string
  @Column('bytea') subjectHash!: Buffer
  @RecordedAt() linkedAt!: Date
  @InstantOrNull() lastUsedAt!: Date | null
  @InstantOrNull() endedAt!: Date | null
}
