import { Module } from '@nestjs/common'
import { CourseCatalogue } from './course-catalogue.ts'
import { DraftCommentsService } from './drafts/draft-comments.service.ts'
import { DraftLessonsController } from './drafts/draft-lessons.controller.ts'
import { DraftLessonsService } from './drafts/draft-lessons.service.ts'
import { DraftSearchService } from './drafts/draft-search.service.ts'
import { DraftsController } from './drafts/drafts.controller.ts'
import { DraftsService } from './drafts/drafts.service.ts'
import { OutlineService } from './drafts/outline.service.ts'
import { SharedModulesService } from './drafts/shared-modules.service.ts'
import { ProgrammeDraftsController } from './programmes/programme-drafts.controller.ts'
import { ProgrammeDraftsService } from './programmes/programme-drafts.service.ts'
import { CourseFilesController } from './files/course-files.controller.ts'
import { CourseFilesService } from './files/course-files.service.ts'
import { QuestionFilesController } from './question-files/question-files.controller.ts'
import { QuestionFilesService } from './question-files/question-files.service.ts'

/** What can be learnt here, and how it is written. */
@Module({
  controllers: [
    CourseFilesController,
    DraftLessonsController,
    DraftsController,
    ProgrammeDraftsController,
    QuestionFilesController,
  ],
  providers: [
    CourseCatalogue,
    CourseFilesService,
    DraftCommentsService,
    DraftLessonsService,
    DraftSearchService,
    DraftsService,
    OutlineService,
    ProgrammeDraftsService,
    QuestionFilesService,
    SharedModulesService,
  ],
  exports: [CourseCatalogue],
})
export class CoursesModule {}
