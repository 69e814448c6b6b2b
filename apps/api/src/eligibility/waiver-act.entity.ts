import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import type { WaiverRole } from '@muster/contracts/codes.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Waiver } from './waiver.entity.ts'

/** What somebody did about a waiver: two signatures put it in force; a refusal or a withdrawal ends it. */
@Entity({ name: 'waiver_act' })
@Index('waiver_act_of', ['waiverId', 'recordedAt'])
@Index('waiver_act_signer', ['waiverId', 'actedBy'], { unique: true, where: `kind = 'signed'` })
@Index('waiver_act_end', ['waiverId', 'kind'], { unique: true, where: `kind <> 'signed'` })
@Check('waiver_act_kind', `"kind" IN ('signed', 'refused', 'withdrawn')`)
@Check('waiver_act_role', `"kind" = 'withdrawn' OR "role" IS NOT NULL`)
@Check('waiver_act_reason', `"kind" = 'signed' OR "reason" <> ''`)
@Check('waiver_act_day', `("kind" = 'withdrawn') = ("effective_on" IS NOT NULL)`)
export class WaiverAct {
  @Id() id!: string
  @ForeignKey(() => Waiver) @Column('uuid') waiverId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `signed`, `refused` or `withdrawn`. */
  @Column('text') kind!: 'signed' | 'refused' | 'withdrawn'
  @ForeignKey(() => Person) @Column('uuid') actedBy!: string
  /** The role in which they signed or refused. */
  @Column('text', { nullable: true }) role!: WaiverRole | null
  @Column('text', { nullable: true }) reason!: string | null
  /** Of a withdrawal: from this day the waiver counts no longer. */
  @DayOrNull() effectiveOn!: string | null
  @RecordedAt() recordedAt!: Date
}
