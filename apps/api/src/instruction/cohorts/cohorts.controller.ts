import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { CohortsService } from './cohorts.service.ts'

@Controller()
export class CohortsController {
  constructor(private readonly cohorts: CohortsService) {}

  @Bind('cohorts.preview')
  preview(@TheCall() call: PersonCall<'cohorts.preview'>): Promise<ReplyOf<'cohorts.preview'>> {
    return this.cohorts.preview(call)
  }

  @Bind('cohorts.record')
  record(@TheCall() call: PersonCall<'cohorts.record'>): Promise<ReplyOf<'cohorts.record'>> {
    return this.cohorts.record(call)
  }

  @Bind('cohorts.list')
  list(@TheCall() call: PersonCall<'cohorts.list'>): Promise<ReplyOf<'cohorts.list'>> {
    return this.cohorts.list(call)
  }

  @Bind('cohorts.read')
  read(@TheCall() call: PersonCall<'cohorts.read'>): Promise<ReplyOf<'cohorts.read'>> {
    return this.cohorts.read(call)
  }

  @Bind('cohorts.issue')
  issue(@TheCall() call: PersonCall<'cohorts.issue'>): Promise<ReplyOf<'cohorts.issue'>> {
    return this.cohorts.issue(call)
  }

  @Bind('cohorts.withdraw')
  withdraw(@TheCall() call: PersonCall<'cohorts.withdraw'>): Promise<ReplyOf<'cohorts.withdraw'>> {
    return this.cohorts.withdraw(call)
  }
}
