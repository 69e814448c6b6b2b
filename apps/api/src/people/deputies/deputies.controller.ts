import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { DeputiesService } from './deputies.service.ts'

@Controller()
export class DeputiesController {
  constructor(private readonly deputies: DeputiesService) {}

  @Bind('deputies.mine')
  mine(@TheCall() call: PersonCall<'deputies.mine'>): Promise<ReplyOf<'deputies.mine'>> {
    return this.deputies.mine(call)
  }

  @Bind('deputies.name')
  name(@TheCall() call: PersonCall<'deputies.name'>): Promise<ReplyOf<'deputies.name'>> {
    return this.deputies.name(call)
  }

  @Bind('deputies.end')
  end(@TheCall() call: PersonCall<'deputies.end'>): Promise<ReplyOf<'deputies.end'>> {
    return this.deputies.end(call)
  }

  @Bind('deputies.ofPerson')
  ofPerson(@TheCall() call: PersonCall<'deputies.ofPerson'>): Promise<ReplyOf<'deputies.ofPerson'>> {
    return this.deputies.ofPerson(call)
  }
}
