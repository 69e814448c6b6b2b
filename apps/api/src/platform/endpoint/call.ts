import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { EndpointId, ParsedBody, ParsedParams, ParsedQuery } from '@muster/contracts/endpoints.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, PersonActor, TokenActor } from '../actor.ts'
import type { Work } from '../database/unit-of-work.ts'

/** A request after the gate: who asks, what was validated, and what its transaction needs. */
export interface Call<I extends EndpointId = EndpointId> extends Work {
  readonly actor: Actor
  readonly params: ParsedParams<I>
  readonly query: ParsedQuery<I>
  readonly body: ParsedBody<I>
  readonly traceId: string
  readonly address: string
  readonly userAgent: string
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** The same for an endpoint that only signed-in people reach. */
export interface PersonCall<I extends EndpointId = EndpointId> extends Call<I> {
  readonly actor: PersonActor
}

/** The same for an endpoint that only programs of an agency reach. */
export interface TokenCall<I extends EndpointId = EndpointId> extends Call<I> {
  readonly actor: TokenActor
}

export interface GatedRequest extends FastifyRequest {
  call?: Call
  /** Set by the gate at once. */
  endpoint?: EndpointId
  /** Set by the gate as soon as it knows who asks, whether or not they may. */
  asker?: Actor
}

/** The validated call as a controller's only argument. */
export const TheCall = createParamDecorator((_: unknown, context: ExecutionContext): Call => {
  const { call } = context.switchToHttp().getRequest<GatedRequest>()
  if (!call) throw new Error('no call: the gate did not run')
  return call
})
