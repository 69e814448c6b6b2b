import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { DayOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Nomination } from '../../postings/nomination.entity.ts'
import { Posting } from '../../postings/posting.entity.ts'
import { Profile } from '../../requirements/profile.entity.ts'
import type { CoverEnd } from './cover-ends.ts'
import { Decision } from './decision.entity.ts'

/** The decision of a nomination that stands, and the age of what it was last compared with: the one mutable row. */
@Entity({ name: 'decision_watch' })
@Index('decision_watch_by_agency', ['agencyId'])
@Index('decision_watch_by_posting', ['postingId'])
@Index('decision_watch_by_day', ['nextOn'])
@Index('decision_watch_by_end', ['agencyId', 'firstEndOn'], { where: 'first_end_on IS NOT NULL' })
export class DecisionWatch {
  @ForeignKey(() => Nomination) @PrimaryColumn('uuid') nominationId!: string
  @ForeignKey(() => Decision) @Column('uuid') decisionId!: string
  @ForeignKey(() => Posting) @Column('uuid') postingId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Profile) @Column('uuid') profileId!: string
  /** The stamps of everybody judged with it. */
  @Column('text') people!: string
  /** SHA-256 of the posting, the rules and everything else that is true for everybody at that posting. */
  @Column('text') ground!: string
  /** SHA-256 of what it comes to. */
  @Column('text') outcome!: string
  /** The places of the posting, as outside facts are read. */
  @Column('text', { array: true }) places!: string[]
  /** The first day on which the same facts may give another result; null where none may. */
  @DayOrNull() nextOn!: string | null
  /** When the cover of which requirement ends before the return, the first end first. */
  @Column('jsonb', { default: [] }) ends!: readonly CoverEnd[]
  @DayOrNull() firstEndOn!: string | null
  @RecordedAt() checkedAt!: Date
}
