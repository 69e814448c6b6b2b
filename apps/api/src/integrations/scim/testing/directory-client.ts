import type { TestApp } from '../../../../test/app.ts'
import { newToken } from '../../../../test/agency-token.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The reply, read as JSON; empty where there is none. */
  readonly body: Record<string, unknown>
}

interface Asked {
  readonly body?: unknown
  readonly ifMatch?: string
  readonly key?: string
}

const core = 'urn:ietf:params:scim:schemas:core:2.0'

/** Asks as a directory does: SCIM over HTTP with a token, and nothing of ours in between. */
export class DirectoryClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** The directory of an agency of the sample world. */
  static async of(app: TestApp, agency: string, scopes: readonly string[] = ['scim']): Promise<DirectoryClient> {
    return new DirectoryClient(app.url, await newToken(app.owner, { agency, scopes }))
  }

  async ask(method: string, path: string, { body, ifMatch, key }: Asked = {}): Promise<Answer> {
    const reply = await fetch(`${this.url}/scim/v2${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        accept: 'application/scim+json',
        ...(body !== undefined && { 'content-type': 'application/scim+json' }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await reply.text()
    return {
      status: reply.status,
      headers: reply.headers,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    }
  }

  find(kind: 'Users' | 'Groups', filter: string, more = ''): Promise<Answer> {
    return this.ask('GET', `/${kind}?filter=${encodeURIComponent(filter)}${more}`)
  }

  add(user: { readonly userName: string } & Record<string, unknown>, key?: string): Promise<Answer> {
    const name = { familyName: 'Provisioned', givenName: 'Person' }
    return this.ask('POST', '/Users', {
      body: { schemas: [`${core}:User`], name, active: true, ...user },
      ...(key && { key }),
    })
  }

  addGroup(displayName: string, members: readonly string[] = []): Promise<Answer> {
    const body = { schemas: [`${core}:Group`], displayName, members: members.map((value) => ({ value })) }
    return this.ask('POST', '/Groups', { body })
  }

  patch(path: string, ...operations: readonly object[]): Promise<Answer> {
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:PatchOp']
    return this.ask('PATCH', path, { body: { schemas, Operations: operations } })
  }
}

export const idOf = ({ body }: Answer): string => String(body['id'])

/** Our code of a refusal, beside its status and SCIM's kind of error. */
export const refusalOf = ({ status, body }: Answer): readonly unknown[] => [
  status,
  body['scimType'],
  (body['urn:muster:scim:2.0:Problem'] as { code?: string } | undefined)?.code,
]
