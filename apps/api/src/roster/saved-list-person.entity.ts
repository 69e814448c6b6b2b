import type { ListedRow } from '@muster/contracts/endpoints/lists.ts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { SavedList } from './saved-list.entity.ts'

/** One person on a saved list, with what the roster said of them then. Their name is read from their record. */
@Entity({ name: 'saved_list_person' })
@Index('saved_list_person_of', ['personId', 'listId'])
export class SavedListPerson {
  @ForeignKey(() => SavedList) @PrimaryColumn('uuid') listId!: string
  /** From 1, in the order of the roster. */
  @PrimaryColumn('integer') place!: number
  /** The list's agency. */
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  /** The person's own agency then. */
  @ForeignKey(() => Agency) @Column('uuid') homeAgencyId!: string
  @Column('text') purpose!: string
  @Column('jsonb') content!: ListedRow
}
