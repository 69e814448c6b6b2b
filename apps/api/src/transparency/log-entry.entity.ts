import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import { RecordedAt } from '../platform/database/columns.ts'

/** A leaf of the transparency log: numbered without a gap, added, never changed. Nothing personal stands in it. */
@Entity({ name: 'log_entry' })
@Unique('log_entry_of_fact', ['kind', 'subject', 'state'])
@Index('log_entry_by_certificate', ['certificateId', 'leafIndex'], { where: 'certificate_id IS NOT NULL' })
export class LogEntryRow {
  @PrimaryColumn('bigint') leafIndex!: string
  @Column('text') kind!: string
  @Column('text') subject!: string
  @Column('text') state!: string
  @Column('uuid', { nullable: true }) certificateId!: string | null
  /** Canonical JSON: exactly what was hashed. */
  @Column('text') entry!: string
  /** 32 bytes. */
  @Column('bytea') leafHash!: Buffer
  @RecordedAt() sequencedAt!: Date
}
