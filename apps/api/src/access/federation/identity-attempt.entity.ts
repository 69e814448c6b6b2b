import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { IdentityProviderRow } from './identity-provider.entity.ts'

/** A sign-in or a linking under way at an identity provider: taken once, by the browser that began it; reached only through named functions. */
@Entity({ name: 'identity_attempt' })
@Check('identity_attempt_person', `("purpose" = 'sign-in') = ("person_id" IS NULL)`)
@Index('identity_attempt_state', ['stateHash'], { unique: true })
@Index('identity_attempt_by_age', ['expiresAt'])
export class IdentityAttempt {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => IdentityProviderRow) @Column('uuid') providerId!: string
  /** `sign-in`, or `link` where somebody signed in links their account, or `invited` where a mailed link lets them. */
  @Column('text') purpose!: string
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) personId!: string | null
  /** Of the mailed link; null without one. */
  @Column('bytea', { nullable: true }) invitationHash!: Buffer | null
  @Column('bytea') stateHash!: Buffer
  /** Of the cookie of the browser that began it. */
  @Column('bytea') browserHash!: Buffer
  /** What the answer is checked with (nonce and PKCE verifier, or the id of a SAML request), hidden with the installation's secret. */
  @Column('text') checks!: string
  @Column('text') next!: string
  /** What a SAML provider had the browser post, checked: who somebody is, or why that was refused. Hidden likewise. */
  @Column('text', { nullable: true }) answer!: string | null
  @RecordedAt() createdAt!: Date
  @Column('timestamptz') expiresAt!: Date
  @InstantOrNull() usedAt!: Date | null
}
