import { Column, Entity, Unique } from 'typeorm'
import { DayOrNull, Id, RecordedAt } from '../../platform/database/columns.ts'

/** One replay of the stored decisions: how many, and those whose result was another. */
@Entity({ name: 'decision_replay' })
@Unique('decision_replay_nightly', ['onDay'])
export class DecisionReplay {
  @Id() id!: string
  /** The day whose nightly replay it is; null where somebody asked for it. */
  @DayOrNull() onDay!: string | null
  @Column('integer') replayed!: number
  /** Of people who were erased: not judged again. */
  @Column('integer', { default: 0 }) erased!: number
  @Column('uuid', { array: true }) differing!: string[]
  @RecordedAt() recordedAt!: Date
}
