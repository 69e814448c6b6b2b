import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Attempt } from './attempt.entity.ts'

/** A file taken in for a written answer; it counts where the answer names it. Its content lies in the file store under its hash. */
@Entity({ name: 'attempt_file' })
@Unique('attempt_file_once', ['attemptId', 'position', 'sha256'])
@Check('attempt_file_hash', `"sha256" ~ '^[0-9a-f]{64}$'`)
@Check('attempt_file_size', '"bytes" > 0')
export class AttemptFile {
  @Id() id!: string
  @ForeignKey(() => Attempt) @Column('uuid') attemptId!: string
  @Column('smallint') position!: number
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The agency whose course it is: its staff may read it to mark it. */
  @ForeignKey(() => Agency) @Column('uuid') markingAgencyId!: string
  /** In hexadecimal. */
  @Column('text') sha256!: string
  /** As its content says, not as it was sent. */
  @Column('text') mediaType!: string
  @Column('integer') bytes!: number
  /** What its learner called it; made safe. */
  @Column('text') name!: string
  @RecordedAt() recordedAt!: Date
}
