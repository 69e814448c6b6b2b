import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Day, DayOrNull, Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/**
 * Somebody acts for an agency that is not their home, from one day through another, with these roles there; a guest
 * teaches one class or one course there and holds no role.
 */
@Entity({ name: 'membership' })
@Index('membership_open', ['personId', 'agencyId'], {
  unique: true,
  where: 'ended_at IS NULL AND class_id IS NULL AND course_id IS NULL',
})
@Index('membership_guest_open', ['personId', 'classId'], {
  unique: true,
  where: 'ended_at IS NULL AND class_id IS NOT NULL',
})
@Index('membership_course_open', ['personId', 'courseId'], {
  unique: true,
  where: 'ended_at IS NULL AND course_id IS NOT NULL',
})
@Index('membership_by_agency', ['agencyId', 'id'])
@Check(
  'membership_guest',
  `("class_id" IS NULL AND "course_id" IS NULL) OR (cardinality("roles") = 0 AND "through_on" IS NOT NULL AND ("class_id" IS NULL OR "course_id" IS NULL))`,
)
@Check('membership_days', `"through_on" IS NULL OR "through_on" >= "from_on"`)
export class Membership {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text', { array: true }) roles!: string[]
  /** The one class a guest teaches; null for everybody else. */
  @Column('uuid', { nullable: true }) classId!: string | null
  /** The one course a guest teaches, with all its classes; null for everybody else. */
  @Column('uuid', { nullable: true }) courseId!: string | null
  @Day() fromOn!: string
  /** The last day it holds, in the agency's zone; null for no end. */
  @DayOrNull() throughOn!: string | null
  @Column('uuid') grantedBy!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() endedAt!: Date | null
  @Column('uuid', { nullable: true }) endedBy!: string | null
}
