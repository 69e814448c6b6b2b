import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** What somebody asks to have corrected of their name, and what became of it. One is open at a time. */
@Entity({ name: 'name_request' })
@Index('name_request_open', ['personId'], { unique: true, where: 'outcome IS NULL' })
@Index('name_request_by_agency', ['agencyId', 'id'])
@Check('name_request_outcome', `outcome IN ('corrected', 'refused', 'withdrawn')`)
export class NameRequest {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** All names as they should be, as the contract says. */
  @Column('jsonb') names!: object
  @Column('text') reason!: string
  @RecordedAt() recordedAt!: Date
  @Column('text', { nullable: true }) outcome!: string | null
  @Column('text', { default: '' }) answer!: string
  @Column('uuid', { nullable: true }) decidedBy!: string | null
  @InstantOrNull() decidedAt!: Date | null
}
