import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { Completion } from '../completions/completion.entity.ts'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, RecordedAt } from '../platform/database/columns.ts'

/** A signed credential, exactly as issued. The API's role can add rows here, nothing else. */
@Entity({ name: 'certificate' })
@Index('certificate_public_id', ['publicId'], { unique: true })
@Index('certificate_status_index', ['statusIndex'], { unique: true })
@Index('certificate_first_of_completion', ['completionId'], { unique: true, where: 'replaces_id IS NULL' })
@Index('certificate_replaced_once', ['replacesId'], { unique: true, where: 'replaces_id IS NOT NULL' })
@Index('certificate_unsealed', ['id'], { where: 'sealed IS NULL' })
@Index('certificate_by_person', ['personId', 'issuedAt'])
export class Certificate {
  @Id() id!: string
  /** Random, as printed and typed. */
  @Column('text') publicId!: string
  @ForeignKey(() => Completion) @Column('uuid') completionId!: string
  @ForeignKey(() => Person) @Column('uuid') personId!: string
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  /** The certificate this one corrects; both stay answerable. */
  @ForeignKey(() => Certificate) @Column('uuid', { nullable: true }) replacesId!: string | null
  @Column('integer') statusIndex!: number
  @Column('text') keyId!: string
  /** Without the holder's name, which stands in \`sealed\`; those of earlier versions have it until it was taken out. */
  @Column('jsonb') credential!: Record<string, unknown>
  /** What names the holder, encrypted with their key; \`erased\` after they were, null in those of earlier versions until it was taken out. */
  @Column('text', { nullable: true }) sealed!: string | null
  @RecordedAt() issuedAt!: Date
}
