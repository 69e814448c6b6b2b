import type { Role } from '@muster/contracts/codes.ts'
import type { IdentityProvider } from '@muster/contracts/endpoints/identity-providers.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'

/** What an administrator has typed so far, of either kind. */
export interface ProviderDraft {
  readonly kind: 'oidc' | 'saml'
  readonly labelEn: string
  readonly labelJa: string
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  readonly scopes: string
  readonly signInUrl: string
  /** In PEM, one after another. */
  readonly certificates: string
  readonly roleClaim: string
  readonly roleMap: readonly { value: string; role: Role }[]
  readonly createsAccounts: boolean
  readonly isActive: boolean
}

/** The fields of a draft that are one text. */
export type TextName = {
  [Name in keyof ProviderDraft]: ProviderDraft[Name] extends string ? Name : never
}[keyof ProviderDraft]

/** A new one: everybody becomes a trainee, nobody gets in before it is switched on. */
export const emptyDraft: ProviderDraft = {
  kind: 'oidc',
  labelEn: '',
  labelJa: '',
  issuer: '',
  clientId: '',
  secret: '',
  scopes: 'profile email',
  signInUrl: '',
  certificates: '',
  roleClaim: '',
  roleMap: [{ value: '*', role: 'trainee' }],
  createsAccounts: false,
  isActive: false,
}

export const draftOf = (provider: IdentityProvider): ProviderDraft => ({
  kind: provider.kind,
  labelEn: provider.label.en,
  labelJa: provider.label.ja,
  issuer: provider.issuer,
  clientId: provider.clientId ?? '',
  secret: '',
  scopes: provider.scopes,
  signInUrl: provider.signInUrl ?? '',
  certificates: textOfCertificates(provider.certificates),
  roleClaim: provider.roleClaim ?? '',
  roleMap: provider.roleMap,
  createsAccounts: provider.createsAccounts,
  isActive: provider.isActive,
})

/** Certificates as they are typed: one below another. */
export const textOfCertificates = (certificates: readonly { pem: string }[]): string =>
  certificates.map(({ pem }) => pem).join('\n')

/** Each certificate of a text by itself; what is none stays, for the server to refuse. */
export const certificatesIn = (text: string): string[] =>
  text
    .split(/(?=-----BEGIN)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** As it is sent: without spaces around, an empty secret left out. */
export function settingsOf(draft: ProviderDraft): BodyOf<'providers.create'> {
  const common = {
    label: { en: draft.labelEn, ja: draft.labelJa },
    issuer: draft.issuer.trim(),
    roleClaim: draft.roleClaim.trim() || null,
    roleMap: draft.roleMap.map(({ value, role }) => ({ value: value.trim(), role })),
    createsAccounts: draft.createsAccounts,
    isActive: draft.isActive,
  }
  if (draft.kind === 'saml')
    return {
      kind: 'saml',
      ...common,
      signInUrl: draft.signInUrl.trim(),
      certificates: certificatesIn(draft.certificates),
    }
  return {
    kind: 'oidc',
    ...common,
    clientId: draft.clientId.trim(),
    ...(draft.secret !== '' && { secret: draft.secret }),
    scopes: draft.scopes.trim(),
  }
}
