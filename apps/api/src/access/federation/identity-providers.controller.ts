import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { IdentityProvidersService } from './identity-providers.service.ts'

@Controller()
export class IdentityProvidersController {
  constructor(private readonly providers: IdentityProvidersService) {}

  @Bind('providers.list')
  list(@TheCall() call: PersonCall<'providers.list'>): Promise<ReplyOf<'providers.list'>> {
    return this.providers.list(call)
  }

  @Bind('providers.read')
  read(@TheCall() call: PersonCall<'providers.read'>): Promise<ReplyOf<'providers.read'>> {
    return this.providers.read(call)
  }

  @Bind('providers.create')
  create(@TheCall() call: PersonCall<'providers.create'>): Promise<ReplyOf<'providers.create'>> {
    return this.providers.create(call)
  }

  @Bind('providers.update')
  update(@TheCall() call: PersonCall<'providers.update'>): Promise<ReplyOf<'providers.update'>> {
    return this.providers.update(call)
  }

  @Bind('providers.readMetadata')
  readMetadata(@TheCall() call: PersonCall<'providers.readMetadata'>): ReplyOf<'providers.readMetadata'> {
    return this.providers.readMetadata(call)
  }

  @Bind('providers.test')
  test(@TheCall() call: PersonCall<'providers.test'>): Promise<ReplyOf<'providers.test'>> {
    return this.providers.test(call)
  }
}
