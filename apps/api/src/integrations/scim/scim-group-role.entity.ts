import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { ScimGroup } from './scim-group.entity.ts'

/** A role that the members of a group hold, and who said so. */
@Entity({ name: 'scim_group_role' })
export class ScimGroupRole {
  @ForeignKey(() => ScimGroup, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') groupId!: string
  @PrimaryColumn('text') role!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') setBy!: string
  @RecordedAt() setAt!: Date
}
