import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'
import { Experience } from './experience.entity.ts'

/** One step in the life of a record of experience: confirmed by an officer, or withdrawn by the person. */
@Entity({ name: 'experience_status' })
@Index('experience_status_once', ['experienceId', 'kind'], { unique: true })
export class ExperienceStatus {
  @Id() id!: string
  @ForeignKey(() => Experience) @Column('uuid') experienceId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** `verified` or `withdrawn`. */
  @Column('text') kind!: string
  @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
