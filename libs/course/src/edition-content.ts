import type { Question } from '@muster/assessment/question.ts'
import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'

/** Everything that an edition is, or that a draft would be. */
export interface EditionContent {
  readonly title: DraftWords
  readonly summary: DraftWords
  /** Learning time, in hours. */
  readonly hours: number
  /** Months for which a completion is valid; null where it states no end. */
  readonly validityMonths: number | null
  readonly modules: readonly ModuleContent[]
  readonly assessment: AssessmentSettings | null
  /** The pool, by the questions' keys. */
  readonly questions: readonly Question[]
}
