import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Agency } from './agency.entity.ts'
import { Person } from './person.entity.ts'

/**
 * A person's word on who else may see their file, and for what: one row each time they give or withdraw it. The newest
 * row of a purpose and a recipient stands; a given one lapses after its last day.
 */
@Entity({ name: 'consent' })
@Check(
  'consent_dates',
  `("kind" = 'given') = ("through_on" IS NOT NULL) AND "from_on" <= coalesce("through_on", "from_on")`,
)
@Check('consent_recipient', '"recipient_agency_id" IS DISTINCT FROM "agency_id"')
@Index('consent_by_person', ['personId', 'id'])
@Index('consent_by_recipient', ['recipientAgencyId', 'purpose', 'personId', 'id'])
export class Consent {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `dispatch` or `readiness`. */
  @Column('text') purpose!: string
  /** Null: organisations that do not use Muster, to whom the own agency hands a list. */
  @ForeignKey(() => Agency) @Column('uuid', { nullable: true }) recipientAgencyId!: string | null
  /** `given` or `withdrawn`. */
  @Column('text') kind!: string
  @Day() fromOn!: string
  /** The last day of a given consent; null for a withdrawal, which has none. */
  @DayOrNull() throughOn!: string | null
  @RecordedAt() recordedAt!: Date
}
