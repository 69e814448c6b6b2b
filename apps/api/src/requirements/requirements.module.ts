import { Module } from '@nestjs/common'
import { ProfileVersions } from './profile-versions.ts'
import { RequirementsController } from './requirements.controller.ts'
import { RequirementsService } from './requirements.service.ts'

/** Requirement profiles, and what they ask. */
@Module({
  controllers: [RequirementsController],
  providers: [ProfileVersions, RequirementsService],
  exports: [ProfileVersions],
})
export class RequirementsModule {}
