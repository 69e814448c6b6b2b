/** A course that a person is in, as `courses_under_way` gives it; instants as the database writes them in JSON. */
export interface CourseUnderWay {
  readonly enrolmentId: string
  readonly editionId: string
  /** The last day by which it should be completed; null for none. */
  readonly dueOn: string | null
  /** That it is not begun, and something its course asks for first is missing. */
  readonly waits: boolean
  /** Keys of the lessons completed. */
  readonly completed: readonly string[]
  readonly attempts: readonly { readonly deadlineAt: string; readonly submittedAt: string | null }[]
}

/** A certificate of ours, and the edition it is for. */
export interface IssuedCertificate {
  readonly issuedAt: string
  readonly editionId: string
}

/** Where a person stands in their courses. */
export interface Learning {
  readonly underWay: readonly CourseUnderWay[]
  readonly issued: readonly IssuedCertificate[]
}

/** The same for the actor, `$1`, who is not judged: of what they take as whom they act now. */
export const learningOf = `SELECT coalesce((SELECT jsonb_agg(u.fact) FROM my_courses_under_way() u), '[]') AS "underWay",
  coalesce((SELECT jsonb_agg(jsonb_build_object('issuedAt', f.issued_at, 'editionId', c.edition_id)) FROM certificate f JOIN completion c ON c.id = f.completion_id WHERE f.person_id = ANY (accounts_of($1))), '[]') AS issued`
