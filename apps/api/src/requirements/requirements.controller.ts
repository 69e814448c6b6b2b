import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type Call, TheCall } from '../platform/endpoint/call.ts'
import { RequirementsService } from './requirements.service.ts'

@Controller()
export class RequirementsController {
  constructor(private readonly requirements: RequirementsService) {}

  @Bind('requirements.list')
  list(@TheCall() call: Call<'requirements.list'>): Promise<ReplyOf<'requirements.list'>> {
    return this.requirements.list(call)
  }

  @Bind('requirements.read')
  read(@TheCall() call: Call<'requirements.read'>): Promise<ReplyOf<'requirements.read'>> {
    return this.requirements.read(call)
  }

  @Bind('requirements.compare')
  compare(@TheCall() call: Call<'requirements.compare'>): Promise<ReplyOf<'requirements.compare'>> {
    return this.requirements.compare(call)
  }
}
