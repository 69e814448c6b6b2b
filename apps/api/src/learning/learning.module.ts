import { Module } from '@nestjs/common'
import { CoursesModule } from '../courses/courses.module.ts'
import { CourseListController } from './course-list.controller.ts'
import { CourseListService } from './course-list.service.ts'
import { LessonController } from './lesson.controller.ts'
import { LessonService } from './lesson.service.ts'
import { NotesController } from './notes/notes.controller.ts'
import { NotesService } from './notes/notes.service.ts'
import { MoveService } from './move.service.ts'

/** Lessons, and how far people are in them. */
@Module({
  imports: [CoursesModule],
  controllers: [CourseListController, LessonController, NotesController],
  providers: [CourseListService, LessonService, MoveService, NotesService],
})
export class LearningModule {}
