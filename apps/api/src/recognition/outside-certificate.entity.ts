import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Day, DayOrNull, Id, RecordedAt } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'
import { Issuer } from './issuer.entity.ts'

/** A certificate somebody else issued, as its paper says. What became of it is in its statuses. */
@Entity({ name: 'outside_certificate' })
@Index('outside_certificate_by_person', ['personId', 'recordedAt'])
@Index('outside_certificate_by_serial', ['agencyId', 'serialKey'], { where: 'serial_key IS NOT NULL' })
@Check('outside_certificate_days', '"expires_on" IS NULL OR "expires_on" >= "completed_on"')
@Check(
  'outside_certificate_score',
  'num_nonnulls("points", "out_of") <> 1 AND "points" >= 0 AND "points" <= "out_of" AND "out_of" > 0',
)
@Check('outside_certificate_hours', '"hours" > 0')
export class OutsideCertificate {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @ForeignKey(() => Qualification) @Column('text') qualificationKey!: string
  @ForeignKey(() => Issuer) @Column('uuid') issuerId!: string
  @Column('integer', { nullable: true }) edition!: number | null
  @Column('text', { nullable: true }) variant!: string | null
  @Column('text') mode!: string
  @Column('double precision', { nullable: true }) hours!: number | null
  /** Parts certified apart from the rest, such as first aid. */
  @Column('jsonb', { default: [] }) components!: unknown[]
  /** The level it proves, for a language test. */
  @Column('jsonb', { nullable: true }) level!: { scale: string; subject: string; grade: string | number } | null
  /** Duty station, job or posting it was granted for. */
  @Column('jsonb', { nullable: true }) scope!: { dutyStationId?: string; jobId?: string; postingId?: string } | null
  /** In the issuer's zone. */
  @Day() completedOn!: string
  /** Last valid day as stated on it; null where it states none. */
  @DayOrNull() expiresOn!: string | null
  @Column('double precision', { nullable: true }) points!: number | null
  @Column('double precision', { nullable: true }) outOf!: number | null
  @Column('text', { nullable: true }) serial!: string | null
  /** The serial as it is compared: letters and digits alone. */
  @Column('text', { nullable: true }) serialKey!: string | null
  /** As the paper prints it. */
  @Column('text', { nullable: true }) holderName!: string | null
  /** The language of the paper, as a BCP 47 tag. */
  @Column('text', { nullable: true }) language!: string | null
  @RecordedAt() recordedAt!: Date
}
