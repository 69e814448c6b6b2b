import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { FastifyReply } from 'fastify'
import { map, type Observable } from 'rxjs'
import { Configuration } from '../configuration.ts'
import { boundEndpoint, entryOf } from './bind.ts'
import type { GatedRequest } from './call.ts'

/** Replies: never cached unless the endpoint says so; checked against the contract and counted where that was asked for. */
@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly configuration: Configuration,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { checkReplies, countStatements } = this.configuration.config
    const http = context.switchToHttp()
    const reply = http.getResponse<FastifyReply>()
    void reply.header('cache-control', 'no-store')
    const replies = next.handle()
    if (!checkReplies && !countStatements) return replies
    const id = this.reflector.get<EndpointId>(boundEndpoint, context.getHandler())
    return replies.pipe(
      map((value: unknown) => {
        if (countStatements)
          void reply.header('x-muster-statements', String(http.getRequest<GatedRequest>().call?.statements?.count ?? 0))
        if (checkReplies) this.check(id, value)
        return value
      }),
    )
  }

  private check(id: EndpointId, value: unknown): void {
    const { reply } = entryOf(id)
    if (typeof reply === 'string') return
    const parsed = reply.safeParse(JSON.parse(JSON.stringify(value)))
    if (!parsed.success)
      throw new Error(`${id} breaks its contract: ${JSON.stringify(parsed.error.issues.slice(0, 3))}`)
  }
}
