import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm'
import { Agency } from '../../people/agency.entity.ts'
import { Person } from '../../people/person.entity.ts'
import { Id, RecordedAt } from '../../platform/database/columns.ts'

/** A file of an agency's courses: a picture, a recording, captions or a paper. Its content lies in the file store under its id. */
@Entity({ name: 'course_file' })
@Unique('course_file_once', ['agencyId', 'sha256'])
@Check('course_file_hash', `"sha256" ~ '^[0-9a-f]{64}$'`)
@Check('course_file_size', '"bytes" > 0')
export class CourseFile {
  @Id() id!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** In hexadecimal. */
  @Column('text') sha256!: string
  /** As its content says, not as it was sent. */
  @Column('text') mediaType!: string
  @Column('bigint') bytes!: string
  /** In pixels; null for what is no picture. */
  @Column('integer', { nullable: true }) width!: number | null
  @Column('integer', { nullable: true }) height!: number | null
  /** What a person sees when they keep it; made safe. */
  @Column('text') name!: string
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
}
