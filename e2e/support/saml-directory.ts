import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { IdentityProvider, ServiceProvider, setSchemaValidator } from 'samlify'
import { certificate, key } from './saml-key.ts'

// It reads our requests as they come: the specs say what they must be.
setSchemaValidator({ validate: () => Promise.resolve('read') })

/** The directory of an agency that speaks SAML: a real identity provider on loopback, of another site than the journey's. */
export interface SamlDirectory {
  /** What its administrator hands over. */
  readonly metadata: string
  readonly entityId: string
  /** Learns of us by our metadata. */
  register(ours: string): void
  stop(): Promise<void>
}

const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Starts one whose person has this address and is in these groups. */
export async function startSamlDirectory(email: string, groups: readonly string[]): Promise<SamlDirectory> {
  let answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> = async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Directory</title>')
  }
  const http = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => http.listen(0, 'localhost', listening))
  // Another name than the journey's server has, so that its post is one from another site.
  const origin = `http://localhost:${(http.address() as AddressInfo).port}`
  const entityId = `${origin}/saml`
  const idp = IdentityProvider({
    entityID: entityId,
    privateKey: key,
    signingCert: certificate,
    requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    nameIDFormat: [persistent],
    singleSignOnService: [
      { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: `${origin}/sign-in` },
    ],
    singleLogoutService: [
      { Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', Location: `${origin}/sign-out` },
    ],
  })
  const attributes = Object.entries({
    'urn:oid:0.9.2342.19200300.100.1.3': [email],
    'urn:oid:2.5.4.4': ['Kato'],
    'urn:oid:2.5.4.42': ['Haruto'],
    groups,
  }).map(
    ([name, values]) =>
      `<saml:Attribute Name="${name}">${values.map((value) => `<saml:AttributeValue>${escaped(value)}</saml:AttributeValue>`).join('')}</saml:Attribute>`,
  )
  return {
    metadata: idp.getMetadata(),
    entityId,
    register(ours) {
      const sp = ServiceProvider({ metadata: ours })
      const consumer = String(sp.entityMeta.getAssertionConsumerService('post'))
      answer = async (request, response) => {
        const query = Object.fromEntries(new URL(request.url ?? '/', origin).searchParams)
        const { extract } = await idp.parseLoginRequest(sp, 'redirect', { query })
        const about = `InResponseTo="${String(extract.request?.['id'])}"`
        const [now, end] = [0, 300_000].map((later) => new Date(Date.now() + later).toISOString())
        const context = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0" IssueInstant="${now}" Destination="${consumer}" ${about}><saml:Issuer>${entityId}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="_${randomUUID()}" Version="2.0" IssueInstant="${now}"><saml:Issuer>${entityId}</saml:Issuer><saml:Subject><saml:NameID Format="${persistent}">pairwise-haruto</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="${end}" Recipient="${consumer}" ${about}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${now}" NotOnOrAfter="${end}"><saml:AudienceRestriction><saml:Audience>${String(sp.entityMeta.getEntityID())}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${now}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement></saml:Assertion></samlp:Response>`
        const signed = await idp.createLoginResponse(
          sp,
          { extract: {} },
          'post',
          {},
          {
            customTagReplacement: () => ({ id: '', context }),
          },
        )
        response.writeHead(200, { 'content-type': 'text/html' })
          .end(`<!doctype html><html lang="en"><title>Directory</title>
<h1>Directory of the ministry</h1><form method="post" action="${consumer}"><input type="hidden" name="SAMLResponse" value="${signed.context}">
<input type="hidden" name="RelayState" value="${escaped(query['RelayState'] ?? '')}"><button>Go on as Haruto</button></form></html>`)
      }
    },
    stop: () =>
      new Promise((stopped) => {
        http.close(() => stopped())
        http.closeAllConnections()
      }),
  }
}
