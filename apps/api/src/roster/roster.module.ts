import { Module } from '@nestjs/common'
import { ExperienceController } from './experience.controller.ts'
import { ExperienceService } from './experience.service.ts'

/** Lists of qualified people, what they did, and how many could leave. */
@Module({
  controllers: [ExperienceController],
  providers: [ExperienceService],
})
export class RosterModule {}
