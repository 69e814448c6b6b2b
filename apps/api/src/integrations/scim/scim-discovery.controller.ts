import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Configuration } from '../../platform/configuration.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { TheCall, type TokenCall } from '../../platform/endpoint/call.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { resourceTypes, schemas, serviceConfig } from './scim-discovery.ts'
import { listAnswer } from './scim-shape.ts'

type Described = ReplyOf<'scim.config'>

const all = (rows: readonly Described[]): ReplyOf<'scim.schemas'> =>
  listAnswer(rows.length, { startIndex: 1, count: rows.length }, rows)

function one(rows: readonly Described[], name: string): Described {
  const row = rows.find(({ id }) => id === name)
  if (!row) throw notFound()
  return row
}

/** What a directory learns about the service before it begins. */
@Controller()
export class ScimDiscoveryController {
  private readonly address: string

  constructor({ config }: Configuration) {
    this.address = `${config.publicUrl}/scim/v2`
  }

  @Bind('scim.config')
  config(): Described {
    return serviceConfig(this.address)
  }

  @Bind('scim.resourceTypes')
  resourceTypes(): ReplyOf<'scim.resourceTypes'> {
    return all(resourceTypes(this.address))
  }

  @Bind('scim.resourceType')
  resourceType(@TheCall() call: TokenCall<'scim.resourceType'>): Described {
    return one(resourceTypes(this.address), call.params.name)
  }

  @Bind('scim.schemas')
  schemas(): ReplyOf<'scim.schemas'> {
    return all(schemas(this.address))
  }

  @Bind('scim.schema')
  schema(@TheCall() call: TokenCall<'scim.schema'>): Described {
    return one(schemas(this.address), call.params.name)
  }
}
