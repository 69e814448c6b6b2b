import { Module } from '@nestjs/common'
import { CoursesModule } from '../courses/courses.module.ts'
import { CertificateCodes } from './certificate-code.service.ts'
import { CertificatePaperService } from './certificate-paper.service.ts'
import { CertificatesController } from './certificates.controller.ts'
import { CertificatesService } from './certificates.service.ts'
import { ExpiryReminders } from './expiry/expiry-reminders.ts'
import { Renewals } from './expiry/renewals.ts'
import { IssuerService } from './issuer.service.ts'
import { IssuingService } from './issuing.service.ts'
import { KeysController } from './keys/keys.controller.ts'
import { KeysService } from './keys/keys.service.ts'
import { PaperCheckService } from './paper-check.service.ts'
import { PaperPress } from './paper-press.ts'
import { PaperSigner } from './paper-signer.service.ts'
import { PrintStore } from './print-store.ts'
import { SharingController } from './sharing/sharing.controller.ts'
import { SharingService } from './sharing/sharing.service.ts'
import { CertificateRulesController } from './status/certificate-rules.controller.ts'
import { CertificateRulesService } from './status/certificate-rules.service.ts'
import { ProposalAnswersService } from './status/proposal-answers.service.ts'
import { SignAnewService } from './status/sign-anew.service.ts'
import { CertificateStatusController } from './status/status.controller.ts'
import { StatusLists } from './status/status-lists.service.ts'
import { CertificateStatusService } from './status/status.service.ts'
import { VerificationController } from './verification.controller.ts'
import { CertificateSealer } from './sealer.ts'
import { VerificationService } from './verification.service.ts'

@Module({
  imports: [CoursesModule],
  controllers: [
    CertificatesController,
    CertificateRulesController,
    CertificateStatusController,
    KeysController,
    SharingController,
    VerificationController,
  ],
  providers: [
    CertificateCodes,
    CertificatePaperService,
    CertificatesService,
    CertificateRulesService,
    CertificateSealer,
    CertificateStatusService,
    ExpiryReminders,
    IssuerService,
    IssuingService,
    KeysService,
    PaperCheckService,
    PaperPress,
    PaperSigner,
    PrintStore,
    SharingService,
    ProposalAnswersService,
    Renewals,
    SignAnewService,
    StatusLists,
    VerificationService,
  ],
  exports: [CertificateCodes, CertificatesService, IssuerService, IssuingService, PaperCheckService, Renewals],
})
export class CertificatesModule {}
