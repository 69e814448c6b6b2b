import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Nomination } from './nomination.entity.ts'

/** What became of a nomination: the person's answer, or the officer's withdrawal. Never rewritten. */
@Entity({ name: 'nomination_step' })
@Unique('nomination_step_once', ['nominationId', 'kind'])
@Check('nomination_step_kind', `"kind" IN ('accepted', 'declined', 'withdrawn')`)
export class NominationStep {
  @Id() id!: string
  @ForeignKey(() => Nomination) @Column('uuid') nominationId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: 'accepted' | 'declined' | 'withdrawn'
  @Column('text', { nullable: true, default: '' }) reason!: string | null
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
