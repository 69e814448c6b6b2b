import { Module } from '@nestjs/common'
import { RequirementsModule } from '../../requirements/requirements.module.ts'
import { EligibilityModule } from '../eligibility.module.ts'
import { DecisionListsService } from './decision-lists.service.ts'
import { DecisionMaker } from './decision-maker.ts'
import { DecisionReadingService } from './decision-reading.service.ts'
import { DecisionSweep } from './decision-sweep.ts'
import { DecisionsController } from './decisions.controller.ts'
import { DecisionsService } from './decisions.service.ts'
import { Grounds } from './grounds.ts'
import { LookAhead } from './look-ahead.ts'
import { ReplayService } from './replay.service.ts'
import { DecisionTelling } from './telling.ts'

/** What was decided, by whom, because of what; looked at again whenever something it rests on changes. */
@Module({
  imports: [RequirementsModule, EligibilityModule],
  controllers: [DecisionsController],
  providers: [
    Grounds,
    DecisionTelling,
    DecisionMaker,
    DecisionsService,
    DecisionReadingService,
    DecisionListsService,
    DecisionSweep,
    LookAhead,
    ReplayService,
  ],
  exports: [DecisionMaker],
})
export class DecisionsModule {}
