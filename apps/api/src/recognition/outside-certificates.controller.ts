import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { ChoicesService } from './choices.service.ts'
import { EvidenceService } from './evidence.service.ts'
import { OutsideCertificatesService } from './outside-certificates.service.ts'

/** Outside certificates as their holders record them. */
@Controller()
export class OutsideCertificatesController {
  constructor(
    private readonly certificates: OutsideCertificatesService,
    private readonly choicesToOffer: ChoicesService,
    private readonly files: EvidenceService,
  ) {}

  @Bind('recognition.choices')
  choices(@TheCall() call: PersonCall<'recognition.choices'>): Promise<ReplyOf<'recognition.choices'>> {
    return this.choicesToOffer.read(call)
  }

  @Bind('recognition.mine')
  mine(@TheCall() call: PersonCall<'recognition.mine'>): Promise<ReplyOf<'recognition.mine'>> {
    return this.certificates.mine(call)
  }

  @Bind('recognition.record')
  record(@TheCall() call: PersonCall<'recognition.record'>): Promise<ReplyOf<'recognition.record'>> {
    return this.certificates.record(call)
  }

  @Bind('recognition.read')
  read(@TheCall() call: PersonCall<'recognition.read'>): Promise<ReplyOf<'recognition.read'>> {
    return this.certificates.read(call)
  }

  @Bind('recognition.withdraw')
  withdraw(@TheCall() call: PersonCall<'recognition.withdraw'>): Promise<ReplyOf<'recognition.withdraw'>> {
    return this.certificates.withdraw(call)
  }

  @Bind('recognition.addEvidence')
  addEvidence(@TheCall() call: PersonCall<'recognition.addEvidence'>): Promise<ReplyOf<'recognition.addEvidence'>> {
    return this.files.add(call)
  }

  @Bind('recognition.evidence')
  evidence(@TheCall() call: PersonCall<'recognition.evidence'>): Promise<ReplyOf<'recognition.evidence'>> {
    return this.files.read(call)
  }
}
