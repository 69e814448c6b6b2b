import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Decision } from './decision.entity.ts'
import type { Change } from '@muster/contracts/schemas/decision.ts'

/** Why a decision stands no longer, and which one stands in its place. */
@Entity({ name: 'decision_closing' })
@Unique('decision_closing_by', ['replacedById'])
@Check('decision_closing_kind', `"kind" IN ('superseded', 'basis-withdrawn')`)
export class DecisionClosing {
  @ForeignKey(() => Decision) @PrimaryColumn('uuid') decisionId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `basis-withdrawn` where a fact it rests on never held; else `superseded`. */
  @Column('text') kind!: string
  @ForeignKey(() => Decision) @Column('uuid') replacedById!: string
  /** What changed in between. */
  @Column('jsonb') changes!: readonly Change[]
  @RecordedAt() recordedAt!: Date
}
