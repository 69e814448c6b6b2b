import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'

/** A table of people that was brought. Its rows are let go of when it is taken in, or after two days. */
@Entity({ name: 'people_import' })
@Index('people_import_by_agency', ['agencyId', 'id'])
@Index('people_import_kept', ['recordedAt'], { where: 'rows IS NOT NULL OR refused IS NOT NULL' })
export class PeopleImport {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text', { array: true }) columns!: string[]
  @Column('jsonb', { nullable: true }) rows!: object | null
  @Column('integer') rowCount!: number
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
  /** What became of it; null until it is taken in. */
  @Column('jsonb', { nullable: true }) result!: object | null
  /** Rows that were not taken in, with why; kept for thirty days. */
  @Column('jsonb', { nullable: true }) refused!: object | null
  @InstantOrNull() finishedAt!: Date | null
}
