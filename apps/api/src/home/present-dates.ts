import { addDays } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import type { CourseUnderWay, Learning } from '../eligibility/courses-under-way.ts'
import type { StandingBrief } from '../eligibility/present-brief.ts'
import { dayIn } from '../platform/clock.ts'
import { finishBy, minutesUntil, openAttempt } from './next-step.ts'

export type Dated = ReplyOf<'home.read'>['dates'][number]

/** On the same day, what asks for something comes before what only happens. */
const order: readonly Dated['kind'][] = [
  'certificate-revoked',
  'certificate-suspended',
  'certificate-superseded',
  'attempt-deadline',
  'course-due',
  'course-to-finish',
  'evidence-being-checked',
  'certificate-issued',
  'certificate-ends',
  'validity-ends',
  'departure',
  'return',
]

/** Of what is not a certificate that ends or was withdrawn. */
const noCertificate = { certificate: null, reason: null, startBy: null } as const

export const dayHere = (instant: string): string => dayIn('Asia/Tokyo', new Date(instant))

/** Minutes of the lessons that are left; all of the course where it was not begun. */
export function minutesLeft(edition: PublishedEdition, begun: CourseUnderWay | undefined): number {
  if (!begun) return Math.round(edition.hours * 60)
  const left = [...edition.lessons.values()].filter(({ key }) => !begun.completed.includes(key))
  return left.reduce((sum, { minutes }) => sum + minutes, 0)
}

function ofAssignment(
  brief: StandingBrief,
  today: string,
  courses: readonly CourseUnderWay[],
  editions: (id: string) => PublishedEdition,
): Dated[] {
  const { place, departsOn, returnsOn, standby = false } = brief.assignment
  const byOn = finishBy(brief, today)
  const toFinish = brief.courses.flatMap(({ courseKey, editionId }): Dated[] => {
    if (byOn === null) return []
    const begun = courses.find((one) => editions(one.editionId).courseKey === courseKey)
    // A course that is due no later stands there as such.
    if (begun?.dueOn && begun.dueOn <= byOn) return []
    const edition = editions(begun?.editionId ?? editionId)
    return [
      {
        on: byOn,
        kind: 'course-to-finish',
        title: edition.title,
        state: 'to-do',
        minutesLeft: minutesLeft(edition, begun),
        ...noCertificate,
      },
    ]
  })
  const plain = { state: 'none', minutesLeft: null, ...noCertificate } as const
  return [
    ...toFinish,
    ...brief.checks.map((title): Dated => ({
      on: today,
      kind: 'evidence-being-checked',
      title,
      state: 'being-checked',
      minutesLeft: null,
      ...noCertificate,
    })),
    ...brief.ends.map(({ on, title }): Dated => ({ on, kind: 'validity-ends', title, ...plain })),
    ...(departsOn >= today && !standby ? [{ on: departsOn, kind: 'departure', title: place, ...plain } as const] : []),
    ...(standby ? [] : [{ on: returnsOn, kind: 'return', title: place, ...plain } as const]),
  ]
}

/** For how long it is news that a certificate was issued or withdrawn. */
export const daysOfNews = 30

/** What happens when, in order; `certificates` are those that end or were withdrawn. */
export function presentDates(
  brief: StandingBrief | null,
  { underWay, issued }: Learning,
  at: { readonly today: string; readonly now: Date },
  editions: (id: string) => PublishedEdition,
  certificates: readonly Dated[],
): Dated[] {
  const { today, now } = at
  const deadlines = underWay.flatMap((course): Dated[] => {
    const open = openAttempt(course)
    if (!open) return []
    const { deadlineAt } = open
    return [
      {
        on: dayHere(deadlineAt),
        kind: 'attempt-deadline',
        title: editions(course.editionId).title,
        state: 'to-do',
        minutesLeft: minutesUntil(deadlineAt, now),
        ...noCertificate,
      },
    ]
  })
  const due = underWay.flatMap((course): Dated[] => {
    if (course.dueOn === null) return []
    const edition = editions(course.editionId)
    return [
      {
        on: course.dueOn,
        kind: 'course-due',
        title: edition.title,
        state: course.dueOn < today ? 'overdue' : 'to-do',
        minutesLeft: minutesLeft(edition, course),
        ...noCertificate,
      },
    ]
  })
  const news = issued.map(({ issuedAt, editionId }): Dated => ({
    on: dayHere(issuedAt),
    kind: 'certificate-issued',
    title: editions(editionId).title,
    state: 'done',
    minutesLeft: null,
    ...noCertificate,
  }))
  const recent = news.filter(({ on }) => on >= addDays(today, -daysOfNews))
  const dates = [
    ...deadlines,
    ...due,
    ...recent,
    ...certificates,
    ...(brief ? ofAssignment(brief, today, underWay, editions) : []),
  ]
  return dates.toSorted((one, other) =>
    one.on === other.on ? order.indexOf(one.kind) - order.indexOf(other.kind) : one.on < other.on ? -1 : 1,
  )
}
