import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'

/** A key pair whose private half a person's device keeps, opened there by a finger, a face or a PIN. */
@Entity({ name: 'passkey' })
@Index('passkey_credential', ['credentialId'], { unique: true })
@Index('passkey_by_person', ['personId'])
export class Passkey {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  /** What the person calls it. */
  @Column('text') name!: string
  /** As the device chose it, in base64url. */
  @Column('text') credentialId!: string
  @Column('bytea') publicKey!: Buffer
  /** How often the device says it has signed; 0 for ever of those that do not count. */
  @Column('bigint') counter!: string
  /** How the device is reached, as it says. */
  @Column('text', { array: true, default: '{}' }) transports!: string[]
  /** Whether it is kept with an account of the device's maker, and so survives the device. */
  @Column('boolean') isSynced!: boolean
  @RecordedAt() madeAt!: Date
  @InstantOrNull() lastUsedAt!: Date | null
}

/** A challenge that waits for its answer: taken once, by the browser it was given to; reached only through named functions. */
@Entity({ name: 'passkey_challenge' })
@Check('passkey_challenge_person', `("purpose" = 'register') = ("person_id" IS NOT NULL)`)
@Index('passkey_challenge_by_age', ['expiresAt'])
export class PasskeyChallenge {
  @PrimaryColumn('bytea') challengeHash!: Buffer
  /** `register`, or `show` to sign in or to prove who one is. */
  @Column('text') purpose!: 'register' | 'show'
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) personId!: string | null
  /** Of the cookie of the browser it was given to. */
  @Column('bytea') browserHash!: Buffer
  @Column('timestamptz') expiresAt!: Date
}
