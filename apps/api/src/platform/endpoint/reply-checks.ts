import type { EndpointId } from '@muster/contracts/endpoints.ts'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { entryOf } from './bind.ts'
import type { GatedRequest } from './call.ts'

function check(id: EndpointId, value: unknown): void {
  const { reply } = entryOf(id)
  if (typeof reply === 'string') return
  const parsed = reply.safeParse(JSON.parse(JSON.stringify(value)))
  if (!parsed.success) throw new Error(`${id} breaks its contract: ${JSON.stringify(parsed.error.issues.slice(0, 3))}`)
}

/** Where the settings ask for it: replies are checked against the contract, or tell what they asked of the database. */
export function checkReplies(fastify: FastifyInstance, config: Config): void {
  if (config.checkReplies) {
    fastify.addHook('preSerialization', async (request: GatedRequest, reply, value) => {
      if (request.endpoint && reply.statusCode < 400) check(request.endpoint, value)
      return value
    })
  }
  if (config.countStatements) {
    fastify.addHook('onSend', async (request: GatedRequest, reply, payload) => {
      const use = request.call?.statements
      if (!use) return payload
      void reply.header('x-muster-statements', String(use.count))
      void reply.header('x-muster-trips', `${use.tripsOutside} ${use.transactions} ${use.tripsWithin}`)
      return payload
    })
  }
}
