import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Id } from '../../platform/database/columns.ts'
import { IdentityProviderRow } from './identity-provider.entity.ts'

/** A SAML assertion that was taken, by the SHA-256 of its id: it opens nothing again while it would still be good. */
@Entity({ name: 'identity_assertion' })
@Index('identity_assertion_once', ['providerId', 'assertionHash'], { unique: true })
@Index('identity_assertion_by_age', ['expiresAt'])
export class IdentityAssertion {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => IdentityProviderRow) @Column('uuid') providerId!: string
  @Column('bytea') assertionHash!: Buffer
  @Column('timestamptz') expiresAt!: Date
}
