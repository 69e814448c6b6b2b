import { Module } from '@nestjs/common'
import { ApprovalService } from './approval.service.ts'
import { DraftReader } from './draft-reader.ts'
import { DraftsController } from './drafts.controller.ts'
import { DraftsService } from './drafts.service.ts'
import { ProfileVersions } from './profile-versions.ts'
import { ProfilesController } from './profiles.controller.ts'
import { ProfilesService } from './profiles.service.ts'
import { RequirementsController } from './requirements.controller.ts'
import { RequirementsService } from './requirements.service.ts'

/** Requirement profiles: what they ask, and how the next version comes about. */
@Module({
  controllers: [RequirementsController, ProfilesController, DraftsController],
  providers: [ProfileVersions, RequirementsService, ProfilesService, DraftReader, DraftsService, ApprovalService],
  exports: [ProfileVersions],
})
export class RequirementsModule {}
