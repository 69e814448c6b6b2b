import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Posting } from '../../postings/posting.entity.ts'

/** Whether everybody nominated for a posting is enrolled in what they lack: each change is a row, the newest counts. */
@Entity({ name: 'posting_rule' })
export class PostingRule {
  @ForeignKey(() => Posting) @PrimaryColumn('uuid') postingId!: string
  @PrimaryColumn('integer') version!: number
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('boolean') isOn!: boolean
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
