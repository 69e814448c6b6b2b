import { Controller } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Bind } from '../platform/endpoint/bind.ts'
import { type PersonCall, TheCall } from '../platform/endpoint/call.ts'
import { AttemptFiles } from './attempt-files.service.ts'
import { AttemptService } from './attempt.service.ts'
import { OfflineSittings } from './offline-sitting.service.ts'

@Controller()
export class AttemptController {
  constructor(
    private readonly attempts: AttemptService,
    private readonly offline: OfflineSittings,
    private readonly files: AttemptFiles,
  ) {}

  @Bind('assessments.start')
  start(@TheCall() call: PersonCall<'assessments.start'>): Promise<ReplyOf<'assessments.start'>> {
    return this.attempts.start(call)
  }

  @Bind('assessments.read')
  read(@TheCall() call: PersonCall<'assessments.read'>): Promise<ReplyOf<'assessments.read'>> {
    return this.attempts.read(call)
  }

  @Bind('assessments.saveAnswer')
  saveAnswer(@TheCall() call: PersonCall<'assessments.saveAnswer'>): Promise<ReplyOf<'assessments.saveAnswer'>> {
    return this.attempts.saveAnswer(call)
  }

  @Bind('assessments.submit')
  submit(@TheCall() call: PersonCall<'assessments.submit'>): Promise<ReplyOf<'assessments.submit'>> {
    return this.attempts.submit(call)
  }

  @Bind('assessments.submitOffline')
  submitOffline(
    @TheCall() call: PersonCall<'assessments.submitOffline'>,
  ): Promise<ReplyOf<'assessments.submitOffline'>> {
    return this.offline.submit(call)
  }

  @Bind('assessments.review')
  review(@TheCall() call: PersonCall<'assessments.review'>): Promise<ReplyOf<'assessments.review'>> {
    return this.attempts.review(call)
  }

  @Bind('assessments.addFile')
  addFile(@TheCall() call: PersonCall<'assessments.addFile'>): Promise<ReplyOf<'assessments.addFile'>> {
    return this.files.add(call)
  }

  @Bind('assessments.file')
  file(@TheCall() call: PersonCall<'assessments.file'>): Promise<Buffer> {
    return this.files.read(call)
  }
}
