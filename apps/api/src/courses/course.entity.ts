import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Id } from '../platform/database/columns.ts'
import { Qualification } from '../qualifications/qualification.entity.ts'

/** A course: the thing that has editions. Completing it proves its qualification. */
@Entity({ name: 'course' })
@Unique('course_key', ['key'])
@Check('course_kind', `"kind" IN ('course', 'programme')`)
export class Course {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') key!: string
  /** `course`, or `programme`: one whose editions hold courses. */
  @Column('text', { default: 'course' }) kind!: string
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  @Column('text') summaryEn!: string
  @Column('text') summaryJa!: string
  /** Revoking its certificates, and letting a suspended one count again, takes two people. */
  @Column('boolean', { default: false }) certificateNeedsTwo!: boolean
  @ForeignKey(() => Qualification) @Column('text') qualificationKey!: string
}
