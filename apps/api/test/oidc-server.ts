import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { Provider } from 'oidc-provider'

export interface OidcAccount {
  readonly [claim: string]: unknown
  readonly groups?: readonly string[]
}

/** A real OpenID provider on loopback: whoever comes is signed in as `signsInAs`, without a page between. */
export interface OidcServer {
  readonly issuer: string
  /** Who is at the keyboard there. */
  signsInAs: string
  /** Makes another ID token of the claims it would have sent; null sends its own. */
  forge: ((claims: JWTPayload, sign: (claims: JWTPayload) => Promise<string>) => Promise<string>) | null
  stop(): Promise<void>
}

export const oidcClient = { id: 'muster', secret: 'a secret between the two of them' }

/** Starts one that knows these accounts and one client; `redirects` are the client's addresses. */
export async function startOidcServer(
  accounts: Readonly<Record<string, OidcAccount>>,
  redirects: readonly string[],
): Promise<OidcServer> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => void response.end()
  const http = createServer((request, response) => answer(request, response))
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const server: OidcServer = {
    issuer,
    signsInAs: Object.keys(accounts)[0] ?? '',
    forge: null,
    stop: () =>
      new Promise((stopped) => {
        http.close(() => stopped())
        http.closeAllConnections()
      }),
  }
  const provider = new Provider(issuer, {
    clients: [{ client_id: oidcClient.id, client_secret: oidcClient.secret, redirect_uris: [...redirects] }],
    jwks: { keys: [key] },
    cookies: { keys: ['of the spec'] },
    claims: { openid: ['sub'], email: ['email'], profile: ['family_name', 'given_name', 'groups'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
    ttl: { Session: 1, Interaction: 60, Grant: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
  })
  const handle = provider.callback()
  const sign = (claims: JWTPayload): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey)

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: server.signsInAs, clientId: String(params['client_id']) })
    grant.addOIDCScope(String(params['scope']))
    const login = { accountId: server.signsInAs, remember: false }
    await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } })
  }

  /** Lets the provider answer, then puts the forged ID token into its answer. */
  const forging = (response: ServerResponse, forge: NonNullable<OidcServer['forge']>): void => {
    const end = response.end.bind(response) as (body: string) => ServerResponse
    response.end = ((body: Buffer | string) => {
      const sent = JSON.parse(String(body)) as { id_token?: string }
      const claims = JSON.parse(
        Buffer.from(sent.id_token?.split('.')[1] ?? 'e30', 'base64url').toString(),
      ) as JWTPayload
      void forge(claims, sign).then((forged) => {
        const text = JSON.stringify(sent.id_token === undefined ? sent : { ...sent, id_token: forged })
        if (!response.headersSent) response.setHeader('content-length', Buffer.byteLength(text))
        end(text)
      })
      return response
    }) as typeof response.end
  }

  answer = (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(request, response)
    else {
      if (request.url === '/token' && server.forge) forging(response, server.forge)
      void handle(request, response)
    }
  }
  return server
}
