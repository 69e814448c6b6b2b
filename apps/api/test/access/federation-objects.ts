import type { EndpointId } from '@muster/contracts/endpoints.ts'
import { ownCertificate } from '../saml-keys.ts'
import type { Objects, Request } from './matrix-cases.ts'

/** An identity provider of the owner's agency that answers to nobody, and the owner's link with it. */
export interface FederationObjects {
  readonly provider: string
  readonly identity: string
  /** One that speaks SAML, likewise. */
  readonly samlProvider: string
}

const metadata = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://login.invalid"><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><KeyDescriptor use="signing"><KeyInfo><X509Data><X509Certificate>${ownCertificate.replace(/-----[^-]+-----/g, '')}</X509Certificate></X509Data></KeyInfo></KeyDescriptor><SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://login.invalid/saml"/></IDPSSODescriptor></EntityDescriptor>`

type One = (text: string, values: unknown[]) => Promise<string>

export async function federationObjects(one: One, of: { person: string; agency: string }): Promise<FederationObjects> {
  const provider = await one(
    `INSERT INTO identity_provider (agency_id, made_by, kind, label_en, label_ja, issuer, client_id, is_active)
     VALUES ($1, $2, 'oidc', 'Case', '事例', 'https://login.invalid', 'case', true) RETURNING id`,
    [of.agency, of.person],
  )
  const identity = await one(
    `INSERT INTO identity_link (agency_id, provider_id, person_id, issuer, subject_hash) VALUES ($1, $2, $3, 'https://login.invalid', '\\x00') RETURNING id`,
    [of.agency, provider, of.person],
  )
  const samlProvider = await one(
    `INSERT INTO identity_provider (agency_id, made_by, kind, label_en, label_ja, issuer, sign_in_url, certificates, is_active)
     VALUES ($1, $2, 'saml', 'Case', '事例', 'https://login.invalid', 'https://login.invalid/saml', ARRAY[$3], true) RETURNING id`,
    [of.agency, of.person, ownCertificate],
  )
  return { provider, identity, samlProvider }
}

const settings = {
  kind: 'oidc',
  label: { en: 'Case', ja: '事例' },
  issuer: 'https://login.invalid',
  clientId: 'case',
  scopes: '',
  roleClaim: null,
  roleMap: [],
  createsAccounts: false,
  isActive: false,
}

export const federationRequests: Partial<Record<EndpointId, (objects: Objects) => Request>> = {
  'providers.create': () => ({ body: settings }),
  'providers.read': ({ provider }) => ({ params: { provider } }),
  'providers.update': ({ provider }) => ({ params: { provider }, body: { ...settings, version: 2_000_000 } }),
  'providers.test': ({ provider }) => ({ params: { provider } }),
  'federation.providers': () => ({ params: { agency: 'university' } }),
  'providers.readMetadata': () => ({ body: { xml: metadata } }),
  'federation.consume': ({ samlProvider }) => ({
    params: { provider: samlProvider },
    body: { SAMLResponse: 'of-nobody', RelayState: 'of-none' },
  }),
  'federation.metadata': ({ samlProvider }) => ({ params: { provider: samlProvider } }),
  'federation.start': ({ provider }) => ({ params: { provider }, body: {} }),
  'federation.invited': () => ({ body: { token: 'of-no-link' } }),
  'federation.finish': ({ provider }) => ({ params: { provider }, body: { answer: '?state=of-none' } }),
  'identities.link': ({ provider }) => ({ params: { provider } }),
  'identities.unlink': ({ identity }) => ({ params: { identity } }),
}
