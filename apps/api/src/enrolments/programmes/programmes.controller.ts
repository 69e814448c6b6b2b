import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { ProgrammesService } from './programmes.service.ts'

@Controller()
export class ProgrammesController {
  constructor(private readonly programmes: ProgrammesService) {}

  @Bind('programmes.list')
  list(@TheCall() call: PersonCall<'programmes.list'>): Promise<ReplyOf<'programmes.list'>> {
    return this.programmes.list(call)
  }

  @Bind('programmes.read')
  read(@TheCall() call: PersonCall<'programmes.read'>): Promise<ReplyOf<'programmes.read'>> {
    return this.programmes.read(call)
  }

  @Bind('programmes.enrol')
  enrol(@TheCall() call: PersonCall<'programmes.enrol'>): Promise<ReplyOf<'programmes.enrol'>> {
    return this.programmes.enrol(call)
  }
}
