import type { ListQuery, ListRule } from '@muster/contracts/endpoints/lists.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, Id, RecordedAt } from '../platform/database/columns.ts'

/** A roster as it stood at one moment, for a purpose: never changed. Who is on it, and who received it, stand apart. */
@Entity({ name: 'saved_list' })
@Check('saved_list_retention', '"made_on" <= "keep_through"')
@Index('saved_list_by_agency', ['agencyId', 'id'])
export class SavedList {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') name!: string
  /** The consent it rests on for people of other agencies: `dispatch` or `readiness`. */
  @Column('text') purpose!: string
  /** In words: what the list is for, as the people on it are told. */
  @Column('text') reason!: string
  /** What was asked. */
  @Column('jsonb') query!: ListQuery
  /** The rules it was judged by. */
  @Column('jsonb') rule!: ListRule
  /** How many people are on it. */
  @Column('integer') size!: number
  @Day() madeOn!: string
  /** The last day it may be kept; who is on it is deleted after it. */
  @Day() keepThrough!: string
  @ForeignKey(() => Person) @Column('uuid') madeBy!: string
  @RecordedAt() recordedAt!: Date
}
