import type { ProblemCode } from '@muster/contracts/codes.ts'

export interface FieldProblem {
  /** JSON pointer into the body, or `?name` in the query, `:name` in the path. */
  readonly pointer: string
  readonly code: string
}

/** A request that is answered with a reason instead of a result; becomes problem+json. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly errors: readonly FieldProblem[] = [],
    /** Seconds after which trying again makes sense. */
    readonly retryAfter: number | null = null,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

export const notFound = (): Refusal => new Refusal(404, 'not-found')
export const notAllowed = (): Refusal => new Refusal(403, 'not-allowed')
