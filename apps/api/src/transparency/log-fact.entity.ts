import { Column, Entity } from 'typeorm'
import { Id } from '../platform/database/columns.ts'

/** Something that happened and waits for its place in the log: written by the database itself with the fact. */
@Entity({ name: 'log_fact' })
export class LogFact {
  @Id() id!: string
  /** `issued`, `status`, `superseded` or `key`. */
  @Column('text') kind!: string
  /** The row's id; of a key its multikey. */
  @Column('text') subject!: string
  /** The state a key went to; empty for the others. */
  @Column('text', { default: '' }) state!: string
  @Column('timestamptz') at!: Date
}
