/** Ids of the made people follow from their place, so that no list of them has to be passed around. */

const hex = (place: number): string => place.toString(16).padStart(12, '0')

export const personId = (place: number): string => `0b000000-0000-7000-8000-${hex(place)}`
export const enrolmentId = (place: number): string => `0b000000-0000-7000-9000-${hex(place)}`
/** Of the enrolment in the made course of so many lessons. */
export const longEnrolmentId = (lessons: number, place: number): string =>
  `0b000000-0000-7002-8${String(lessons).padStart(3, '0')}-${hex(place)}`
export const sessionToken = (place: number): string => `bench-session-${place}`
export const emailOf = (place: number): string => `person-${place}@bench.invalid`

/** The same in SQL, of the number an expression gives. */
const sqlId = (prefix: string, place: string): string => `('${prefix}' || lpad(to_hex(${place}), 12, '0'))::uuid`

export const sqlPersonId = (place: string): string => sqlId('0b000000-0000-7000-8000-', place)
export const sqlEnrolmentId = (place: string): string => sqlId('0b000000-0000-7000-9000-', place)
export const sqlLongEnrolmentId = (lessons: number, place: string): string =>
  sqlId(`0b000000-0000-7002-8${String(lessons).padStart(3, '0')}-`, place)
export const sqlPostingId = (place: string): string => sqlId('0b000000-0000-7000-a000-', place)
export const sqlNominationId = (place: string): string => sqlId('0b000000-0000-7000-b000-', place)
export const sqlCompletionId = (place: string): string => sqlId('0b000000-0000-7001-8000-', place)
export const sqlAttemptId = (place: string): string => sqlId('0b000000-0000-7001-9000-', place)
/** Of the certificate of a person from outside; at most 64 a person. */
export const sqlOutsideId = (place: string, ordinal: string): string =>
  sqlId('0b000000-0000-7001-a000-', `${place}::bigint * 64 + ${ordinal}`)

/** The CSRF token of every made session, and the password of every made person. */
export const csrfToken = 'bench'
export const password = 'a bench password nobody else has'

/** By place: every tenth has completed the course, the next three may sit its test, the others are under way. */
export const isCompleted = (place: number): boolean => place % 10 === 0
export const isReady = (place: number): boolean => place % 10 >= 1 && place % 10 <= 3
