import { Column, Entity, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../platform/database/columns.ts'

/** A signed statement of what the log was at a size. Whoever keeps one can tell later that nothing was rewritten. */
@Entity({ name: 'log_checkpoint' })
export class LogCheckpoint {
  @PrimaryColumn('bigint') size!: string
  /** 32 bytes. */
  @Column('bytea') root!: Buffer
  @Column('jsonb') document!: Record<string, unknown>
  @RecordedAt() madeAt!: Date
}
