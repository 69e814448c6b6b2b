import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Course } from '../courses/course.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'

/** That somebody gets more time in tests, from the next attempt on; the newest row for a person and a course counts. */
@Entity({ name: 'extra_time' })
@Index('extra_time_of', ['personId', 'courseId', 'id'])
@Index('extra_time_by_agency', ['agencyId', 'courseId'])
@Check('extra_time_percent', '"extra_percent" BETWEEN 0 AND 300')
export class ExtraTime {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Null for every course. */
  @ForeignKey(() => Course) @Column('uuid', { nullable: true }) courseId!: string | null
  /** 25 gives a quarter more time; 0 ends what was given. */
  @Column('integer') extraPercent!: number
  @Column('text', { nullable: true }) reason!: string | null
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
