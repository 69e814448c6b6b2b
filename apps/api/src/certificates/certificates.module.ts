import { Module } from '@nestjs/common'
import { CertificatesController } from './certificates.controller.ts'
import { CertificatesService } from './certificates.service.ts'
import { IssuerService } from './issuer.service.ts'
import { IssuingService } from './issuing.service.ts'
import { VerificationController } from './verification.controller.ts'
import { VerificationService } from './verification.service.ts'

@Module({
  controllers: [CertificatesController, VerificationController],
  providers: [CertificatesService, IssuerService, IssuingService, VerificationService],
  exports: [CertificatesService],
})
export class CertificatesModule {}
