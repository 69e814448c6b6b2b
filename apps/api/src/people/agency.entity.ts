import { Column, Entity, Unique } from 'typeorm'
import { Id, RecordedAt } from '../platform/database/columns.ts'

export interface Signatory {
  readonly name: { readonly en: string; readonly ja: string }
  readonly title: { readonly en: string; readonly ja: string }
}

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
  /** Who stands under its certificates: name and title, each in both languages. */
  @Column('jsonb', { nullable: true }) signatory!: Signatory | null
  @RecordedAt() createdAt!: Date
}
