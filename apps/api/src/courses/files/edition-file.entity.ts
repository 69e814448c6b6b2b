import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Edition } from '../edition.entity.ts'
import { CourseFile } from './course-file.entity.ts'

/** Which files an edition shows; written by the database with the edition, so that its learners reach them. */
@Entity({ name: 'edition_file' })
@Index('edition_file_by_file', ['fileId'])
export class EditionFile {
  @ForeignKey(() => Edition) @PrimaryColumn('uuid') editionId!: string
  @ForeignKey(() => CourseFile) @PrimaryColumn('uuid') fileId!: string
}
