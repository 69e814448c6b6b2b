import { Column, Entity, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../database/columns.ts'

/** A signed statement of what a chain was at a number. Whoever keeps one can tell later that nothing was cut off. */
@Entity({ name: 'audit_checkpoint' })
export class AuditCheckpointRow {
  @PrimaryColumn('uuid') chainId!: string
  @PrimaryColumn('bigint') number!: string
  /** 32 bytes. */
  @Column('bytea') hash!: Buffer
  @Column('jsonb') document!: Record<string, unknown>
  @RecordedAt() madeAt!: Date
}
