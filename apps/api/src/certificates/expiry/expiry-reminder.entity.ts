import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Completion } from '../../completions/completion.entity.ts'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Certificate } from '../certificate.entity.ts'

/**
 * That somebody was told, so many days before, that a certificate ends: once each. It stands at the completion, so that
 * a corrected certificate, which ends on the same day, is not told of again.
 */
@Entity({ name: 'expiry_reminder' })
@Check('expiry_reminder_days', `"days_before" IN (7, 30, 90)`)
export class ExpiryReminder {
  @ForeignKey(() => Completion) @PrimaryColumn('uuid') completionId!: string
  @PrimaryColumn('integer') daysBefore!: number
  @ForeignKey(() => Certificate) @Column('uuid') certificateId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @RecordedAt() recordedAt!: Date
}
