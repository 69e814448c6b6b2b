import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** The directory of an agency: a real OpenID provider on loopback, with one person in it and a page on which they go on. */
export interface Directory {
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  /** Lets it send people back to this address. */
  register(redirect: string): void
  stop(): Promise<void>
}

const page = `<!doctype html><html lang="en"><title>Directory</title><h1>Directory of the ministry</h1>
<form method="post"><button>Go on as Akari</button></form></html>`

/** Starts one whose person has this e-mail address and is in these groups. */
export async function startDirectory(email: string, groups: readonly string[]): Promise<Directory> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => {
    response.writeHead(503).end()
  }
  const http = createServer((request, response) => answer(request, response))
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const [clientId, secret] = ['muster', 'between the two of them']
  const person = { sub: 'akari', email, family_name: 'Suzuki', given_name: 'Akari', groups }
  return {
    issuer,
    clientId,
    secret,
    register(redirect) {
      const provider = new Provider(issuer, {
        clients: [{ client_id: clientId, client_secret: secret, redirect_uris: [redirect] }],
        cookies: { keys: ['of the journey'] },
        claims: { openid: ['sub'], email: ['email'], profile: ['family_name', 'given_name', 'groups'] },
        features: { devInteractions: { enabled: false } },
        interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
        findAccount: (_context, id) => ({ accountId: id, claims: () => person }),
      })
      const handle = provider.callback()
      answer = (request, response) => {
        if (!request.url?.startsWith('/interaction/')) void handle(request, response)
        else if (request.method === 'POST') void goOn(provider, request, response)
        else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
      }
    },
    stop: () =>
      new Promise((stopped) => {
        http.close(() => stopped())
        http.closeAllConnections()
      }),
  }
}

async function goOn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  const grant = new provider.Grant({ accountId: 'akari', clientId: String(params['client_id']) })
  grant.addOIDCScope(String(params['scope']))
  const login = { accountId: 'akari', remember: false }
  await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } })
}
