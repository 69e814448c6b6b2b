import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Decision } from './decision.entity.ts'

/** A fact that a decision rests on, and what it said then. */
@Entity({ name: 'decision_fact' })
@Index('decision_fact_by_fact', ['factId', 'decisionId'])
export class DecisionFact {
  @ForeignKey(() => Decision) @PrimaryColumn('uuid') decisionId!: string
  @PrimaryColumn('uuid') factId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `credential`, `attribute`, `waiver`, `outside-fact` and so on. */
  @Column('text') kind!: string
  /** The person or agency it is about; null where it is true for everybody. */
  @Column('uuid', { nullable: true }) ownerId!: string | null
  /** SHA-256 of the fact's canonical JSON. */
  @Column('text') hash!: string
}
