import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Nomination } from '../../postings/nomination.entity.ts'

/** That a person and their officer were told, so many days before, that their cover ends: once each. */
@Entity({ name: 'cover_notice' })
export class CoverNotice {
  @ForeignKey(() => Nomination) @PrimaryColumn('uuid') nominationId!: string
  @PrimaryColumn('date') endsOn!: string
  /** 90, 30 or 7. */
  @PrimaryColumn('integer') daysBefore!: number
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @RecordedAt() recordedAt!: Date
}
