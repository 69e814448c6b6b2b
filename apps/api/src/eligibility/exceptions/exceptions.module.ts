import { Module } from '@nestjs/common'
import { RequirementsModule } from '../../requirements/requirements.module.ts'
import { DecisionsModule } from '../decisions/decisions.module.ts'
import { EligibilityModule } from '../eligibility.module.ts'
import { AppealsController } from './appeals.controller.ts'
import { AppealsService } from './appeals.service.ts'
import { BarsController } from './bars.controller.ts'
import { BarsService } from './bars.service.ts'
import { WaiverActsService } from './waiver-acts.service.ts'
import { WaiverCases } from './waiver-cases.ts'
import { WaiverNotices } from './waiver-notices.ts'
import { WaiversController } from './waivers.controller.ts'
import { WaiversService } from './waivers.service.ts'

/** Exceptions to what the rules say: waivers that two people sign, stops that override everything, appeals. */
@Module({
  imports: [RequirementsModule, EligibilityModule, DecisionsModule],
  controllers: [WaiversController, BarsController, AppealsController],
  providers: [WaiverCases, WaiverNotices, WaiversService, WaiverActsService, BarsService, AppealsService],
})
export class ExceptionsModule {}
