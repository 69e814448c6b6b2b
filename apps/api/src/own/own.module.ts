import { Module } from '@nestjs/common'
import { ExportMaker } from './export/export-maker.ts'
import { OwnExports } from './export/exports.service.ts'
import { OwnController } from './own.controller.ts'
import { OwnService } from './own.service.ts'

/** What people may ask about their own data. */
@Module({
  controllers: [OwnController],
  providers: [OwnService, OwnExports, ExportMaker],
})
export class OwnModule {}
