import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { OwnExports } from './export/exports.service.ts'
import { OwnService } from './own.service.ts'

@Controller()
export class OwnController {
  constructor(
    private readonly own: OwnService,
    private readonly exports: OwnExports,
  ) {}

  @Bind('own.read')
  read(@TheCall() call: PersonCall<'own.read'>): Promise<ReplyOf<'own.read'>> {
    return this.own.read(call)
  }

  @Bind('own.export')
  export(@TheCall() call: PersonCall<'own.export'>): Promise<ReplyOf<'own.export'>> {
    return this.exports.ask(call)
  }

  @Bind('own.download')
  download(@TheCall() call: PersonCall<'own.download'>): Promise<Buffer> {
    return this.exports.download(call)
  }
}
