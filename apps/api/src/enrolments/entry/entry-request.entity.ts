import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Course } from '../../courses/course.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'

/** Somebody asks to be taken into a course, and what its agency answered. */
@Entity({ name: 'entry_request' })
@Check('entry_request_outcome', `"outcome" IN ('approved', 'declined')`)
@Index('entry_request_waiting', ['courseId', 'personId', 'agencyId'], { unique: true, where: 'outcome IS NULL' })
@Index('entry_request_unasked', ['id'], { where: 'asked_at IS NULL' })
@Index('entry_request_untold', ['id'], { where: 'outcome IS NOT NULL AND told_at IS NULL' })
export class EntryRequest {
  @Id() id!: string
  @ForeignKey(() => Course) @Column('uuid') courseId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The agency the course belongs to: it answers. */
  @ForeignKey(() => Agency) @Column('uuid') ownerAgencyId!: string
  @Column('text', { nullable: true }) reason!: string | null
  @RecordedAt() recordedAt!: Date
  /** When those who answer were told. */
  @InstantOrNull() askedAt!: Date | null
  @Column('text', { nullable: true }) outcome!: string | null
  @Column('text', { nullable: true }) answer!: string | null
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) answeredBy!: string | null
  @InstantOrNull() answeredAt!: Date | null
  /** When the person was told of the answer. */
  @InstantOrNull() toldAt!: Date | null
}
