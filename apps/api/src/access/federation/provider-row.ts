import type { Role } from '@muster/contracts/codes.ts'

/** An identity provider as the database keeps it. */
export interface ProviderRow {
  readonly id: string
  readonly agencyId: string
  readonly kind: 'oidc' | 'saml'
  readonly labelEn: string
  readonly labelJa: string
  readonly issuer: string
  readonly clientId: string | null
  /** Hidden. */
  readonly secret: string | null
  readonly scopes: string
  /** Of SAML: where requests go, and the certificates that may sign the answers, in PEM. */
  readonly signInUrl: string | null
  readonly certificates: string[] | null
  readonly roleClaim: string | null
  readonly roleMap: { value: string; role: Role }[]
  readonly createsAccounts: boolean
  readonly isActive: boolean
  readonly version: number
}

export const providerColumns = `i.id, i.agency_id AS "agencyId", i.kind, i.label_en AS "labelEn", i.label_ja AS "labelJa", i.issuer, i.client_id AS "clientId",
  i.secret, i.scopes, i.sign_in_url AS "signInUrl", i.certificates, i.role_claim AS "roleClaim", i.role_map AS "roleMap", i.creates_accounts AS "createsAccounts",
  i.is_active AS "isActive", i.version`

/** What a provider's secret is hidden for: one of another provider opens nothing here. */
export const secretOf = (providerId: string): string => `secret of identity provider ${providerId}`
