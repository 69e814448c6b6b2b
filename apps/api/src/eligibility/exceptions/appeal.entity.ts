import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { Nomination } from '../../postings/nomination.entity.ts'
import { Decision } from '../decisions/decision.entity.ts'

/** Somebody says that a decision about them is wrong, or an officer says it for them. */
@Entity({ name: 'appeal' })
@Index('appeal_by_agency', ['agencyId', 'id'])
@Index('appeal_by_person', ['personId', 'id'])
@Index('appeal_of_decision', ['decisionId'])
export class Appeal {
  @Id() id!: string
  @ForeignKey(() => Decision) @Column('uuid') decisionId!: string
  @ForeignKey(() => Nomination) @Column('uuid') nominationId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text', { nullable: true }) grounds!: string | null
  /** Outside certificates of the person that were not, or not rightly, counted. */
  @Column('uuid', { array: true }) evidence!: string[]
  @ForeignKey(() => Person) @Column('uuid') lodgedBy!: string
  @RecordedAt() recordedAt!: Date
}
