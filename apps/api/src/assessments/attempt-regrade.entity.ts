import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { RecordedAt } from '../platform/database/columns.ts'
import { Attempt } from './attempt.entity.ts'
import { QuestionRuling } from './question-ruling.entity.ts'

/** A result that a ruling raised: what it was, and what it became. */
@Entity({ name: 'attempt_regrade' })
@Check('attempt_regrade_never_worse', '"passed" OR NOT "old_passed"')
export class AttemptRegrade {
  @ForeignKey(() => QuestionRuling) @PrimaryColumn('uuid') rulingId!: string
  @ForeignKey(() => Attempt) @PrimaryColumn('uuid') attemptId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('integer') oldPoints!: number
  @Column('integer') oldOutOf!: number
  @Column('boolean') oldPassed!: boolean
  @Column('integer') points!: number
  @Column('integer') outOf!: number
  @Column('boolean') passed!: boolean
  @RecordedAt() recordedAt!: Date
}
