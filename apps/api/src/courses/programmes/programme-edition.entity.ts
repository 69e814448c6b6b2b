import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Edition } from '../edition.entity.ts'

/** What an edition of a programme holds: like every edition it never changes. */
@Entity({ name: 'programme_edition' })
export class ProgrammeEdition {
  @ForeignKey(() => Edition) @PrimaryColumn('uuid') editionId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('uuid', { array: true }) courseIds!: string[]
  @Column('uuid', { array: true }) requiredIds!: string[]
  @Column('boolean') isOrdered!: boolean
  /** The draft's version that was published. */
  @Column('integer') draftVersion!: number
}
