import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { CertificateCodes } from './certificate-code.service.ts'
import { CertificatesService } from './certificates.service.ts'
import { drawQr } from './qr-drawing.ts'

/** Certificates to take along: what is scanned, and what is printed. */
@Injectable()
export class CertificatePaperService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly certificates: CertificatesService,
    private readonly codes: CertificateCodes,
  ) {}

  code(call: PersonCall<'certificates.code'>): Promise<ReplyOf<'certificates.code'>> {
    return this.work.run(call, async (tx) => {
      const { id } = await this.certificates.reachable(tx, call)
      const text = await this.codes.qrTextOf(tx, id)
      return { text, ...drawQr(text) }
    })
  }
}
