import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A kind of proof there is, such as `e1-security-management` or `ssafe`. */
@Entity({ name: 'qualification' })
export class Qualification {
  @PrimaryColumn('text') key!: string
  @Column('text') titleEn!: string
  @Column('text') titleJa!: string
  /** Where the kind is known from, as marked in its source, for example `[S17]` or `[default]`. */
  @Column('text', { default: '' }) sourceMark!: string
}
