import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { DayOrNull, Id, InstantOrNull, RecordedAt } from '../../platform/database/columns.ts'
import { Agency } from '../agency.entity.ts'
import { Person } from '../person.entity.ts'

/** An address that was asked to act for an agency. The link's token is kept only as its SHA-256. */
@Entity({ name: 'invitation' })
@Index('invitation_token', ['tokenHash'], { unique: true })
@Index('invitation_by_agency', ['agencyId', 'id'])
export class Invitation {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** In lower case. */
  @Column('text', { nullable: true }) email!: string | null
  @Column('text') language!: string
  @Column('text', { array: true }) roles!: string[]
  /** The one class a guest is to teach; null for everybody else. */
  @Column('uuid', { nullable: true }) classId!: string | null
  /** The one course a guest is to teach, with all its classes; null for everybody else. */
  @Column('uuid', { nullable: true }) courseId!: string | null
  /** The last day the roles hold; null for no end. */
  @DayOrNull() throughOn!: string | null
  @Column('bytea') tokenHash!: Buffer
  @ForeignKey(() => Person) @Column('uuid') invitedBy!: string
  @RecordedAt() recordedAt!: Date
  @Column('timestamptz') expiresAt!: Date
  @InstantOrNull() acceptedAt!: Date | null
  @Column('uuid', { nullable: true }) acceptedBy!: string | null
  @InstantOrNull() withdrawnAt!: Date | null
}
