import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Course } from '../../courses/course.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'

/** What a learner notes beside a lesson, over all editions of its course: theirs alone. */
@Entity({ name: 'lesson_note' })
export class LessonNote {
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  @ForeignKey(() => Course) @PrimaryColumn('uuid') courseId!: string
  @PrimaryColumn('text') lessonKey!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Counts the saves. */
  @Column('integer', { default: 1 }) version!: number
  @Column('text') text!: string
  @RecordedAt() savedAt!: Date
}
