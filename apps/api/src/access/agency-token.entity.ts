import type { TokenScope } from '@muster/contracts/codes.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** A program of an agency. Its token is kept only as its SHA-256; it lives 90 days at most. */
@Entity({ name: 'agency_token' })
@Check('agency_token_life', `"expires_at" <= "made_at" + interval '90 days'`)
@Check('agency_token_scopes', `cardinality("scopes") > 0`)
@Index('agency_token_hash', ['tokenHash'], { unique: true })
@Index('agency_token_by_agency', ['agencyId', 'id'])
export class AgencyTokenRow {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') name!: string
  @Column('text', { array: true }) scopes!: TokenScope[]
  @Column('bytea') tokenHash!: Buffer
  @ForeignKey(() => Person) @Column('uuid') madeBy!: string
  @RecordedAt() madeAt!: Date
  @Column('timestamptz') expiresAt!: Date
  /** To the minute, so that a busy program does not write with every request. */
  @InstantOrNull() lastUsedAt!: Date | null
  @InstantOrNull() revokedAt!: Date | null
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) revokedBy!: string | null
}
