import { Module } from '@nestjs/common'
import { CandidateService } from './candidate.service.ts'
import { NominationController } from './nomination.controller.ts'
import { NominationService } from './nomination.service.ts'
import { OutsideFactService } from './outside-fact.service.ts'
import { PlaceController } from './place.controller.ts'
import { PlaceService } from './place.service.ts'
import { PostingActsController } from './posting-acts.controller.ts'
import { PostingChangeService } from './posting-change.service.ts'
import { PostingChoicesService } from './posting-choices.service.ts'
import { PostingService } from './posting.service.ts'

/** Where people are sent, who is put forward, and what is known of the places. */
@Module({
  controllers: [PostingActsController, NominationController, PlaceController],
  providers: [
    PostingService,
    PostingChangeService,
    PostingChoicesService,
    NominationService,
    CandidateService,
    PlaceService,
    OutsideFactService,
  ],
})
export class PostingsModule {}
