import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Person } from '../people/person.entity.ts'

/** A mailed link with which a person chooses a password, once. Its token is kept only as its SHA-256; reached only through named functions. */
@Entity({ name: 'password_link' })
@Index('password_link_token', ['tokenHash'], { unique: true })
@Index('password_link_by_person', ['personId'])
export class PasswordLink {
  @Id() id!: string
  @Column('bytea') tokenHash!: Buffer
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @RecordedAt() createdAt!: Date
  @Column('timestamptz') expiresAt!: Date
  @InstantOrNull() usedAt!: Date | null
}
