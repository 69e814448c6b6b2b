import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Profile } from './profile.entity.ts'

/** The next version of a profile while it is written, approved, and published or given up; one under way a profile. */
@Entity({ name: 'profile_draft' })
@Check('profile_draft_state', `"state" IN ('open', 'submitted', 'published', 'discarded')`)
@Check('profile_draft_submitted', `("state" <> 'submitted') OR ("submitted_by" IS NOT NULL AND "submission" > 0)`)
@Index('profile_draft_under_way', ['profileId'], { unique: true, where: `state IN ('open', 'submitted')` })
export class ProfileDraft {
  @Id() id!: string
  @ForeignKey(() => Profile) @Column('uuid') profileId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The number it is published under. */
  @Column('integer') version!: number
  /** The number of the published version it began from. */
  @Column('integer', { nullable: true }) basedOn!: number | null
  /** As the contract's `draftContent`. */
  @Column('jsonb') content!: Record<string, unknown>
  /** Counts every change of the content. */
  @Column('integer', { default: 1 }) revision!: number
  @Column('text', { default: 'open' }) state!: string
  /** Everybody who wrote in it. */
  @Column('uuid', { array: true }) authorIds!: string[]
  /** Counts the rounds of approval; the last one is under way while the state is `submitted`. */
  @Column('integer', { default: 0 }) submission!: number
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) submittedBy!: string | null
  @InstantOrNull() submittedAt!: Date | null
  @RecordedAt() createdAt!: Date
  @RecordedAt() changedAt!: Date
}
