import { Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Id } from '../platform/database/columns.ts'

/** A requirement profile; what it asks is in its versions. */
@Entity({ name: 'profile' })
@Unique('profile_key', ['key'])
export class Profile {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') key!: string
}
