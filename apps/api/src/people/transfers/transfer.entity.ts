import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Day, Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/**
 * That an agency asks for a person of another one, from a day on: who agreed and when, how it ended, or when it took effect.
 * The person is null where nobody has the address; nobody who asked is told so.
 */
@Entity({ name: 'transfer' })
@Check(
  'transfer_agreed',
  `"agreed_at" IS NULL OR ("person_id" IS NOT NULL AND "from_agency_id" IS NOT NULL AND "from_agency_id" <> "agency_id")`,
)
@Check(
  'transfer_released',
  `("released_at" IS NULL) = ("released_by" IS NULL) AND ("released_at" IS NULL OR "agreed_at" IS NOT NULL) AND "released_by" <> "asked_by" AND "released_by" <> "person_id"`,
)
@Check(
  'transfer_ended',
  `("ended_at" IS NULL) = ("ended_cause" IS NULL) AND "ended_cause" IN ('declined', 'refused', 'withdrawn', 'lapsed', 'void')`,
)
@Check('transfer_effect', '"took_effect_at" IS NULL OR ("released_at" IS NOT NULL AND "ended_at" IS NULL)')
@Check('transfer_reason', 'char_length("reason") <= 500')
@Index('transfer_asked_once', ['agencyId', 'email'], {
  unique: true,
  where: 'ended_at IS NULL AND took_effect_at IS NULL',
})
@Index('transfer_agreed_once', ['personId'], {
  unique: true,
  where: 'agreed_at IS NOT NULL AND ended_at IS NULL AND took_effect_at IS NULL',
})
@Index('transfer_of', ['personId', 'id'])
@Index('transfer_by_agency', ['agencyId', 'id'])
@Index('transfer_from_agency', ['fromAgencyId', 'id'])
export class Transfer {
  @Id() id!: string
  /** The receiving agency, which asked. */
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The home they leave, from when the person agreed. */
  @ForeignKey(() => Agency) @Column('uuid', { nullable: true }) fromAgencyId!: string | null
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) personId!: string | null
  /** As it was asked for, in lower case; null once it was erased, or ended before somebody agreed and that was told. */
  @Column('text', { nullable: true }) email!: string | null
  /** Null once it was erased. */
  @Column('text', { nullable: true }) reason!: string | null
  /** The first day at the receiving agency, by its own days. */
  @Day() fromOn!: string
  @ForeignKey(() => Person) @Column('uuid') askedBy!: string
  @RecordedAt() recordedAt!: Date
  @Column('timestamptz') lapsesAt!: Date
  @InstantOrNull() agreedAt!: Date | null
  @InstantOrNull() releasedAt!: Date | null
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) releasedBy!: string | null
  @InstantOrNull() endedAt!: Date | null
  @Column('uuid', { nullable: true }) endedBy!: string | null
  @Column('text', { nullable: true }) endedCause!: string | null
  @InstantOrNull() tookEffectAt!: Date | null
  /** Steps of it that nobody was told of yet. */
  @Column('text', { array: true, default: '{}' }) untold!: string[]
}
