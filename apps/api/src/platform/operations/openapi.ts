import { problemCodes } from '@muster/contracts/codes.ts'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints } from '@muster/contracts/endpoints.ts'
import { exampleOf } from '@muster/contracts/examples/example-of.ts'
import { scimSchemas } from '@muster/contracts/scim-codes.ts'
import { z } from 'zod'
import { scimMediaType } from '../problems/scim-problem.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json
  return rest
}

/** What it looks like: as its contract says, else made from its shape where that tells enough. */
function exampleIn(schema: z.ZodType, io: 'input' | 'output', given?: unknown): Json {
  const example = given ?? exampleOf(schema, io)
  return example === undefined ? {} : { example }
}

/** Codes every endpoint of this shape can answer, beside its own. */
export function refusalsOf(entry: Endpoint): string[] {
  const codes = new Set<string>(['too-many-requests', ...(entry.refusals ?? [])])
  const isForPeople = entry.access.allow !== 'public' && entry.access.allow !== 'token'
  if (isForPeople) codes.add('sign-in-required')
  if (Array.isArray(entry.access.allow)) codes.add('not-allowed')
  if (entry.access.token) for (const code of ['token-not-valid', 'not-allowed']) codes.add(code)
  if (entry.method !== 'GET') codes.add('foreign-origin')
  if (entry.method !== 'GET' && isForPeople) codes.add('csrf-token-missing')
  if (entry.params) codes.add('not-found')
  if (entry.body || entry.query) codes.add('invalid-request')
  if (entry.body)
    for (const code of ['malformed-body', 'duplicate-key', 'too-deep', 'body-too-large', 'unsupported-media-type'])
      codes.add(code)
  if (entry.body || entry.upload) codes.add('too-slow')
  if (entry.upload) for (const code of ['body-too-large', 'unsupported-media-type', 'invalid-request']) codes.add(code)
  if (entry.idempotent) for (const code of ['key-in-flight', 'key-reused']) codes.add(code)
  return [...codes].sort()
}

function parameters(entry: Endpoint): Json[] {
  const of = (where: 'path' | 'query', object: z.ZodObject | undefined): Json[] =>
    Object.entries(object?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: where,
      required: where === 'path' || !(schema as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(schema as z.ZodType, 'input'),
    }))
  const key = entry.idempotent
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description:
            'Printable, chosen by the caller. The same key and request replay the reply of the first, whoever asks: a person or a token, each with keys of its own. Another request under the key is 422 (key-reused), and while the first is still running 409 (key-in-flight, with Retry-After).',
          schema: { type: 'string', minLength: 8, maxLength: 200 },
        },
      ]
    : []
  return [...of('path', entry.params), ...of('query', entry.query), ...key]
}

const jsonOf = ({ dialect }: Endpoint): string => (dialect === 'scim' ? scimMediaType : 'application/json')

function requestBody(entry: Endpoint): Json {
  if (entry.upload) {
    const file = { schema: { type: 'string', format: 'binary', maxLength: entry.upload.mostBytes } }
    return {
      requestBody: { required: true, content: Object.fromEntries(entry.upload.mediaTypes.map((type) => [type, file])) },
    }
  }
  if (!entry.body) return {}
  const media = entry.form ? 'application/x-www-form-urlencoded' : jsonOf(entry)
  const content = { schema: schemaOf(entry.body, 'input'), ...exampleIn(entry.body, 'input', entry.example?.body) }
  return { requestBody: { required: true, content: { [media]: content } } }
}

/** A session, or where the entry says so a token of an agency; OpenAPI 3.1 lets a bearer scheme name its scopes. */
function securityOf({ access }: Endpoint): Json[] {
  if (access.allow === 'public') return []
  return [
    ...(access.allow === 'token' ? [] : [{ session: [] }]),
    ...(access.token ? [{ agencyToken: [access.token] }] : []),
  ]
}

function operation(id: string, entry: Endpoint): Json {
  const media = typeof entry.reply === 'string' ? entry.reply : jsonOf(entry)
  const content =
    entry.reply === 'none'
      ? {}
      : {
          content: {
            [media]:
              typeof entry.reply === 'string'
                ? { schema: { type: 'string' } }
                : { schema: schemaOf(entry.reply, 'output'), ...exampleIn(entry.reply, 'output') },
          },
        }
  return {
    operationId: id,
    tags: [id.split('.')[0]],
    summary: entry.summary,
    'x-access': entry.access,
    'x-refusals': refusalsOf(entry),
    security: securityOf(entry),
    parameters: parameters(entry),
    ...requestBody(entry),
    responses: {
      [String(entry.status ?? 200)]: { description: 'Done', ...content },
      default: {
        description: 'A refusal',
        content: {
          [entry.dialect === 'scim' ? scimMediaType : 'application/problem+json']: {
            schema: { $ref: `#/components/schemas/${entry.dialect === 'scim' ? 'ScimProblem' : 'Problem'}` },
          },
        },
      },
    },
  }
}

let made: Json | null = null

/** The contracts as an OpenAPI 3.1 document. */
export function openapi(): Json {
  if (made) return made
  const paths: Record<string, Json> = {}
  for (const [id, entry] of Object.entries(endpoints) as [string, Endpoint][]) {
    const path = entry.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [entry.method.toLowerCase()]: operation(id, entry) }
  }
  made = {
    openapi: '3.1.0',
    info: {
      title: 'Muster',
      version: '1',
      description: 'Completions, certificates, requirement profiles and dispatch decisions.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-muster' },
        agencyToken: { type: 'http', scheme: 'bearer', description: 'Made by an administrator of the agency' },
      },
      schemas: {
        ScimProblem: {
          type: 'object',
          required: ['schemas', 'status', 'detail'],
          properties: {
            schemas: { type: 'array', items: { type: 'string' } },
            status: { type: 'string' },
            scimType: { type: 'string' },
            detail: { type: 'string' },
            [scimSchemas.problem]: { type: 'object', properties: { code: { type: 'string', enum: problemCodes } } },
          },
        },
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code', 'traceId', 'errors'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string', enum: problemCodes },
            traceId: { type: 'string' },
            errors: {
              type: 'array',
              items: { type: 'object', properties: { pointer: { type: 'string' }, code: { type: 'string' } } },
            },
          },
        },
      },
    },
  }
  return made
}
