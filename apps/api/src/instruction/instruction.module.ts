import { Module } from '@nestjs/common'
import { CoursesModule } from '../courses/courses.module.ts'
import { FlaggedSittings } from './flagged-sittings.service.ts'
import { InstructionController } from './instruction.controller.ts'
import { InstructionService } from './instruction.service.ts'
import { QuestionFiguresService } from './question-figures.service.ts'

/** What instructors see of the courses they teach. */
@Module({
  imports: [CoursesModule],
  controllers: [InstructionController],
  providers: [FlaggedSittings, InstructionService, QuestionFiguresService],
})
export class InstructionModule {}
