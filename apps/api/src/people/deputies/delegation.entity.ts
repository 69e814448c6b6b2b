import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Day, Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** That somebody lets a colleague act with some of their roles, from one day of the agency through another. */
@Entity({ name: 'delegation' })
@Check('delegation_ended', '("ended_at" IS NULL) = ("ended_by" IS NULL)')
@Check('delegation_other', '"delegator_id" <> "deputy_id"')
@Check('delegation_days', '"through_on" >= "from_on" AND "through_on" <= "from_on" + 92')
@Check(
  'delegation_roles',
  `cardinality("roles") > 0 AND "roles" <@ ARRAY['instructor', 'course-manager', 'verifier', 'desk-officer', 'liaison-secretary', 'rule-owner']::text[]`,
)
@Index('delegation_of_deputy', ['deputyId', 'id'])
@Index('delegation_of_delegator', ['delegatorId', 'id'])
@Index('delegation_by_agency', ['agencyId', 'id'])
export class Delegation {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Person) @Column('uuid') delegatorId!: string
  @ForeignKey(() => Person) @Column('uuid') deputyId!: string
  @Column('text', { array: true }) roles!: string[]
  @Day() fromOn!: string
  @Day() throughOn!: string
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() endedAt!: Date | null
  @Column('uuid', { nullable: true }) endedBy!: string | null
}
