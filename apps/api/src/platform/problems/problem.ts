import type { ProblemCode } from '@muster/contracts/codes.ts'
import type { FieldProblem } from './refusal.ts'

/** What any error means to the caller. */
export interface Problem {
  readonly status: number
  readonly code: ProblemCode
  readonly errors: readonly FieldProblem[]
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | null
}
