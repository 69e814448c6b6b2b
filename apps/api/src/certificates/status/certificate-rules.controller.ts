import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../../platform/endpoint/call.ts'
import { CertificateRulesService } from './certificate-rules.service.ts'

@Controller()
export class CertificateRulesController {
  constructor(private readonly rules: CertificateRulesService) {}

  @Bind('certificates.rules')
  list(@TheCall() call: PersonCall<'certificates.rules'>): Promise<ReplyOf<'certificates.rules'>> {
    return this.rules.list(call)
  }

  @Bind('certificates.changeRule')
  change(@TheCall() call: PersonCall<'certificates.changeRule'>): Promise<ReplyOf<'certificates.changeRule'>> {
    return this.rules.change(call)
  }
}
