import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'
import { Decision } from '../decisions/decision.entity.ts'
import { Appeal } from './appeal.entity.ts'

/** What became of an appeal: a reviewer upheld or dismissed it, or whoever lodged it withdrew it. */
@Entity({ name: 'appeal_answer' })
@Unique('appeal_answer_once', ['appealId'])
@Check('appeal_answer_outcome', `"outcome" IN ('upheld', 'dismissed', 'withdrawn')`)
@Check('appeal_answer_decision', `("outcome" = 'upheld') = ("decision_id" IS NOT NULL)`)
@Check('appeal_answer_reasons', `"outcome" = 'withdrawn' OR "reasons" <> ''`)
export class AppealAnswer {
  @Id() id!: string
  @ForeignKey(() => Appeal) @Column('uuid') appealId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') outcome!: 'upheld' | 'dismissed' | 'withdrawn'
  @Column('text', { nullable: true }) reasons!: string | null
  /** The decision that was made because it was upheld. */
  @ForeignKey(() => Decision) @Column('uuid', { nullable: true }) decisionId!: string | null
  @ForeignKey(() => Person) @Column('uuid') answeredBy!: string
  @RecordedAt() recordedAt!: Date
}
