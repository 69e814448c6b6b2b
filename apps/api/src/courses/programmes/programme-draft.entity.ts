import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { RecordedAt } from '../../platform/database/columns.ts'
import { Course } from '../course.entity.ts'

/** A programme as it is being put together; publishing makes an edition of it, and it stays for the next. */
@Entity({ name: 'programme_draft' })
export class ProgrammeDraft {
  @ForeignKey(() => Course) @PrimaryColumn('uuid') courseId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** Counts the saves. */
  @Column('integer', { default: 1 }) version!: number
  @Column('jsonb') title!: DraftWords
  @Column('jsonb') summary!: DraftWords
  /** Its courses in their order. */
  @Column('uuid', { array: true, default: '{}' }) courseIds!: string[]
  /** Those of them that completing it takes. */
  @Column('uuid', { array: true, default: '{}' }) requiredIds!: string[]
  /** A course opens when the required ones before it are completed. */
  @Column('boolean', { default: false }) isOrdered!: boolean
  @Column('integer', { nullable: true }) validityMonths!: number | null
  @ForeignKey(() => Person) @Column('uuid') updatedBy!: string
  @RecordedAt() updatedAt!: Date
}
