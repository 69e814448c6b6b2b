/** What a test of an identity provider finds; `works` stands alone, and neither `pkce-not-announced` nor `certificate-ends-soon` keeps anybody out. */
export const providerFindings = [
  'works',
  'address-refused',
  'not-reachable',
  'not-found',
  'too-slow',
  'not-a-discovery-document',
  'issuer-differs',
  'no-code-flow',
  'pkce-not-announced',
  'keys-missing',
  'algorithms-unknown',
  'not-set-up',
  'certificates-over',
  'certificate-ends-soon',
] as const
export type ProviderFinding = (typeof providerFindings)[number]

/** What can be wrong with the metadata and the certificates of a SAML identity provider. */
export const federationCodes = [
  'not-saml-metadata',
  'several-entities',
  'no-redirect-sign-in',
  'no-signing-certificate',
  'not-a-certificate',
  'key-not-usable',
] as const

/** What did not hold of an answer of a SAML provider: told to the administrators of the agency in the audit trail, and to nobody else. */
export const samlFaults = [
  'form',
  'algorithm',
  'signature',
  'issuer',
  'audience',
  'recipient',
  'request',
  'time',
  'name',
  'incomplete',
  'used-before',
] as const
export type SamlFault = (typeof samlFaults)[number]
