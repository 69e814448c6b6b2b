import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'

/** That somebody is to be erased: asked by themselves, or decided by their agency. What became of it are its acts. */
@Entity({ name: 'erasure' })
@Check('erasure_ground', `"ground" IN ('own', 'agency') AND ("ground" = 'own') = ("asked_by" = "person_id")`)
@Index('erasure_by_agency', ['agencyId', 'id'])
@Index('erasure_open', ['personId'], { unique: true, where: 'ended_at IS NULL' })
export class Erasure {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `own` or `agency`. */
  @Column('text') ground!: string
  @Column('text', { nullable: true, default: '' }) reason!: string | null
  @ForeignKey(() => Person) @Column('uuid') askedBy!: string
  @RecordedAt() recordedAt!: Date
  /** When it was refused, cancelled or done: kept by the database itself. */
  @InstantOrNull() endedAt!: Date | null
}
