import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import type { Question } from '@muster/contracts/schemas/question.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'

export interface SampleCourse {
  readonly key: string
  readonly agency: string
  readonly title: Bilingual
  readonly summary: Bilingual
  /** What completing it proves. */
  readonly qualification: string
  readonly edition: number
  /** Learning time, in hours. */
  readonly hours: number
  /** Months a completion is valid, a default to be confirmed by the agency; null where it states no end. */
  readonly validityMonths: number | null
  readonly modules: readonly ModuleContent[]
  /** Modules of another course, as that edition of it has them, which stand before the module named. */
  readonly shared?: { readonly from: SampleCourse; readonly modules: readonly string[]; readonly before: string }
  /** What changed with this edition, where one came before it, and who published and who approved it. */
  readonly change?: { readonly note: Bilingual; readonly publishedBy: string; readonly approvedBy: string }
  readonly questions: readonly Question[]
  readonly assessment: {
    readonly title: Bilingual
    readonly drawCount: number
    readonly passMark: number
    readonly attemptsAllowed: number
    readonly waitMinutes: number
    readonly timeLimitMinutes: number
    readonly graceSeconds: number
    /** Days within which a sitting held on the device alone is taken [default]; null: none is permitted. */
    readonly offlineDays: number | null
  }
}
