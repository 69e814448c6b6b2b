import type { SessionBrowser, SessionSystem } from '@muster/contracts/session-codes.ts'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Person } from '../people/person.entity.ts'

/** A signed-in browser. The cookie's token is kept only as its SHA-256. */
@Entity({ name: 'session' })
@Index('session_token', ['tokenHash'], { unique: true })
@Index('session_by_person', ['personId'])
export class Session {
  @Id() id!: string
  @Column('bytea') tokenHash!: Buffer
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  /** For which other agency it acts; null for the person's home. */
  @Column('uuid', { nullable: true }) membershipId!: string | null
  @Column('text') csrf!: string
  @RecordedAt() createdAt!: Date
  @Column('text', { nullable: true }) browser!: SessionBrowser | null
  @Column('text', { nullable: true }) system!: SessionSystem | null
  /** To the minute. */
  @RecordedAt() lastUsedAt!: Date
  @Column('timestamptz') expiresAt!: Date
  /** When this session showed a second factor, or counted as one that needs none. */
  @InstantOrNull() secondFactorAt!: Date | null
  /** When the person last proved who they are: at sign-in, or when they were asked again. */
  @RecordedAt() provedAt!: Date
  @InstantOrNull() endedAt!: Date | null
}
