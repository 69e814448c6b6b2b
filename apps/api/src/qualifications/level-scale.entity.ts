import { Column, Entity, PrimaryColumn } from 'typeorm'

/** An ordinal scale that tests of a level are read on, such as the CEFR. */
@Entity({ name: 'level_scale' })
export class LevelScale {
  @PrimaryColumn('text') key!: string
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  /** From the lowest to the highest; null for a scale of numbers. */
  @Column('text', { array: true, nullable: true }) grades!: string[] | null
}
