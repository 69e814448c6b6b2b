import { Controller } from '@nestjs/common'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { KeysService } from './keys.service.ts'
import type { KeysView } from './present-keys.ts'

@Controller()
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  @Bind('keys.list')
  list(@TheCall() call: PersonCall<'keys.list'>): Promise<KeysView> {
    return this.keys.list(call)
  }

  @Bind('keys.publish')
  publish(@TheCall() call: PersonCall<'keys.publish'>): Promise<KeysView> {
    return this.keys.publish(call)
  }

  @Bind('keys.activate')
  activate(@TheCall() call: PersonCall<'keys.activate'>): Promise<KeysView> {
    return this.keys.activate(call)
  }

  @Bind('keys.revoke')
  revoke(@TheCall() call: PersonCall<'keys.revoke'>): Promise<KeysView> {
    return this.keys.revoke(call)
  }

  @Bind('issuing.halt')
  halt(@TheCall() call: PersonCall<'issuing.halt'>): Promise<KeysView> {
    return this.keys.throwSwitch(call, true)
  }

  @Bind('issuing.resume')
  resume(@TheCall() call: PersonCall<'issuing.resume'>): Promise<KeysView> {
    return this.keys.throwSwitch(call, false)
  }
}
