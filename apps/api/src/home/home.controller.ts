import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { HomeService } from './home.service.ts'

@Controller()
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @Bind('home.read')
  read(@TheCall() call: PersonCall<'home.read'>): Promise<ReplyOf<'home.read'>> {
    return this.home.read(call)
  }
}
