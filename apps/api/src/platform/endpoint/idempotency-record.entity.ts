import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../database/columns.ts'

/** A reply kept under the caller's key, written in the transaction of the act it replays. */
@Entity({ name: 'idempotency_record' })
@Index('idempotency_record_by_age', ['recordedAt'])
export class IdempotencyRecord {
  /** The person, or the token of a program. */
  @PrimaryColumn('uuid') callerId!: string
  @PrimaryColumn('text') key!: string
  @Column('text') endpoint!: string
  /** SHA-256 of method, path and body. */
  @Column('bytea') requestHash!: Buffer
  @Column('jsonb', { nullable: true }) reply!: unknown
  @RecordedAt() recordedAt!: Date
}
