import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Day, Id, RecordedAt } from '../platform/database/columns.ts'
import { Issuer } from './issuer.entity.ts'

/** What an issuer is called from a day on: certificates keep the name of their day, and old names stay findable. */
@Entity({ name: 'issuer_name' })
@Unique('issuer_name_from', ['issuerId', 'appliesFrom'])
export class IssuerName {
  @Id() id!: string
  @ForeignKey(() => Issuer) @Column('uuid') issuerId!: string
  @Column('text') nameEn!: string
  @Column('text') nameJa!: string
  @Day() appliesFrom!: string
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @Column('uuid', { nullable: true }) agencyId!: string | null
  @RecordedAt() recordedAt!: Date
}
