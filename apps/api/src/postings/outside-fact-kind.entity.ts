import { Check, Column, Entity, PrimaryColumn } from 'typeorm'

/** What can be known about the outside world: what its values look like, and whether it is about a place or a mission. */
@Entity({ name: 'outside_fact_kind' })
@Check('outside_fact_kind_value', `"value_kind" IN ('whole-number', 'flag')`)
@Check('outside_fact_kind_about', `"about" IN ('place', 'mission')`)
export class OutsideFactKind {
  @PrimaryColumn('text') key!: string
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  @Column('text') valueKind!: 'whole-number' | 'flag'
  /** The smallest and the greatest whole number. */
  @Column('integer', { nullable: true }) least!: number | null
  @Column('integer', { nullable: true }) most!: number | null
  @Column('text') about!: 'place' | 'mission'
  @Column('text') sourceMark!: string
}
