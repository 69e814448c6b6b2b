import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import { ownCertificate, ownKey } from './saml-keys.ts'

interface Service {
  readonly entityMeta: {
    getEntityID(): string
    getAssertionConsumerService(binding: string): string
  }
}
interface Provider {
  getMetadata(): string
  parseLoginRequest(
    from: Service,
    binding: string,
    request: { query: Record<string, string> },
  ): Promise<{ extract: { issuer?: string; request?: { id: string } } }>
  createLoginResponse(
    to: Service,
    request: { extract: object },
    binding: string,
    user: object,
    options: { customTagReplacement: () => { id: string; context: string } },
  ): Promise<{ context: string }>
}

// Its types would bring those of a browser into this room: what is used of it is written down here instead.
const { IdentityProvider, ServiceProvider, setSchemaValidator } = createRequire(import.meta.url)('samlify') as {
  IdentityProvider: (settings: object) => Provider
  ServiceProvider: (settings: object) => Service
  setSchemaValidator: (validator: { validate: () => Promise<string> }) => void
}

// It reads our requests as they come: what they must be, the specs say themselves.
setSchemaValidator({ validate: () => Promise.resolve('read') })

/** What an answer says; each can be made to say something else. */
export interface Said {
  id: string
  issuer: string
  subject: string
  format: string
  audience: string
  recipient: string
  destination: string
  inResponseTo: string
  /** Of the confirmation and the conditions alike, in milliseconds from now. */
  notBefore: number
  notOnOrAfter: number
  attributes: Record<string, readonly string[]>
}

export interface Signing {
  key: string
  certificate: string
  algorithm: string
  /** What is signed beside the assertion. */
  message: boolean
  assertion: boolean
}

export const entityId = 'https://login.ministry.example/saml'
export const signInUrl = 'https://login.ministry.example/saml/sign-in?tenant=1'
export const groupsAttribute = 'http://schemas.example/groups'
const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function responseOf(said: Said): string {
  const at = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()
  const attributes = Object.entries(said.attributes).map(
    ([name, values]) =>
      `<saml:Attribute Name="${escaped(name)}">${values.map((value) => `<saml:AttributeValue>${escaped(value)}</saml:AttributeValue>`).join('')}</saml:Attribute>`,
  )
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${at(0)}" Destination="${said.destination}" InResponseTo="${said.inResponseTo}"><saml:Issuer>${said.issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${said.id}" Version="2.0" IssueInstant="${at(0)}"><saml:Issuer>${said.issuer}</saml:Issuer><saml:Subject><saml:NameID Format="${said.format}">${escaped(said.subject)}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${at(said.notOnOrAfter)}" Recipient="${said.recipient}" InResponseTo="${said.inResponseTo}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${at(said.notBefore)}" NotOnOrAfter="${at(said.notOnOrAfter)}"><saml:AudienceRestriction><saml:Audience>${said.audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${at(0)}" SessionIndex="_1"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement></saml:Assertion></samlp:Response>`
}

/** The form that a provider has the browser post to us. */
export interface Posted {
  readonly SAMLResponse: string
  readonly RelayState: string
}

/** A real identity provider: reads the request in an address of ours, and signs what it answers. */
export class SamlIdp {
  private readonly services = new Map<string, Service>()

  /** Learns of us by our metadata, with or without the message signed as well. */
  learn(metadata: string): void {
    const sp = ServiceProvider({ metadata })
    this.services.set(sp.entityMeta.getEntityID(), sp)
  }

  /** What its own metadata says. */
  metadata(): string {
    return this.withKey({}).getMetadata()
  }

  /** Answers the request that an address carries. */
  async answer(departure: string, over: Partial<Said> = {}, signing: Partial<Signing> = {}): Promise<Posted> {
    const { searchParams } = new URL(departure)
    const query = Object.fromEntries(searchParams)
    const [only] = this.services.values()
    if (!only) throw new Error('no service provider is known')
    const { extract } = await this.withKey({}).parseLoginRequest(only, 'redirect', { query })
    const sp = this.services.get(String(extract.issuer)) ?? only
    const consumer = sp.entityMeta.getAssertionConsumerService('post')
    const said: Said = {
      id: `_${randomUUID()}`,
      issuer: entityId,
      subject: 'pairwise-suzuki',
      format: persistent,
      audience: String(extract.issuer),
      recipient: consumer,
      destination: consumer,
      inResponseTo: String(extract.request?.id),
      notBefore: -5_000,
      notOnOrAfter: 300_000,
      attributes: {
        'urn:oid:0.9.2342.19200300.100.1.3': ['suzuki@ministry.example'],
        'urn:oid:2.5.4.4': ['Suzuki'],
        'urn:oid:2.5.4.42': ['Akari'],
        [groupsAttribute]: ['desk', 'all'],
      },
      ...over,
    }
    const context = responseOf(said)
    const { message = false, assertion = true } = signing
    if (!message && !assertion)
      return { SAMLResponse: Buffer.from(context).toString('base64'), RelayState: query['RelayState'] ?? '' }
    const signed = await this.withKey(signing).createLoginResponse(
      ServiceProvider({ ...settingsOf(sp), wantMessageSigned: message, wantAssertionsSigned: assertion }),
      { extract: {} },
      'post',
      {},
      { customTagReplacement: () => ({ id: said.id, context }) },
    )
    return { SAMLResponse: signed.context, RelayState: query['RelayState'] ?? '' }
  }

  private withKey({ key = ownKey, certificate = ownCertificate, algorithm }: Partial<Signing>): Provider {
    return IdentityProvider({
      entityID: entityId,
      privateKey: key,
      signingCert: certificate,
      requestSignatureAlgorithm: algorithm ?? 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      nameIDFormat: [persistent],
      singleSignOnService: [
        { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: signInUrl.replaceAll('&', '&amp;') },
      ],
      // Named so that it does not remark on every construction that there is none.
      singleLogoutService: [
        { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: `${entityId}/sign-out` },
      ],
    })
  }
}

const settingsOf = (sp: Service) => ({
  entityID: sp.entityMeta.getEntityID(),
  assertionConsumerService: [
    {
      Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
      Location: sp.entityMeta.getAssertionConsumerService('post'),
    },
  ],
})

/** The document of a form, and a form with another document. */
export const xmlOf = ({ SAMLResponse }: Posted): string => Buffer.from(SAMLResponse, 'base64').toString('utf8')
export const withXml = (posted: Posted, xml: string): Posted => ({
  ...posted,
  SAMLResponse: Buffer.from(xml).toString('base64'),
})
