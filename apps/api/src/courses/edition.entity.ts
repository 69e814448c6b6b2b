import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { Course } from './course.entity.ts'

/** One edition of a course. Once published it never changes. */
@Entity({ name: 'edition' })
@Unique('edition_number', ['courseId', 'number', 'revision'])
@Index('edition_published', ['courseId', 'publishedAt'])
export class Edition {
  @Id() id!: string
  @ForeignKey(() => Course) @Column('uuid') courseId!: string
  @Column('integer') number!: number
  @Column('integer', { default: 0 }) revision!: number
  /** Learning time, in hours. */
  @Column('double precision') hours!: number
  /** Months for which a completion is valid; null where it states no end. */
  @Column('integer', { nullable: true }) validityMonths!: number | null
  /** Modules and lessons in order, in both languages. */
  @Column('jsonb') modules!: ModuleContent[]
  @InstantOrNull() publishedAt!: Date | null
  @RecordedAt() createdAt!: Date
}
