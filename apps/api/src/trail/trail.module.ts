import { Module } from '@nestjs/common'
import { CertificatesModule } from '../certificates/certificates.module.ts'
import { ChainCheck } from './chain-check.ts'
import { CheckpointSigner } from './checkpoint-signer.ts'
import { Sealer } from './sealer.ts'
import { TrailController } from './trail.controller.ts'
import { TrailExportService } from './trail-export.service.ts'
import { TrailService } from './trail.service.ts'
import { WholeCheck } from './whole-check.ts'

/** The sealed chain of an agency's audit entries: sealing, signing, checking, and taking it along. */
@Module({
  imports: [CertificatesModule],
  controllers: [TrailController],
  providers: [ChainCheck, CheckpointSigner, Sealer, TrailExportService, TrailService, WholeCheck],
})
export class TrailModule {}
