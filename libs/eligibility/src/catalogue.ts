import type { CalendarDate, CompletionMode } from './facts.ts'

/** A course that can be taken, for the way to what is missing. */
export interface Course {
  key: string
  /** The qualification type that its completion has. */
  type: string
  edition?: number | null
  variant?: string | null
  issuerId: string
  isInternal: boolean
  mode: CompletionMode
  hours: number
  components?: string[]
}

/** A scheduled delivery of a course. Its completion is dated `endsOn`. */
export interface Offering {
  id: string
  courseKey: string
  startsOn: CalendarDate
  endsOn: CalendarDate
  seatsLeft: number
}
