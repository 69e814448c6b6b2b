import { Column, Entity, PrimaryColumn } from 'typeorm'
import { Day } from '../platform/database/columns.ts'

/** One field of work in one version of the vocabulary (item 124 of the Action Plan). A posting keeps the version it was made under. */
@Entity({ name: 'field_of_work' })
export class FieldOfWork {
  @PrimaryColumn('integer') vocabulary!: number
  @PrimaryColumn('text') key!: string
  @Column('smallint') position!: number
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  @Day() appliesFrom!: string
  @Column('text') sourceMark!: string
}
