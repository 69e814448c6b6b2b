import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { DayOrNull, Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** A fact about a person that is not a certificate: a date, a flag, a language level, an attestation, a document read. */
@Entity({ name: 'person_fact' })
@Index('person_fact_by_person', ['personId', 'kind'])
export class PersonFact {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `attribute`, `level`, `accrual`, `attestation` or `acknowledgement`. */
  @Column('text') kind!: string
  @Column('text') key!: string
  @Column('jsonb') content!: Record<string, unknown>
  /** The day it is about; null where it is about every day. */
  @DayOrNull() aboutOn!: string | null
  @RecordedAt() recordedAt!: Date
  @InstantOrNull() withdrawnAt!: Date | null
}
