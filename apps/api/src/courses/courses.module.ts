import { Module } from '@nestjs/common'
import { CourseCatalogue } from './course-catalogue.ts'

/** What can be learnt here. */
@Module({ providers: [CourseCatalogue], exports: [CourseCatalogue] })
export class CoursesModule {}
