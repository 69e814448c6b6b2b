import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Course } from '../../courses/course.entity.ts'
import { Enrolment } from '../../enrolments/enrolment.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Posting } from '../../postings/posting.entity.ts'

/** That a posting's rule enrolled somebody in a course: once, so that nobody who left it is enrolled again. */
@Entity({ name: 'posting_enrolment' })
export class PostingEnrolment {
  @ForeignKey(() => Posting) @PrimaryColumn('uuid') postingId!: string
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  @ForeignKey(() => Course) @PrimaryColumn('uuid') courseId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Enrolment) @Column('uuid') enrolmentId!: string
  @RecordedAt() recordedAt!: Date
}
