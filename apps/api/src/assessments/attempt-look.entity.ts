import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { RecordedAt } from '../platform/database/columns.ts'
import { Attempt } from './attempt.entity.ts'

/** An instructor looked at a flagged sitting: who, when, and what they found. */
@Entity({ name: 'attempt_look' })
export class AttemptLook {
  @ForeignKey(() => Attempt) @PrimaryColumn('uuid') attemptId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') lookedBy!: string
  @Column('text', { nullable: true }) note!: string | null
  @RecordedAt() recordedAt!: Date
}
