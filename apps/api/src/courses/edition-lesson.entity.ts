import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Edition } from './edition.entity.ts'

/** A lesson of an edition and where it belongs; written by the database with the edition, so that shared lessons are credited once. */
@Entity({ name: 'edition_lesson' })
@Index('edition_lesson_at_home', ['homeCourse', 'homeLesson'])
export class EditionLesson {
  @ForeignKey(() => Edition) @PrimaryColumn('uuid') editionId!: string
  @PrimaryColumn('text') lessonKey!: string
  @Column('text') homeCourse!: string
  /** The number of the edition its text is of; small fixes do not count. */
  @Column('integer') homeEdition!: number
  @Column('text') homeLesson!: string
  /** A fingerprint of all it says. */
  @Column('text') words!: string
}
