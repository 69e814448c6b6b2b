import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Course } from '../../courses/course.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'

/** How one gets into a course and what it asks for first: each change is a row of its own, the newest counts. */
@Entity({ name: 'course_entry' })
@Check('course_entry_way', `"way" IN ('self', 'request', 'officer')`)
export class CourseEntry {
  @ForeignKey(() => Course) @PrimaryColumn('uuid') courseId!: string
  @PrimaryColumn('integer') version!: number
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') way!: string
  /** Courses to complete first. */
  @Column('uuid', { array: true }) needsCourses!: string[]
  /** Qualifications to hold first. */
  @Column('text', { array: true }) needsQualifications!: string[]
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
