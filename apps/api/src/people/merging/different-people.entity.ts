import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** That two accounts which look alike are two people's: they are not shown as one person's again, until it is taken back. */
@Entity({ name: 'different_people' })
@Check('different_people_two', '"one_id" < "other_id"')
@Check('different_people_taken_back', '("taken_back_at" IS NULL) = ("taken_back_by" IS NULL)')
@Index('different_people_once', ['oneId', 'otherId'], { unique: true, where: 'taken_back_at IS NULL' })
@Index('different_people_by_agency', ['agencyId', 'id'])
export class DifferentPeople {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') oneId!: string
  @ForeignKey(() => Person) @Column('uuid') otherId!: string
  @Column('text', { nullable: true }) reason!: string | null
  @Column('uuid') declaredBy!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() takenBackAt!: Date | null
  @Column('uuid', { nullable: true }) takenBackBy!: string | null
}
