import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Profile } from '../requirements/profile.entity.ts'
import { DutyStation } from './duty-station.entity.ts'
import { Mission } from './mission.entity.ts'

/**
 * An assignment to fill: where, what, from when until when, under which profile. The API adds postings and never rewrites
 * one: a change is a row of `posting_change`, whose trigger carries it over to here.
 */
@Entity({ name: 'posting' })
@Index('posting_by_departure', ['agencyId', 'departsOn', 'id'])
@Check('posting_dates', '"departs_on" <= "arrives_on" AND "arrives_on" <= "returns_on"')
@Check('posting_traits', `jsonb_typeof("traits") = 'object'`)
export class Posting {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Stable name in the sample world; null for everything real. */
  @Column('text', { nullable: true }) sampleKey!: string | null
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  @ForeignKey(() => DutyStation) @Column('text') dutyStationKey!: string
  @ForeignKey(() => Mission) @Column('text', { nullable: true }) missionKey!: string | null
  @ForeignKey(() => Profile) @Column('uuid') profileId!: string
  /** One of the fields of work, in that version of their vocabulary. */
  @Column('text') field!: string
  @Column('integer', { default: 1 }) fieldVocabulary!: number
  @Column('text') job!: string
  /** The role variant that rules ask about, such as `manager`; empty where there is none. */
  @Column('text', { default: '' }) role!: string
  /** What else a rule's `when` may ask about, by key. */
  @Column('jsonb', { default: {} }) traits!: Record<string, string | number | boolean>
  /** Judged together where the profile has team clauses. */
  @Column('boolean', { default: false }) isTeam!: boolean
  /** Under a standby profile the days say how long people stand by; there is no trip. */
  @Column('boolean', { default: false }) isStandby!: boolean
  @Day() departsOn!: string
  @Day() arrivesOn!: string
  @Day() returnsOn!: string
  /** IANA zone in which departure becomes a date. */
  @Column('text', { default: 'Asia/Tokyo' }) departureZone!: string
  /** Local times of departure and arrival, for validities in hours; null counts to the day's end. */
  @Column('time', { nullable: true }) departsTime!: string | null
  @Column('time', { nullable: true }) arrivesTime!: string | null
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) createdBy!: string | null
  /** How many changes there were. */
  @Column('integer', { default: 0 }) changes!: number
  @InstantOrNull() cancelledAt!: Date | null
  @RecordedAt() createdAt!: Date
}
