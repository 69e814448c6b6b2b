import { Module } from '@nestjs/common'
import { Eraser } from './erasure/eraser.ts'
import { ErasuresController } from './erasure/erasures.controller.ts'
import { Erasures } from './erasure/erasures.service.ts'
import { ExportMaker } from './export/export-maker.ts'
import { OwnExports } from './export/exports.service.ts'
import { OwnController } from './own.controller.ts'
import { OwnService } from './own.service.ts'
import { RetentionController } from './retention/retention.controller.ts'
import { RetentionKeeper } from './retention/retention-keeper.ts'
import { RetentionService } from './retention/retention.service.ts'

/** What people may ask about their own data. */
@Module({
  controllers: [OwnController, ErasuresController, RetentionController],
  providers: [OwnService, OwnExports, ExportMaker, Erasures, Eraser, RetentionService, RetentionKeeper],
})
export class OwnModule {}
