import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { CourseDraft } from '../../courses/drafts/course-draft.entity.ts'
import { Course } from '../../courses/course.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'

/** That a draft came from a course file: whose course it is, and under which licence it was given. */
@Entity({ name: 'course_import' })
@Index('course_import_of', ['agencyId', 'ownerKey', 'courseKey'])
export class CourseImport {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Course) @Column('uuid') courseId!: string
  @ForeignKey(() => CourseDraft) @Column('uuid') draftId!: string
  /** The owner's own key, and the key the course has there. */
  @Column('text') ownerKey!: string
  @Column('jsonb') ownerName!: { readonly en: string; readonly ja: string }
  @Column('text') courseKey!: string
  /** As people know it there, `2.1`. */
  @Column('text') edition!: string
  @Column('text') licence!: string
  /** Of the whole file, in hexadecimal. */
  @Column('text') sha256!: string
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
