import { Column, Entity, Unique } from 'typeorm'
import { Id, RecordedAt } from '../platform/database/columns.ts'

/** An organisation that trains or sends people; the tenant of everything personal. */
@Entity({ name: 'agency' })
@Unique('agency_key', ['key'])
export class Agency {
  @Id() id!: string
  @Column('text') key!: string
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
  /** `government`, `ngo` or `university`. */
  @Column('text') kind!: string
  /** Part of the sample world, and says so wherever it is named. */
  @Column('boolean', { default: false }) isInvented!: boolean
  /** IANA zone in which the agency's instants become dates. */
  @Column('text', { default: 'Asia/Tokyo' }) zone!: string
  @RecordedAt() createdAt!: Date
}
