import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { IssuerKey } from './issuer-key.entity.ts'

/** A signing key entered a state: each once, in the order of `keyStates`. */
@Entity({ name: 'issuer_key_step' })
@Unique('issuer_key_step_once', ['keyId', 'state'])
@Check('issuer_key_step_state', `"state" IN ('pending', 'active', 'verify-only', 'revoked')`)
@Check(
  'issuer_key_step_reason',
  `"state" = 'revoked' AND "reason" <> '' OR "state" <> 'revoked' AND "compromised_from" IS NULL`,
)
export class IssuerKeyStep {
  @Id() id!: string
  @ForeignKey(() => IssuerKey) @Column('text') keyId!: string
  @Column('text') state!: string
  /** From when on somebody else may have held a revoked key; null: nobody can tell. */
  @InstantOrNull() compromisedFrom!: Date | null
  @Column('text', { nullable: true }) reason!: string | null
  /** Null where the installation did it by itself. */
  @Column('uuid', { nullable: true }) recordedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
