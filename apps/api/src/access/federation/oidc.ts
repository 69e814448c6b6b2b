import { Injectable } from '@nestjs/common'
import * as client from 'openid-client'
import { Configuration } from '../../platform/configuration.ts'
import { HiddenText } from '../../platform/hidden-text.ts'
import { OutgoingFailure } from '../../platform/outgoing/outgoing.ts'
import { fetchOutside } from '../../platform/outgoing/outside-fetch.ts'
import { Refusal } from '../../platform/problems/refusal.ts'
import { type Claims, textsOf } from './claims.ts'
import { type ProviderRow, secretOf } from './provider-row.ts'

const askedMilliseconds = 8_000
/** How far the clocks of the provider and ours may stand apart. */
const skewSeconds = 30
const keptMilliseconds = 300_000

/** What an answer is checked with. */
export interface OidcChecks {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Speaks OpenID Connect with a provider: authorisation code, PKCE, state and nonce; the library checks what comes back. */
@Injectable()
export class Oidc {
  private readonly known = new Map<string, { readonly until: number; readonly configuration: client.Configuration }>()

  constructor(
    private readonly settings: Configuration,
    private readonly hidden: HiddenText,
  ) {}

  /** Where a provider sends the browser back to: a page of ours, another one for each provider, so that none can pass for another. */
  redirectAddress(providerId: string): string {
    return `${this.settings.config.publicUrl}/sign-in-answer/${providerId}`
  }

  /** The page of the provider to go to, and what its answer is checked with. Throws a refusal (424) where it cannot be asked. */
  async depart(provider: ProviderRow): Promise<{ address: string; checks: OidcChecks }> {
    const configuration = await this.configurationOf(provider)
    const checks = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    }
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectAddress(provider.id),
      scope: [...new Set(['openid', ...provider.scopes.split(' ').filter(Boolean)])].join(' '),
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    })
    return { address: address.href, checks }
  }

  /**
   * Who signed in, by the answer the browser brought. Throws a refusal: the provider said no, could not be reached, or what
   * it says does not hold (signature, issuer, audience, nonce, state, time, or a code used before).
   */
  async arrive(provider: ProviderRow, answer: string, checks: OidcChecks): Promise<Claims> {
    const configuration = await this.configurationOf(provider)
    const came = new URL(this.redirectAddress(provider.id))
    came.search = answer
    try {
      const tokens = await client.authorizationCodeGrant(configuration, came, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.verifier,
        idTokenExpected: true,
      })
      const said = tokens.claims()
      if (!said) throw new Refusal(422, 'provider-answer-invalid')
      const more = configuration.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(configuration, tokens.access_token, said.sub)
        : {}
      const all: Record<string, unknown> = { ...more, ...said }
      const text = (name: string): string | null => textsOf(all[name])[0] ?? null
      return {
        subject: said.sub,
        email: text('email'),
        familyName: text('family_name'),
        givenName: text('given_name'),
        groups: provider.roleClaim === null ? [] : textsOf(all[provider.roleClaim]),
      }
    } catch (error) {
      throw refusalOf(error)
    }
  }

  private async configurationOf(provider: ProviderRow): Promise<client.Configuration> {
    const key = `${provider.id} ${provider.version}`
    const found = this.known.get(key)
    if (found && found.until > performance.now()) return found.configuration
    const loopback = this.settings.config.outgoingToLoopback
    const secret = provider.secret === null ? null : this.hidden.read(secretOf(provider.id), provider.secret)
    const configuration = await client
      .discovery(
        new URL(provider.issuer),
        provider.clientId ?? '',
        { [client.clockTolerance]: skewSeconds },
        secret === null ? client.None() : authenticationWith(secret),
        {
          // The signature of the ID token is checked although it comes from the provider itself, over TLS.
          execute: [client.enableNonRepudiationChecks, ...(loopback ? [client.allowInsecureRequests] : [])],
          timeout: askedMilliseconds / 1_000,
          [client.customFetch]: (address, { method, headers, body }) =>
            fetchOutside(
              address,
              {
                method,
                headers,
                milliseconds: askedMilliseconds,
                ...(body instanceof URLSearchParams && { body: body.toString() }),
              },
              loopback,
            ),
        },
      )
      .catch(() => {
        throw new Refusal(424, 'provider-not-reachable')
      })
    this.known.set(key, { until: performance.now() + keptMilliseconds, configuration })
    return configuration
  }
}

/** In the header where the provider takes it there, as it should; else in the body. */
function authenticationWith(secret: string): client.ClientAuth {
  const [header, body] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)]
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported
    return (!methods || methods.includes('client_secret_basic') ? header : body)(server, ...rest)
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof client.AuthorizationResponseError) return new Refusal(422, 'provider-refused')
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof OutgoingFailure) return new Refusal(424, 'provider-not-reachable')
  return new Refusal(422, 'provider-answer-invalid')
}
