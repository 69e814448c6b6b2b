import { Column, Entity, PrimaryColumn } from 'typeorm'

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
}
