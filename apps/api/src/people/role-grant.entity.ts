import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Agency } from './agency.entity.ts'
import { Person } from './person.entity.ts'

/** A role a person holds in an agency, from when until when, and who gave and ended it. */
@Entity({ name: 'role_grant' })
@Index('role_grant_held', ['personId', 'agencyId', 'role'], { unique: true, where: 'ended_at IS NULL' })
@Index('role_grant_by_agency', ['agencyId', 'role'])
export class RoleGrant {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') role!: string
  /** `hand`, or `directory` where it follows what a directory says and ends when that says otherwise. */
  @Column('text', { default: 'hand' }) source!: string
  /** The identity provider at whose sign-in it was given; null of those given by hand or by provisioning. */
  @Column('uuid', { nullable: true }) providerId!: string | null
  @Column('uuid', { nullable: true }) grantedBy!: string | null
  @RecordedAt() grantedAt!: Date
  @InstantOrNull() endedAt!: Date | null
  @Column('uuid', { nullable: true }) endedBy!: string | null
}
