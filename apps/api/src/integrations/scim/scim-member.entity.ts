import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { ScimGroup } from './scim-group.entity.ts'

/** That a person is in a group of the directory. */
@Entity({ name: 'scim_member' })
@Index('scim_member_of_person', ['personId'])
export class ScimMember {
  @ForeignKey(() => ScimGroup, { onDelete: 'CASCADE' }) @PrimaryColumn('uuid') groupId!: string
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @RecordedAt() addedAt!: Date
}
