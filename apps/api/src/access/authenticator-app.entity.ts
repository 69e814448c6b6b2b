import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Person } from '../people/person.entity.ts'
import { InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** A person's authenticator app. It counts once a code of it confirmed it. */
@Entity({ name: 'authenticator_app' })
export class AuthenticatorApp {
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  /** Encrypted with a key of the installation. */
  @Column('bytea') sealedSecret!: Buffer
  @RecordedAt() madeAt!: Date
  @InstantOrNull() confirmedAt!: Date | null
  /** The half minute of the last code that was taken: none is taken twice, or after a later one. */
  @Column('bigint', { default: 0 }) lastStep!: string
}
