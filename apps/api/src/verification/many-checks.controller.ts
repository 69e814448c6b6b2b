import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { TheCall } from '../platform/endpoint/call.ts'
import { ManyChecksService, type StaffCall } from './many-checks.service.ts'

@Controller()
export class ManyChecksController {
  constructor(private readonly checks: ManyChecksService) {}

  @Bind('verification.check')
  check(@TheCall() call: StaffCall<'verification.check'>): Promise<ReplyOf<'verification.check'>> {
    return this.checks.check(call)
  }

  @Bind('verification.checkFile')
  checkFile(@TheCall() call: StaffCall<'verification.checkFile'>): Promise<ReplyOf<'verification.checkFile'>> {
    return this.checks.checkFile(call)
  }

  @Bind('verification.readTable')
  readTable(@TheCall() call: StaffCall<'verification.readTable'>): Promise<ReplyOf<'verification.readTable'>> {
    return this.checks.readTable(call)
  }

  @Bind('verification.exportTable')
  exportTable(@TheCall() call: StaffCall<'verification.exportTable'>): Promise<Uint8Array> {
    return this.checks.exportTable(call)
  }

  @Bind('verification.exportFiles')
  exportFiles(@TheCall() call: StaffCall<'verification.exportFiles'>): Promise<Uint8Array> {
    return this.checks.exportFiles(call)
  }
}
