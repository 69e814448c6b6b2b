import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'

/** A place people are sent to. */
@Entity({ name: 'duty_station' })
export class DutyStation {
  @PrimaryColumn('text') key!: string
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
  @Column('text') countryKey!: string
  @Column('text') countryEn!: string
  @Column('text') countryJa!: string
  /** IANA zone in which arrival becomes a date. */
  @Column('text') zone!: string
  /** The agency whose officers entered it, and alone correct it. */
  @ForeignKey(() => Agency) @Column('uuid', { nullable: true }) keeperId!: string | null
  /** Counts corrections. */
  @Column('integer', { default: 0 }) version!: number
}
