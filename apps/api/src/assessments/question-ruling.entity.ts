import type { Answer } from '@muster/assessment/question.ts'
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm'
import { Agency } from '../people/agency.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Id, InstantOrNull, RecordedAt } from '../platform/database/columns.ts'
import { QuestionVersion } from '../questions/question-version.entity.ts'

/** What was decided of a version of a question that was found faulty. Never changed; further ones are added. */
@Entity({ name: 'question_ruling' })
@Index('question_ruling_of', ['questionVersionId'])
@Index('question_ruling_open', ['id'], { where: 'regraded_at IS NULL' })
@Check('question_ruling_kind', `"kind" IN ('everyone', 'left-out', 'accept')`)
@Check('question_ruling_accepted', `("kind" = 'accept') = ("accepted" IS NOT NULL)`)
export class QuestionRuling {
  @Id() id!: string
  @ForeignKey(() => QuestionVersion) @Column('uuid') questionVersionId!: string
  /** The agency whose question it is. */
  @ForeignKey(() => Agency) @Column('uuid') agencyId!: string
  @Column('text') kind!: string
  /** The answer that is right as well, in the question's own ids. */
  @Column('jsonb', { nullable: true }) accepted!: Answer | null
  @Column('text') reason!: string
  @ForeignKey(() => Person) @Column('uuid') recordedBy!: string
  @RecordedAt() recordedAt!: Date
  /** When every attempt handed in before was looked at. */
  @InstantOrNull() regradedAt!: Date | null
}
