import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'

/** A group of a directory. What roles it gives, an administrator says, by its id: a new name gives nobody more. */
@Entity({ name: 'scim_group' })
@Index('scim_group_name', ['agencyId', 'displayName'], { unique: true })
export class ScimGroup {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') displayName!: string
  @Column('text', { nullable: true }) externalId!: string | null
  @RecordedAt() recordedAt!: Date
  @RecordedAt() changedAt!: Date
}
