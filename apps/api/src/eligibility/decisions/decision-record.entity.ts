import type { Decision as Result } from '@muster/eligibility/decision.ts'
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Decision } from './decision.entity.ts'
import type { StoredInput } from './stored-input.ts'

/** What a decision was made from and the engine's whole answer, for staff and for the replay: it names other people. */
@Entity({ name: 'decision_record' })
export class DecisionRecord {
  @ForeignKey(() => Decision) @PrimaryColumn('uuid') decisionId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('jsonb') input!: StoredInput
  @Column('jsonb') result!: Result
}
