import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import type { StandingBrief } from '../eligibility/present-brief.ts'
import { dayIn } from '../platform/clock.ts'
import type { EnrolmentUnderWay, HomeRow } from './home-row.ts'
import { finishBy, minutesUntil } from './next-step.ts'

type Dated = ReplyOf<'home.read'>['dates'][number]

/** On the same day, what asks for something comes before what only happens. */
const order: readonly Dated['kind'][] = ['attempt-deadline', 'course-to-finish', 'evidence-being-checked', 'certificate-issued', 'validity-ends', 'departure', 'return']

const dayHere = (instant: string): string => dayIn('Asia/Tokyo', new Date(instant))

/** Minutes of the lessons that are left; all of the course where it was not begun. */
export function minutesLeft(edition: PublishedEdition, enrolment: EnrolmentUnderWay | undefined): number {
  if (!enrolment) return Math.round(edition.hours * 60)
  const left = [...edition.lessons.values()].filter(({ key }) => !enrolment.lessonsCompleted.includes(key))
  return left.reduce((sum, { minutes }) => sum + minutes, 0)
}

function ofAssignment(brief: StandingBrief, today: string, enrolments: readonly EnrolmentUnderWay[], editions: (id: string) => PublishedEdition): Dated[] {
  const { place, departsOn, returnsOn } = brief.assignment
  const byOn = finishBy(brief, today)
  const toFinish = brief.courses.flatMap(({ courseKey, editionId }): Dated[] => {
    if (byOn === null) return []
    const enrolment = enrolments.find((one) => editions(one.editionId).courseKey === courseKey)
    const edition = editions(enrolment?.editionId ?? editionId)
    return [{ on: byOn, kind: 'course-to-finish', title: edition.title, state: 'to-do', minutesLeft: minutesLeft(edition, enrolment) }]
  })
  const plain = { state: 'none', minutesLeft: null } as const
  return [
    ...toFinish,
    ...brief.checks.map((title): Dated => ({ on: today, kind: 'evidence-being-checked', title, state: 'being-checked', minutesLeft: null })),
    ...brief.ends.map(({ on, title }): Dated => ({ on, kind: 'validity-ends', title, ...plain })),
    ...(departsOn >= today ? [{ on: departsOn, kind: 'departure', title: place, ...plain } as const] : []),
    { on: returnsOn, kind: 'return', title: place, ...plain },
  ]
}

/** What happens when, in order. */
export function presentDates(brief: StandingBrief | null, row: HomeRow, today: string, editions: (id: string) => PublishedEdition): Dated[] {
  const deadlines = row.enrolments.flatMap(({ openAttempt, editionId }): Dated[] => {
    if (!openAttempt) return []
    const { deadlineAt } = openAttempt
    return [{ on: dayHere(deadlineAt), kind: 'attempt-deadline', title: editions(editionId).title, state: 'to-do', minutesLeft: minutesUntil(deadlineAt, row.now) }]
  })
  const issued = row.certificates.map(({ issuedAt, title }): Dated => ({ on: dayHere(issuedAt), kind: 'certificate-issued', title, state: 'done', minutesLeft: null }))
  const dates = [...deadlines, ...issued, ...(brief ? ofAssignment(brief, today, row.enrolments, editions) : [])]
  return dates.toSorted((one, other) => (one.on === other.on ? order.indexOf(one.kind) - order.indexOf(other.kind) : one.on < other.on ? -1 : 1))
}
