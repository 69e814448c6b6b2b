import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { generateServiceProviderMetadata, SAML, ValidateInResponseTo } from '@node-saml/node-saml'
import { Clock } from '../../platform/clock.ts'
import { Configuration } from '../../platform/configuration.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { certificateOf, isWithinTime } from './certificates.ts'
import type { Claims } from './claims.ts'
import type { ProviderRow } from './provider-row.ts'
import { documentOf, driftMilliseconds, type Expected, formFault, readAssertion, saysNo } from './saml-response.ts'
import { UnsoundAnswer } from './unsound-answer.ts'

/** What an answer is checked with. */
export interface SamlChecks {
  readonly state: string
  readonly requestId: string
}

/** What a response said, and the assertion that said it, which is good until then. */
export interface SamlAnswer {
  readonly claims: Claims
  readonly assertionId: string
  readonly until: Date
}

const persistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent'

/** Under which names providers tell an address and a name. */
const said = {
  email: [
    'urn:oid:0.9.2342.19200300.100.1.3',
    'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
    'mail',
    'email',
  ],
  familyName: [
    'urn:oid:2.5.4.4',
    'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname',
    'sn',
    'surname',
    'lastName',
  ],
  givenName: [
    'urn:oid:2.5.4.42',
    'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname',
    'givenName',
    'firstName',
  ],
}

/**
 * Speaks SAML 2.0 with a provider, as a service provider of its own for each, so that no answer for one passes for another.
 * The library finds the signed text; what that says is then read by rules of our own, as the library asks for less.
 */
@Injectable()
export class Saml {
  constructor(
    private readonly settings: Configuration,
    private readonly clock: Clock,
  ) {}

  /** Where our metadata is for a provider; our entity id there as well. */
  metadataAddress(providerId: string): string {
    return `${this.settings.config.publicUrl}/api/v1/sign-in/providers/${providerId}/metadata`
  }

  /** Where a provider has the browser post its answer. */
  consumerAddress(providerId: string): string {
    return `${this.settings.config.publicUrl}/api/v1/sign-in/providers/${providerId}/consumer`
  }

  /** Our metadata for a provider. Requests are not signed, assertions have to be. */
  metadata(providerId: string): string {
    return generateServiceProviderMetadata({
      issuer: this.metadataAddress(providerId),
      callbackUrl: this.consumerAddress(providerId),
      identifierFormat: persistent,
      wantAssertionsSigned: true,
      generateUniqueId: () => `_${providerId}`,
    })
  }

  /** The page of the provider to go to, with a request in its address, and what its answer is checked with. */
  async depart(provider: ProviderRow): Promise<{ address: string; checks: SamlChecks }> {
    const checks = { state: randomBytes(32).toString('base64url'), requestId: `_${randomBytes(20).toString('hex')}` }
    const address = await this.libraryFor(provider, checks.requestId).getAuthorizeUrlAsync(checks.state, undefined, {})
    return { address, checks }
  }

  /** Who signed in, by the response the browser brought. Throws a refusal where anything of it does not hold. */
  async read(provider: ProviderRow, posted: string, { requestId }: SamlChecks): Promise<SamlAnswer> {
    const xml = documentOf(posted)
    if (xml !== null && saysNo(xml)) throw new Refusal(422, 'provider-refused')
    const expected: Expected = {
      issuer: provider.issuer,
      entityId: this.metadataAddress(provider.id),
      consumerAddress: this.consumerAddress(provider.id),
      requestId,
      now: this.clock.now(),
    }
    const unread = xml === null ? 'form' : formFault(xml, expected)
    if (unread !== null) throw new UnsoundAnswer(unread)
    const assertion = readAssertion(await this.signedPart(provider, posted, requestId), expected)
    if (typeof assertion === 'string') throw new UnsoundAnswer(assertion)
    const first = (names: readonly string[]): string | null =>
      names.flatMap((name) => assertion.attributes.get(name) ?? [])[0] ?? null
    const { roleClaim } = provider
    return {
      claims: {
        subject: assertion.subject,
        email: first(said.email),
        familyName: first(said.familyName),
        givenName: first(said.givenName),
        groups: roleClaim === null ? [] : (assertion.attributes.get(roleClaim) ?? []),
      },
      assertionId: assertion.id,
      until: assertion.until,
    }
  }

  /** The assertion out of the very text that a certificate of the provider signed. Throws a refusal where none did. */
  private async signedPart(provider: ProviderRow, posted: string, requestId: string): Promise<unknown> {
    try {
      const { profile } = await this.libraryFor(provider, requestId).validatePostResponseAsync({ SAMLResponse: posted })
      return profile?.getAssertion?.() ?? null
    } catch (error) {
      // The library tells by its words alone what it looked at; nothing but the entry in the trail rests on them.
      const said = error instanceof Error ? error.message : ''
      const isTime = /expired|not yet valid|No valid subject confirmation/.test(said)
      throw new UnsoundAnswer(isTime ? 'time' : /audience/i.test(said) ? 'audience' : 'signature')
    }
  }

  private libraryFor(provider: ProviderRow, requestId: string): SAML {
    const now = this.clock.now()
    const issuedAt = now.toISOString()
    const certificates = (provider.certificates ?? []).filter((pem) => {
      const certificate = certificateOf(pem)
      return certificate !== null && isWithinTime(certificate, now)
    })
    return new SAML({
      issuer: this.metadataAddress(provider.id),
      callbackUrl: this.consumerAddress(provider.id),
      audience: this.metadataAddress(provider.id),
      entryPoint: provider.signInUrl ?? '',
      idpIssuer: provider.issuer,
      idpCert: certificates,
      identifierFormat: persistent,
      wantAssertionsSigned: true,
      wantAuthnResponseSigned: false,
      disableRequestedAuthnContext: true,
      acceptedClockSkewMs: driftMilliseconds,
      generateUniqueId: () => requestId,
      // The attempt knows its request, in the database: the library is told of this one and keeps none.
      validateInResponseTo: ValidateInResponseTo.always,
      cacheProvider: {
        saveAsync: (value) => Promise.resolve({ value, createdAt: now.getTime() }),
        getAsync: (asked) => Promise.resolve(asked === requestId ? issuedAt : null),
        removeAsync: () => Promise.resolve(null),
      },
    })
  }
}
