import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Enrolment } from '../../enrolments/enrolment.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { TaughtClass } from './class.entity.ts'

/** Somebody in a class, by the enrolment they take part with. */
@Entity({ name: 'class_member' })
@Index('class_member_untold', ['classId'], { where: 'told_at IS NULL' })
@Index('class_member_enrolment', ['enrolmentId'])
export class ClassMember {
  @ForeignKey(() => TaughtClass)
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_member_pkey' })
  classId!: string
  @ForeignKey(() => Person) @PrimaryColumn('uuid', { primaryKeyConstraintName: 'class_member_pkey' }) personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Enrolment) @Column('uuid') enrolmentId!: string
  @RecordedAt() recordedAt!: Date
  /** When they were told. */
  @InstantOrNull() toldAt!: Date | null
}
