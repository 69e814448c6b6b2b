import { Module } from '@nestjs/common'
import { AccessModule } from '../access.module.ts'
import { PasskeysModule } from '../passkeys/passkeys.module.ts'
import { ProofController } from './proof.controller.ts'
import { ProofService } from './proof.service.ts'

/** Proving once more who one is, before dangerous acts. */
@Module({
  imports: [AccessModule, PasskeysModule],
  controllers: [ProofController],
  providers: [ProofService],
})
export class ProofModule {}
