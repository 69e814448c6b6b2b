import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Course } from '../../courses/course.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'

/** People who take a course together. */
@Entity({ name: 'class' })
@Index('class_by_course', ['courseId', 'agencyId', 'id'])
export class TaughtClass {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Course) @Column('uuid') courseId!: string
  @Column('text') name!: string
  /** The last day by which its people should be done; null for none. */
  @Column('date', { nullable: true }) dueOn!: string | null
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
