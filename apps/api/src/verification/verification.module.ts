import { Module } from '@nestjs/common'
import { CertificatesModule } from '../certificates/certificates.module.ts'
import { Checker } from './checker.service.ts'
import { FileChecker } from './file-checker.service.ts'
import { ManyChecksController } from './many-checks.controller.ts'
import { ManyChecksService } from './many-checks.service.ts'
import { ResultGuard } from './result-guard.ts'
import { UploadController } from './upload.controller.ts'

@Module({
  imports: [CertificatesModule],
  controllers: [ManyChecksController, UploadController],
  providers: [Checker, FileChecker, ManyChecksService, ResultGuard],
})
export class VerificationModule {}
