import type { EligibilityView, Verdict } from '@muster/contracts/schemas/verdict.ts'
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Day, DayOrNull, Id, RecordedAt } from '../../platform/database/columns.ts'
import { Nomination } from '../../postings/nomination.entity.ts'
import { Posting } from '../../postings/posting.entity.ts'

/** What was decided about a nomination, as it was shown. Never changed: a later row closes it. */
@Entity({ name: 'decision' })
@Unique('decision_number', ['nominationId', 'number'])
@Unique('decision_replaced_once', ['replacesId'])
@Check('decision_first_replaces_none', '("number" = 1) = ("replaces_id" IS NULL)')
@Index('decision_by_agency', ['agencyId', 'id'])
@Index('decision_by_person', ['personId', 'id'])
export class Decision {
  @Id() id!: string
  @ForeignKey(() => Nomination) @Column('uuid') nominationId!: string
  @ForeignKey(() => Posting) @Column('uuid') postingId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** 1, 2, 3 … of its nomination, so that two processes cannot both write the next one. */
  @Column('integer') number!: number
  /** The one before it. */
  @ForeignKey(() => Decision) @Column('uuid', { nullable: true }) replacesId!: string | null
  /** `asked`, `re-evaluated` or `appeal`. */
  @Column('text') cause!: string
  /** What it was made for, such as an appeal. */
  @Column('uuid', { nullable: true }) causeId!: string | null
  @Column('text') verdict!: Verdict
  @Column('text') personVerdict!: Verdict
  @DayOrNull() eligibleThrough!: string | null
  /** Whose day's rules and outside facts. */
  @Day() asOf!: string
  /** What had been recorded by then. */
  @Column('timestamptz') knownAt!: Date
  @Day() departsOn!: string
  @Day() returnsOn!: string
  /** Every requirement, as its page showed it. */
  @Column('jsonb') view!: EligibilityView
  /** SHA-256 of the canonical JSON of what the engine was given, and of what it said. */
  @Column('text') inputHash!: string
  @Column('text') resultHash!: string
  /** Who asked for it; null where a job made it. */
  @ForeignKey(() => Person) @Column('uuid', { nullable: true }) decidedBy!: string | null
  @RecordedAt() recordedAt!: Date
}
