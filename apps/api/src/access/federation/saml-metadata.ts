import { certificateFault, certificateOf } from './certificates.ts'
import { childrenOf, everyElement, hasDeclarations, rootOf } from './plain-xml.ts'

export interface SamlMetadata {
  readonly issuer: string
  readonly signInUrl: string
  /** In PEM. */
  readonly certificates: readonly string[]
}

export type MetadataFault =
  | 'xml-doctype'
  | 'xml-broken'
  | 'several-entities'
  | 'not-saml-metadata'
  | 'no-redirect-sign-in'
  | 'no-signing-certificate'

const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol'
const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'

/**
 * What the metadata of one identity provider says, or why it says nothing. A signature on it is not asked for: whoever
 * enters it vouches for it.
 */
export function readMetadata(xml: string): SamlMetadata | MetadataFault {
  // Comments are common in metadata and mean nothing here; what declares entities, or a document type, is not read at all.
  const bare = xml.replaceAll(/<!--(?:(?!--)[\s\S])*-->/g, '')
  if (hasDeclarations(bare)) return 'xml-doctype'
  const root = rootOf(bare.replace(/^\uFEFF/, ''))
  if (!root) return 'xml-broken'
  const all = everyElement(root)
  if (all.filter(({ name }) => name === 'EntityDescriptor').length > 1) return 'several-entities'
  const issuer = root.attributes.get('entityID')?.trim() ?? ''
  const [idp, ...more] = childrenOf(root, 'IDPSSODescriptor')
  if (root.name !== 'EntityDescriptor' || issuer === '' || !idp || more.length > 0) return 'not-saml-metadata'
  if (!idp.attributes.get('protocolSupportEnumeration')?.split(/\s+/).includes(protocol)) return 'not-saml-metadata'
  const signIn = childrenOf(idp, 'SingleSignOnService').find(({ attributes }) => attributes.get('Binding') === redirect)
  const signInUrl = signIn?.attributes.get('Location')?.trim() ?? ''
  if (signInUrl === '') return 'no-redirect-sign-in'
  const found = childrenOf(idp, 'KeyDescriptor')
    .filter(({ attributes }) => attributes.get('use') !== 'encryption')
    .flatMap(everyElement)
    .filter(({ name }) => name === 'X509Certificate')
    .flatMap(({ text }) => (certificateFault(text) === null ? (certificateOf(text)?.toString().trim() ?? []) : []))
  const certificates = [...new Set(found)].slice(0, 10)
  return certificates.length === 0 ? 'no-signing-certificate' : { issuer, signInUrl, certificates }
}
