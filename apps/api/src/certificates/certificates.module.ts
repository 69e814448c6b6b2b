import { Module } from '@nestjs/common'
import { CertificateCodes } from './certificate-code.service.ts'
import { CertificatePaperService } from './certificate-paper.service.ts'
import { CertificatesController } from './certificates.controller.ts'
import { CertificatesService } from './certificates.service.ts'
import { IssuerService } from './issuer.service.ts'
import { IssuingService } from './issuing.service.ts'
import { KeysController } from './keys/keys.controller.ts'
import { KeysService } from './keys/keys.service.ts'
import { PaperCheckService } from './paper-check.service.ts'
import { PaperSigner } from './paper-signer.service.ts'
import { PrintStore } from './print-store.ts'
import { SharingController } from './sharing/sharing.controller.ts'
import { SharingService } from './sharing/sharing.service.ts'
import { VerificationController } from './verification.controller.ts'
import { VerificationService } from './verification.service.ts'

@Module({
  controllers: [CertificatesController, KeysController, SharingController, VerificationController],
  providers: [
    CertificateCodes,
    CertificatePaperService,
    CertificatesService,
    IssuerService,
    IssuingService,
    KeysService,
    PaperCheckService,
    PaperSigner,
    PrintStore,
    SharingService,
    VerificationService,
  ],
  exports: [CertificateCodes, CertificatesService, IssuerService, IssuingService, PaperCheckService],
})
export class CertificatesModule {}
