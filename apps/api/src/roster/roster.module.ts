import { Module } from '@nestjs/common'
import { EligibilityModule } from '../eligibility/eligibility.module.ts'
import { RequirementsModule } from '../requirements/requirements.module.ts'
import { ChoicesService } from './choices.service.ts'
import { ExperienceController } from './experience.controller.ts'
import { ExperienceService } from './experience.service.ts'
import { RosterJudge } from './judge-roster.ts'
import { ListJobs } from './list-jobs.ts'
import { ListMail } from './list-mail.ts'
import { ListReader } from './list-reader.ts'
import { ListRecipients } from './list-recipients.ts'
import { ListsController } from './lists.controller.ts'
import { ListsService } from './lists.service.ts'
import { MyListsService } from './my-lists.service.ts'
import { ReadinessService } from './readiness.service.ts'
import { RosterController } from './roster.controller.ts'
import { RosterQuestions } from './roster-question.ts'
import { RosterService } from './roster.service.ts'
import { Rosters } from './rosters.ts'

const rosters = [RosterQuestions, RosterJudge, Rosters, RosterService, ChoicesService, ReadinessService]
const lists = [ListMail, ListRecipients, ListReader, ListsService, ListJobs, MyListsService]

/** Lists of qualified people, what they did, and how many could leave. */
@Module({
  imports: [RequirementsModule, EligibilityModule],
  controllers: [ExperienceController, RosterController, ListsController],
  providers: [ExperienceService, ...rosters, ...lists],
})
export class RosterModule {}
