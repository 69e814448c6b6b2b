import type { EligibilityView, Verdict } from '@muster/contracts/schemas/verdict.ts'
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { RecordedAt } from '../platform/database/columns.ts'
import { Nomination } from '../postings/nomination.entity.ts'
import type { StandingBrief } from './present-brief.ts'

/** The last computed verdict of a nomination, with the stamp of the facts it was computed from; never a source of truth. */
@Entity({ name: 'standing' })
export class Standing {
  @ForeignKey(() => Nomination) @PrimaryColumn('uuid') nominationId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Day and stamps it was computed from; another key means compute again. */
  @Column('text') basis!: string
  @Column('text') verdict!: Verdict
  /** What home and lists draw of it. */
  @Column('jsonb') brief!: StandingBrief
  /** Every clause, as its page shows it. */
  @Column('jsonb') view!: EligibilityView
  @RecordedAt() computedAt!: Date
}
