import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'
import { PeopleImport } from './people-import.entity.ts'

/** Somebody who came with a table, or was changed by it; invited by a job where that was asked for. */
@Entity({ name: 'people_import_person' })
@Index('people_import_person_of', ['personId'])
@Index('people_import_uninvited', ['importId'], { where: 'invited_at IS NULL' })
export class PeopleImportPerson {
  @ForeignKey(() => PeopleImport) @PrimaryColumn('uuid') importId!: string
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('boolean') isNew!: boolean
  @RecordedAt() recordedAt!: Date
  /** Set at once for whoever is not to be invited. */
  @InstantOrNull() invitedAt!: Date | null
}
