import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import type { RetentionKind } from '@muster/contracts/schemas/agency.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Day, Id, RecordedAt } from '../../platform/database/columns.ts'

/** A night in which an agency's retention periods were applied, and how many records of each kind went. */
@Entity({ name: 'retention_run' })
@Unique('retention_run_once', ['agencyId', 'onDay'])
export class RetentionRun {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** In the zone of the agency. */
  @Day() onDay!: string
  @Column('jsonb') counts!: Partial<Record<RetentionKind, number>>
  @RecordedAt() recordedAt!: Date
}
