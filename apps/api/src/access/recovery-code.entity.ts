import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'

/** One of the codes that stand in for a lost authenticator app, each once. */
@Entity({ name: 'recovery_code' })
@Index('recovery_code_by_person', ['personId'])
export class RecoveryCode {
  @Id() id!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  /** Its seal under a key of the installation; the code itself is shown once and kept nowhere. */
  @Column('text') codeSeal!: string
  @RecordedAt() madeAt!: Date
  @InstantOrNull() usedAt!: Date | null
}
