import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Erasure } from './erasure.entity.ts'

/** What became of an erasure. A second person confirms it, a time passes, and a job does it. */
@Entity({ name: 'erasure_act' })
@Unique('erasure_act_once', ['erasureId', 'kind'])
@Check('erasure_act_kind', `"kind" IN ('confirmed', 'refused', 'cancelled', 'completed')`)
@Check('erasure_act_due', `("kind" = 'confirmed') = ("due_at" IS NOT NULL)`)
@Check('erasure_act_by', `("kind" = 'completed') = ("acted_by" IS NULL)`)
export class ErasureAct {
  @Id() id!: string
  @ForeignKey(() => Erasure) @Column('uuid') erasureId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  @Column('text', { nullable: true, default: '' }) reason!: string | null
  /** From when on it is done; of a confirmation alone. */
  @InstantOrNull() dueAt!: Date | null
  /** Null for the job that did it. */
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) actedBy!: string | null
  /** How many rows of which table went, and how many files; of a completion alone. */
  @Column('jsonb', { default: {} }) counts!: Record<string, number>
  @RecordedAt() recordedAt!: Date
}
