import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { Decision } from './decision.entity.ts'

/** A desk officer confirmed a decision, or referred it to somebody else. The engine advises, a person confirms. */
@Entity({ name: 'decision_act' })
@Unique('decision_act_once', ['decisionId', 'kind'])
@Check('decision_act_kind', `"kind" IN ('confirmed', 'referred')`)
export class DecisionAct {
  @Id() id!: string
  @ForeignKey(() => Decision) @Column('uuid') decisionId!: string
  /** The nominee. */
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  @Column('text', { nullable: true, default: '' }) note!: string | null
  @ForeignKey(() => Person) @Column('uuid') actedBy!: string
  @RecordedAt() recordedAt!: Date
}
