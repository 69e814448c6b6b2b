import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { CertificatePaperService } from './certificate-paper.service.ts'
import { CertificatesService } from './certificates.service.ts'

@Controller()
export class CertificatesController {
  constructor(
    private readonly certificates: CertificatesService,
    private readonly paper: CertificatePaperService,
  ) {}

  @Bind('certificates.wallet')
  wallet(@TheCall() call: PersonCall<'certificates.wallet'>): Promise<ReplyOf<'certificates.wallet'>> {
    return this.certificates.wallet(call)
  }

  @Bind('certificates.read')
  read(@TheCall() call: PersonCall<'certificates.read'>): Promise<ReplyOf<'certificates.read'>> {
    return this.certificates.read(call)
  }

  @Bind('certificates.credential')
  credential(@TheCall() call: PersonCall<'certificates.credential'>): Promise<ReplyOf<'certificates.credential'>> {
    return this.certificates.credential(call)
  }

  @Bind('certificates.code')
  code(@TheCall() call: PersonCall<'certificates.code'>): Promise<ReplyOf<'certificates.code'>> {
    return this.paper.code(call)
  }

  @Bind('certificates.pdf')
  pdf(@TheCall() call: PersonCall<'certificates.pdf'>): Promise<ReplyOf<'certificates.pdf'>> {
    return this.paper.pdf(call)
  }
}
