import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { ProfileDraft } from './profile-draft.entity.ts'

/** Who agreed, by name and with a reason, that one version does without the clause `security`. Added only. */
@Entity({ name: 'security_consent' })
@Unique('security_consent_once', ['draftId'])
export class SecurityConsent {
  @Id() id!: string
  @ForeignKey(() => ProfileDraft) @Column('uuid') draftId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @Column('text') reason!: string
  @RecordedAt() recordedAt!: Date
}
