import { Column, Entity, PrimaryColumn } from 'typeorm'
import { RecordedAt } from '../../platform/database/columns.ts'

/** The public half of a signing key, kept for ever so that old certificates verify. */
@Entity({ name: 'issuer_key' })
export class IssuerKey {
  @PrimaryColumn('text') id!: string
  /** Multibase `z6Mk…`. */
  @Column('text') publicKeyMultibase!: string
  @RecordedAt() publishedAt!: Date
}
