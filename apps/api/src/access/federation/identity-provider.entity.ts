import type { Role } from '@muster/contracts/codes.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'

/** A directory of an agency with which its people sign in. */
@Entity({ name: 'identity_provider' })
@Check('identity_provider_kind', `("kind" = 'oidc') = ("client_id" IS NOT NULL)`)
@Check(
  'identity_provider_saml',
  `"kind" IN ('oidc', 'saml') AND ("kind" = 'saml' OR ("sign_in_url" IS NULL AND "certificates" IS NULL))`,
)
@Check(
  'identity_provider_set_up',
  `NOT "is_active" OR "kind" <> 'saml' OR ("issuer" <> '' AND "sign_in_url" IS NOT NULL AND "certificates" IS NOT NULL AND cardinality("certificates") > 0)`,
)
@Index('identity_provider_by_agency', ['agencyId', 'id'])
export class IdentityProviderRow {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `oidc` or `saml`. */
  @Column('text') kind!: string
  @Column('text') labelEn!: string
  @Column('text') labelJa!: string
  /** The issuer (OIDC) or entity id (SAML): who vouches for a person. */
  @Column('text') issuer!: string
  @Column('text', { nullable: true }) clientId!: string | null
  /** Hidden with the installation's secret. */
  @Column('text', { nullable: true }) secret!: string | null
  @Column('text', { default: '' }) scopes!: string
  /** Where SAML requests go, and the certificates that may sign the answers; null of OIDC, which publishes both. */
  @Column('text', { nullable: true }) signInUrl!: string | null
  @Column('text', { array: true, nullable: true }) certificates!: string[] | null
  @Column('text', { nullable: true }) roleClaim!: string | null
  @Column('jsonb', { default: [] }) roleMap!: { value: string; role: Role }[]
  @Column('boolean', { default: false }) createsAccounts!: boolean
  @Column('boolean', { default: false }) isActive!: boolean
  @Column('integer', { default: 0 }) version!: number
  @ForeignKey(() => Person) @Column('uuid') madeBy!: string
  @RecordedAt() madeAt!: Date
}
