import { Module } from '@nestjs/common'
import { CertificatesModule } from '../certificates/certificates.module.ts'
import { LogAgainstDatabase } from './log-against-database.ts'
import { LogKeeper } from './log-keeper.ts'
import { LogPageService } from './log-page.service.ts'
import { TransparencyController } from './transparency.controller.ts'
import { TransparencyService } from './transparency.service.ts'

/** The public, append-only log of everything certificates went through. */
@Module({
  imports: [CertificatesModule],
  controllers: [TransparencyController],
  providers: [LogAgainstDatabase, LogKeeper, LogPageService, TransparencyService],
})
export class TransparencyModule {}
