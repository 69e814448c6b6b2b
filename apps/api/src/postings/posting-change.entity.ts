import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Posting } from './posting.entity.ts'

export const changeKinds = ['dates', 'extension', 'reassignment', 'cancellation'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A change of a posting: what was, what is from then on, why, and by whom. Never rewritten; its trigger moves the posting. */
@Entity({ name: 'posting_change' })
@Unique('posting_change_number', ['postingId', 'number'])
@Check('posting_change_kind', `"kind" IN ('dates', 'extension', 'reassignment', 'cancellation')`)
@Check('posting_change_reason', `"reason" <> ''`)
export class PostingChange {
  @Id() id!: string
  @ForeignKey(() => Posting) @Column('uuid') postingId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Counts from one in each posting, without gaps: two officers cannot change the same state. */
  @Column('integer') number!: number
  @Column('text') kind!: ChangeKind
  @Column('jsonb') before!: Record<string, unknown>
  @Column('jsonb') after!: Record<string, unknown>
  @Column('text') reason!: string
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) recordedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
