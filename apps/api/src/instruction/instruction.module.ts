import { Module } from '@nestjs/common'
import { CompletionsModule } from '../completions/completions.module.ts'
import { CoursesModule } from '../courses/courses.module.ts'
import { PeopleModule } from '../people/people.module.ts'
import { ClassMessagesService } from './classes/class-messages.service.ts'
import { ClassTeller } from './classes/class-teller.ts'
import { ClassesController } from './classes/classes.controller.ts'
import { ClassesService } from './classes/classes.service.ts'
import { CohortIssuer } from './cohorts/cohort-issuer.ts'
import { CohortsController } from './cohorts/cohorts.controller.ts'
import { CohortsService } from './cohorts/cohorts.service.ts'
import { EntryRulesController } from './entry/entry-rules.controller.ts'
import { EntryRulesService } from './entry/entry-rules.service.ts'
import { ExtraTimeController } from './extra-time/extra-time.controller.ts'
import { ExtraTimeService } from './extra-time/extra-time.service.ts'
import { FlaggedSittings } from './flagged-sittings.service.ts'
import { GuestsController } from './guests/guests.controller.ts'
import { GuestsService } from './guests/guests.service.ts'
import { InstructionController } from './instruction.controller.ts'
import { InstructionService } from './instruction.service.ts'
import { MarkingController } from './marking/marking.controller.ts'
import { MarkingService } from './marking/marking.service.ts'
import { RulingsController } from './rulings/rulings.controller.ts'
import { RulingsService } from './rulings/rulings.service.ts'
import { QuestionFiguresService } from './question-figures.service.ts'

/** What instructors see of the courses they teach. */
@Module({
  imports: [CompletionsModule, CoursesModule, PeopleModule],
  controllers: [
    ClassesController,
    CohortsController,
    EntryRulesController,
    InstructionController,
    MarkingController,
    ExtraTimeController,
    GuestsController,
    RulingsController,
  ],
  providers: [
    ClassesService,
    ClassMessagesService,
    ClassTeller,
    CohortIssuer,
    CohortsService,
    EntryRulesService,
    ExtraTimeService,
    FlaggedSittings,
    GuestsService,
    InstructionService,
    MarkingService,
    QuestionFiguresService,
    RulingsService,
  ],
})
export class InstructionModule {}
