import type { Role } from '@muster/contracts/codes.ts'
import type { IdentityProvider } from '@muster/contracts/endpoints/identity-providers.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'

/** What an administrator has typed so far. */
export interface ProviderDraft {
  readonly labelEn: string
  readonly labelJa: string
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  readonly scopes: string
  readonly roleClaim: string
  readonly roleMap: readonly { value: string; role: Role }[]
  readonly createsAccounts: boolean
  readonly isActive: boolean
}

/** A new one: everybody becomes a trainee, nobody gets in before it is switched on. */
export const emptyDraft: ProviderDraft = {
  labelEn: '',
  labelJa: '',
  issuer: '',
  clientId: '',
  secret: '',
  scopes: 'profile email',
  roleClaim: '',
  roleMap: [{ value: '*', role: 'trainee' }],
  createsAccounts: false,
  isActive: false,
}

export const draftOf = (provider: IdentityProvider): ProviderDraft => ({
  labelEn: provider.label.en,
  labelJa: provider.label.ja,
  issuer: provider.issuer,
  clientId: provider.clientId ?? '',
  secret: '',
  scopes: provider.scopes,
  roleClaim: provider.roleClaim ?? '',
  roleMap: provider.roleMap,
  createsAccounts: provider.createsAccounts,
  isActive: provider.isActive,
})

/** As it is sent: without spaces around, an empty secret left out. */
export const settingsOf = (draft: ProviderDraft): BodyOf<'providers.create'> => ({
  kind: 'oidc',
  label: { en: draft.labelEn, ja: draft.labelJa },
  issuer: draft.issuer.trim(),
  clientId: draft.clientId.trim(),
  ...(draft.secret !== '' && { secret: draft.secret }),
  scopes: draft.scopes.trim(),
  roleClaim: draft.roleClaim.trim() || null,
  roleMap: draft.roleMap.map(({ value, role }) => ({ value: value.trim(), role })),
  createsAccounts: draft.createsAccounts,
  isActive: draft.isActive,
})
