import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'

/** Somebody asked for everything about themselves; a job makes it, and after its last day row and file go. */
@Entity({ name: 'own_export' })
@Check('own_export_made', `("made_at" IS NULL) = ("expires_at" IS NULL) AND ("made_at" IS NULL) = ("bytes" IS NULL)`)
@Index('own_export_by_person', ['personId', 'id'])
@Index('own_export_waiting', ['personId'], { unique: true, where: 'made_at IS NULL' })
export class OwnExport {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() madeAt!: Date | null
  @InstantOrNull() expiresAt!: Date | null
  @Column('integer', { nullable: true }) bytes!: number | null
}
