import { applyDecorators, Header, HttpCode, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { scimReplyType } from '../problems/scim-problem.ts'

export const boundEndpoint = Symbol('bound endpoint')

/** The contract entry with its widest type. */
export const entryOf = (id: EndpointId): Endpoint => endpoints[id]

/** Binds a controller's method to its contract entry: method, path, status, and the rule the gate applies. */
export const Bind = (id: EndpointId): MethodDecorator => {
  const entry = entryOf(id)
  return applyDecorators(
    RequestMapping({ path: entry.path, method: RequestMethod[entry.method] }),
    HttpCode(entry.status ?? 200),
    SetMetadata(boundEndpoint, id),
    ...(entry.dialect === 'scim' && entry.reply !== 'none' ? [Header('content-type', scimReplyType)] : []),
  )
}
