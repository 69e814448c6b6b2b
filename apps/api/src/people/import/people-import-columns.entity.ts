import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../agency.entity.ts'

/** Which entry a heading stood for the last time an agency took in a table. */
@Entity({ name: 'people_import_columns' })
export class PeopleImportColumns {
  @ForeignKey(() => Agency) @PrimaryColumn('uuid') agencyId!: string
  /** In small letters. */
  @PrimaryColumn('text') heading!: string
  @Column('text') field!: string
}
