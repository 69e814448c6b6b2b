import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { ProfileDraft } from './profile-draft.entity.ts'

/** What one approver said to one round of a draft. Added only; a later round leaves it behind. */
@Entity({ name: 'profile_approval' })
@Unique('profile_approval_once', ['draftId', 'submission', 'personId'])
@Check('profile_approval_decision', `"decision" IN ('approved', 'rejected')`)
@Check('profile_approval_reason', `("decision" = 'rejected') = ("reason" IS NOT NULL)`)
export class ProfileApproval {
  @Id() id!: string
  @ForeignKey(() => ProfileDraft) @Column('uuid') draftId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('integer') submission!: number
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @Column('text') decision!: string
  @Column('text', { nullable: true }) reason!: string | null
  /** Whether they confirmed that they had seen whom it affects. */
  @Column('boolean', { default: false }) impactSeen!: boolean
  @RecordedAt() recordedAt!: Date
}
