import type { IdentityProvider } from '@muster/contracts/endpoints/identity-providers.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { presentCertificate } from './certificates.ts'
import type { ProviderRow } from './provider-row.ts'

export interface CountedProvider extends ProviderRow {
  readonly people: number
}

export const presentSummary = (row: CountedProvider): ReplyOf<'providers.list'>['providers'][number] => ({
  id: row.id,
  kind: row.kind,
  label: { en: row.labelEn, ja: row.labelJa },
  issuer: row.issuer,
  isActive: row.isActive,
  createsAccounts: row.createsAccounts,
  people: row.people,
})

/** A provider as an administrator of its agency sees it: whether there is a secret, never which. */
export const presentProvider = (row: CountedProvider, ours: IdentityProvider['ours'], now: Date): IdentityProvider => ({
  ...presentSummary(row),
  clientId: row.clientId,
  hasSecret: row.secret !== null,
  scopes: row.scopes,
  signInUrl: row.signInUrl,
  certificates: (row.certificates ?? []).flatMap((pem) => presentCertificate(pem, now) ?? []),
  roleClaim: row.roleClaim,
  roleMap: row.roleMap,
  version: row.version,
  ours,
})
