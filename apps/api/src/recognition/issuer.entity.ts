import { Column, Entity, Unique } from 'typeorm'
import { Id, RecordedAt } from '../platform/database/columns.ts'

/** An organisation whose certificates are presented to us. Its name is the newest one; all of them are in `issuer_name`. */
@Entity({ name: 'issuer' })
@Unique('issuer_key_name', ['key'])
export class Issuer {
  @Id() id!: string
  @Column('text') key!: string
  /** Kept by the database from the newest row of `issuer_name`. */
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
  /** The IANA zone in which the days on its certificates are meant. */
  @Column('text', { default: 'Asia/Tokyo' }) zone!: string
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
