import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Day, Id, RecordedAt } from '../platform/database/columns.ts'
import { Profile } from '../requirements/profile.entity.ts'
import { DutyStation } from './duty-station.entity.ts'

/** An assignment to fill: where, what, from when until when, under which profile. */
@Entity({ name: 'posting' })
@Index('posting_by_departure', ['agencyId', 'departsOn', 'id'])
@Check('posting_dates', '"departs_on" <= "arrives_on" AND "arrives_on" <= "returns_on"')
export class Posting {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Stable name in the sample world; null for everything real. */
  @Column('text', { nullable: true }) sampleKey!: string | null
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  @ForeignKey(() => DutyStation) @Column('text') dutyStationKey!: string
  @ForeignKey(() => Profile) @Column('uuid') profileId!: string
  /** One of the fields of work. */
  @Column('text') field!: string
  @Column('text') job!: string
  /** Judged together where the profile has team clauses. */
  @Column('boolean', { default: false }) isTeam!: boolean
  @Day() departsOn!: string
  @Day() arrivesOn!: string
  @Day() returnsOn!: string
  @RecordedAt() createdAt!: Date
}
