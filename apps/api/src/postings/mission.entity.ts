import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { RecordedAt } from '../platform/database/columns.ts'

/** A mission that postings belong to; outside facts such as "armed" are about it. */
@Entity({ name: 'mission' })
export class Mission {
  @PrimaryColumn('text') key!: string
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
  /** The agency whose officers entered it. */
  @ForeignKey(() => Agency) @Column('uuid', { nullable: true }) keeperId!: string | null
  @RecordedAt() recordedAt!: Date
}
