import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Enrolment } from '../enrolment.entity.ts'

/** That somebody left a course, or was taken out of it, and why; they may take it up again where they left. */
@Entity({ name: 'withdrawal' })
@Index('withdrawal_by_enrolment', ['enrolmentId', 'id'])
@Index('withdrawal_untold', ['id'], { where: 'told_at IS NULL' })
export class Withdrawal {
  @Id() id!: string
  @ForeignKey(() => Enrolment) @Column('uuid') enrolmentId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** May be empty where they left by themselves. */
  @Column('text', { nullable: true }) reason!: string | null
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() toldAt!: Date | null
}
