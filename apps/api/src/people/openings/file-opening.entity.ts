import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** That an administrator opened somebody's file in an emergency: why, from when, and until when at most. */
@Entity({ name: 'file_opening' })
@Check('file_opening_reason', 'char_length("reason") BETWEEN 10 AND 500')
@Check('file_opening_time', `"ends_at" > "opened_at" AND "ends_at" <= "opened_at" + interval '60 minutes'`)
@Check('file_opening_other', '"opened_by" <> "person_id"')
@Check('file_opening_closed', '("closed_at" IS NULL) = ("closed_by" IS NULL)')
@Index('file_opening_of', ['personId', 'id'])
@Index('file_opening_by_agency', ['agencyId', 'id'])
export class FileOpening {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('uuid') openedBy!: string
  @Column('text') reason!: string
  @RecordedAt() openedAt!: Date
  @Column('timestamptz') endsAt!: Date
  /** When somebody closed it before its time was up. */
  @InstantOrNull() closedAt!: Date | null
  @Column('uuid', { nullable: true }) closedBy!: string | null
}
