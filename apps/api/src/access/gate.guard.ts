import { createHash } from 'node:crypto'
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { FastifyReply } from 'fastify'
import { type Actor, holds, publicActor } from '../platform/actor.ts'
import { DatabaseUse } from '../platform/database/transaction.ts'
import type { Replayable } from '../platform/endpoint/idempotency.ts'
import { boundEndpoint, entryOf } from '../platform/endpoint/bind.ts'
import type { Call, GatedRequest } from '../platform/endpoint/call.ts'
import { validate } from '../platform/endpoint/validate.ts'
import { notAllowed, Refusal } from '../platform/problems/refusal.ts'
import { scimMediaType } from '../platform/problems/scim-problem.ts'
import { type SecondFactorDue, SessionReader } from './session-reader.ts'
import { actingBy } from './standing-in.ts'
import { bearerOf, TokenReader } from './token-reader.ts'

const keyForm = /^[\x21-\x7e]{8,200}$/

/**
 * Stands before every endpoint and applies its contract: where the request comes from, who asks, whether they
 * may try, and what they sent. A route without a contract entry is closed.
 */
@Injectable()
export class Gate implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly tokens: TokenReader,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const id = this.reflector.get<EndpointId | undefined>(boundEndpoint, context.getHandler())
    if (!id) throw notAllowed()
    const entry = entryOf(id)
    const http = context.switchToHttp()
    const request = http.getRequest<GatedRequest>()
    const reply = http.getResponse<FastifyReply>()
    request.endpoint = id
    const statements = new DatabaseUse()
    const changes = entry.method !== 'GET'
    if (changes && !entry.access.fromElsewhere) this.sessions.refuseForeignOrigin(request)
    const actor = await this.actorOf(entry, request, changes, statements)
    const params = entry.params ? validate(entry.params, request.params, 'path') : undefined
    const query = entry.query ? validate(entry.query, request.query, 'query') : undefined
    const body = bodyOf(entry, request.body, request.headers['content-type'])
    // Never kept by a cache, unless the endpoint says so.
    void reply.header('cache-control', 'no-store')
    request.call = {
      actor,
      params,
      query,
      body,
      statements,
      replay: replayOf(entry, id, request, actor),
      traceId: request.id,
      address: request.ip,
      userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
      request,
      reply,
    } as unknown as Call
    return true
  }

  private async actorOf(
    entry: Endpoint,
    request: GatedRequest,
    changes: boolean,
    statements: DatabaseUse,
  ): Promise<Actor> {
    const { allow, guests, token: scope, scope: ofWhat, beforeSecondFactor, stepUp } = entry.access
    if (allow === 'public') return publicActor
    const bearer = bearerOf(request)
    if (bearer !== null) {
      const token = await this.tokens.read(bearer, statements)
      request.asker = token
      if (!scope || !token.scopes.includes(scope)) throw notAllowed()
      return token
    }
    if (allow === 'token') throw new Refusal(401, 'token-not-valid')
    const session = await this.sessions.read(request, statements)
    if (!session) throw new Refusal(401, 'sign-in-required')
    request.asker = session.actor
    if (changes && request.headers['x-muster-csrf'] !== session.csrf) throw new Refusal(403, 'csrf-token-missing')
    refuseWhileDue(session.due, beforeSecondFactor)
    const teachesAsGuest = guests === true && (session.actor.guestOfCourse ?? null) !== null
    if (allow !== 'signed-in' && !teachesAsGuest && !holds(session.actor, ...allow)) throw notAllowed()
    if (ofWhat === 'installation' && !(await this.sessions.runsInstallation(session.actor, statements)))
      throw notAllowed()
    if (stepUp && !(await this.sessions.provedLately(session.actor, statements)))
      throw new Refusal(403, 'step-up-needed')
    return allow === 'signed-in' ? session.actor : actingBy(session.actor, allow)
  }
}

/** A session whose second factor is still to come reaches only what completes it. */
function refuseWhileDue(due: SecondFactorDue | null, open: Endpoint['access']['beforeSecondFactor']): void {
  if (due === null || open === 'always' || open === due) return
  throw new Refusal(403, due === 'code' ? 'second-factor-needed' : 'second-factor-missing')
}

/** A file for an endpoint that takes one, a validated body for the others; each refuses what is the other's. */
function bodyOf({ upload, body, dialect }: Endpoint, sent: unknown, contentType: string | undefined): unknown {
  const isFile = typeof sent === 'object' && sent !== null && Symbol.asyncIterator in sent
  if (isFile !== (upload !== undefined) && sent !== undefined) throw new Refusal(415, 'unsupported-media-type')
  const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (mediaType === scimMediaType && dialect !== 'scim') throw new Refusal(415, 'unsupported-media-type')
  // Files of every kind that some endpoint takes are read; this one may take fewer.
  if (isFile && !upload?.mediaTypes.includes(mediaType)) throw new Refusal(415, 'unsupported-media-type')
  if (upload) return sent
  return body ? validate(body, sent ?? {}, 'body') : undefined
}

function replayOf(entry: Endpoint, id: EndpointId, request: GatedRequest, actor: Actor): Replayable | undefined {
  const key = request.headers['idempotency-key']
  if (!entry.idempotent || key === undefined || (actor.kind !== 'person' && actor.kind !== 'token')) return undefined
  if (typeof key !== 'string' || !keyForm.test(key))
    throw new Refusal(422, 'invalid-request', [{ pointer: 'Idempotency-Key', code: 'invalid' }])
  const requestHash = createHash('sha256')
    .update(`${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`)
    .digest()
  return { callerId: actor.kind === 'person' ? actor.personId : actor.tokenId, key, endpoint: id, requestHash }
}
