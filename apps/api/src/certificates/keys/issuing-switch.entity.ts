import { Column, Entity } from 'typeorm'
import { Id, RecordedAt } from '../../platform/database/columns.ts'

/** Issuing was halted or resumed: the newest row stands. */
@Entity({ name: 'issuing_switch' })
export class IssuingSwitch {
  @Id() id!: string
  @Column('boolean') isHalted!: boolean
  @Column('text') reason!: string
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
