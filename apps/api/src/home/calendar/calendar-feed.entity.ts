import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'

/** The secret address under which a person's calendar is read: one a person, known by its hash alone. */
@Entity({ name: 'calendar_feed' })
@Index('calendar_feed_token', ['tokenHash'], { unique: true })
export class CalendarFeed {
  @ForeignKey(() => Person) @PrimaryColumn('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('bytea') tokenHash!: Buffer
  @RecordedAt() madeAt!: Date
}
