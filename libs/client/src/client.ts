import type { BodyOf, EndpointId, ParamsOf, QueryOf, ReplyOf } from '@muster/contracts/endpoints.ts'
import type { ProblemCode } from '@muster/contracts/codes.ts'
import { routes } from './routes.ts'

/** A refusal by the server, or `offline` when no reply came. `code` says why; the words are the web's. */
export class Problem extends Error {
  readonly status: number
  readonly code: ProblemCode | 'offline'
  readonly errors: readonly { pointer: string; code: string }[]
  /** Seconds to wait before trying again, where the server says so. */
  readonly retryAfter: number | null
  readonly traceId: string | null
  constructor(
    status: number,
    code: ProblemCode | 'offline',
    body: { errors?: readonly { pointer: string; code: string }[]; traceId?: string },
    retryAfter: number | null,
  ) {
    super(code)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.errors = body.errors ?? []
    this.retryAfter = retryAfter
    this.traceId = body.traceId ?? null
  }
}

type Optional<K extends string, T> = [T] extends [undefined]
  ? { [P in K]?: undefined }
  : [Record<never, never>] extends [T]
    ? { [P in K]?: T }
    : { [P in K]: T }
export type Arguments<I extends EndpointId> = Optional<'params', ParamsOf<I>> &
  Optional<'query', QueryOf<I>> &
  Optional<'body', BodyOf<I>> & { idempotencyKey?: string; signal?: AbortSignal }

export interface ClientOptions {
  /** `''` in the browser; `http://127.0.0.1:3000` elsewhere. */
  readonly origin: string
  readonly fetch?: typeof globalThis.fetch
  /** Headers of every request; asked each time, for example for the CSRF token. */
  readonly headers?: () => Record<string, string>
}

/** Any endpoint by its id: checks at compile time what it takes and gives. Throws `Problem` for a refusal. */
export type Call = <I extends EndpointId>(
  id: I,
  ...args: Record<never, never> extends Arguments<I> ? [Arguments<I>?] : [Arguments<I>]
) => Promise<ReplyOf<I>>

/** The address of an endpoint with its parameters filled in. */
export function addressOf<I extends EndpointId>(
  id: I,
  args: { params?: ParamsOf<I>; query?: QueryOf<I> } = {},
): string {
  const params = (args.params ?? {}) as Record<string, unknown>
  const path = routes[id][1].replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] as string | number),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries<string | number | boolean | null | undefined>(args.query ?? {})) {
    if (value !== undefined && value !== null) query.set(name, String(value))
  }
  return query.size > 0 ? `${path}?${query}` : path
}

export function createClient(options: ClientOptions): Call {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis)
  const call = async (
    id: EndpointId,
    args: { params?: never; query?: never; body?: unknown; idempotencyKey?: string; signal?: AbortSignal } = {},
  ) => {
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers?.() }
    if (args.idempotencyKey) headers['idempotency-key'] = args.idempotencyKey
    const file = args.body instanceof Blob ? args.body : null
    if (args.body !== undefined)
      headers['content-type'] = file ? file.type || 'application/octet-stream' : 'application/json'
    const request: RequestInit = { method: routes[id][0], headers, credentials: 'same-origin' }
    if (args.body !== undefined) request.body = file ?? JSON.stringify(args.body)
    if (args.signal) request.signal = args.signal
    let response: Response
    try {
      response = await send(options.origin + addressOf(id, args), request)
    } catch (cause) {
      if (args.signal?.aborted) throw cause
      throw new Problem(0, 'offline', {}, null)
    }
    if (!response.ok) throw await problemOf(response)
    return readReply(response)
  }
  return call as Call
}

async function readReply(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('json')) return response.json()
  if (type.startsWith('text/')) return response.text()
  return new Uint8Array(await response.arrayBuffer())
}

async function problemOf(response: Response): Promise<Problem> {
  const wait = Number(response.headers.get('retry-after'))
  const body = (await response.json().catch(() => ({}))) as {
    code?: ProblemCode
    errors?: readonly { pointer: string; code: string }[]
    traceId?: string
  }
  return new Problem(response.status, body.code ?? 'unexpected', body, Number.isFinite(wait) && wait > 0 ? wait : null)
}
