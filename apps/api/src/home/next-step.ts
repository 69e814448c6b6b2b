import { addDays } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { AssessmentDefinition } from '../assessments/attempt-source.ts'
import type { HeldCertificate } from '../certificates/expiry/held-certificates.ts'
import type { Renewal, Renewing } from '../certificates/expiry/renewals.ts'
import type { PublishedEdition, PublishedLesson } from '../courses/published-edition.ts'
import type { CourseUnderWay } from '../eligibility/courses-under-way.ts'
import type { StandingBrief } from '../eligibility/present-brief.ts'
import { firstOpenLesson } from '../learning/progress.ts'
import { dayIn } from '../platform/clock.ts'

export type Next = NonNullable<ReplyOf<'home.read'>['next']>

type Served = StandingBrief['courses'][number]

/** A certificate that ends, and the course that renews it. */
interface Renews {
  readonly ending: Renewing<HeldCertificate>['ending']
  readonly renewal: Renewal
}

/** What something that could be done next is good for. */
interface Purpose {
  readonly serves: Served | null
  readonly renews: Renews | null
}

/** Something that could be done next: a course to begin, or one under way with its next lesson or its test. */
export type Candidate = Purpose &
  (
    | { readonly kind: 'enrol'; readonly edition: PublishedEdition }
    | {
        readonly kind: 'lesson'
        readonly edition: PublishedEdition
        readonly begun: CourseUnderWay
        readonly lesson: PublishedLesson
      }
    | { readonly kind: 'assessment'; readonly edition: PublishedEdition; readonly begun: CourseUnderWay }
  )

/** The last day on which finishing a course still helps: the day before departure; null once departed. */
export function finishBy(brief: StandingBrief | null, today: string): string | null {
  if (!brief || brief.assignment.departsOn < today) return null
  const eve = addDays(brief.assignment.departsOn, -1)
  return eve < today ? today : eve
}

/**
 * What could be done next, the most pressing first: an open attempt, what is due before the assignment needs anything, what
 * a requirement lacks, what renews a certificate that ends, what else is due, then what was begun. `byOn`: the last day on
 * which finishing helps the assignment.
 */
export function candidates(
  brief: StandingBrief | null,
  courses: readonly CourseUnderWay[],
  editions: (id: string) => PublishedEdition,
  renewing: readonly Renewing<HeldCertificate>[],
  byOn: string | null,
): Candidate[] {
  const served = brief?.courses ?? []
  const renewed = renewing.flatMap(({ ending, renewal }): Renews[] => (renewal ? [{ ending, renewal }] : []))
  const purposeOf = ({ courseKey, qualificationKey }: PublishedEdition): Purpose => ({
    serves: served.find((one) => one.courseKey === courseKey) ?? null,
    renews: renewed.find(({ ending }) => ending.qualification === qualificationKey) ?? null,
  })
  const newestFirst = courses.toSorted((one, other) => (one.enrolmentId < other.enrolmentId ? 1 : -1))
  const underWay = newestFirst.map((begun) => {
    const edition = editions(begun.editionId)
    return stepOf(begun, edition, purposeOf(edition))
  })
  const enrol = (edition: PublishedEdition): Candidate => ({ kind: 'enrol', edition, ...purposeOf(edition) })
  const open = underWay.filter((one) => one.kind === 'assessment' && openAttempt(one.begun) !== null)
  const lacking = served.map(
    (one): Candidate => underWay.find(({ serves }) => serves === one) ?? enrol(editions(one.editionId)),
  )
  const ending = renewed.map(
    (one): Candidate => underWay.find(({ renews }) => renews === one) ?? enrol(one.renewal.edition),
  )
  const due = underWay
    .flatMap((one) => (one.begun.dueOn === null ? [] : [{ on: one.begun.dueOn, one }]))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const isBefore = ({ on }: { readonly on: string }): boolean => byOn !== null && on < byOn
  return [
    ...open,
    ...due.filter(isBefore).map(({ one }) => one),
    ...lacking,
    ...ending,
    ...due.filter((each) => !isBefore(each)).map(({ one }) => one),
    ...underWay.filter(({ serves, renews, begun }) => serves === null && renews === null && begun.dueOn === null),
  ]
}

/** The attempt that waits to be handed in. */
export const openAttempt = ({ attempts }: CourseUnderWay): CourseUnderWay['attempts'][number] | null =>
  attempts.find(({ submittedAt }) => submittedAt === null) ?? null

function stepOf(
  begun: CourseUnderWay,
  edition: PublishedEdition,
  purpose: Purpose,
): Exclude<Candidate, { kind: 'enrol' }> {
  const lesson = openAttempt(begun)
    ? null
    : firstOpenLesson(edition.lessons.values(), (key) => begun.completed.includes(key))
  return lesson
    ? { kind: 'lesson', edition, begun, lesson, ...purpose }
    : { kind: 'assessment', edition, begun, ...purpose }
}

const nothing = { en: 0, ja: 0 }

function bytesOf(lessons: Iterable<PublishedLesson>): Next['bytes'] {
  const sum = { en: 0, ja: 0 }
  for (const { bytes } of lessons) {
    sum.en += bytes.en
    sum.ja += bytes.ja
  }
  return sum
}

/** Minutes until an instant, none once it is past. */
export const minutesUntil = (instant: string, now: Date): number =>
  Math.max(0, Math.ceil((Date.parse(instant) - now.getTime()) / 60_000))

/** The day by which a renewal is to be begun, at the earliest today, or to be finished once it is under way. */
const renewBy = (kind: Next['kind'], { ending, renewal }: Renews, today: string): string =>
  kind !== 'enrol' ? ending.validThrough : renewal.isLate ? today : renewal.startBy

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one

/** A candidate as the Next card shows it. The definition is the assessment's, where the candidate is one. */
export function presentNext(
  candidate: Candidate,
  definition: AssessmentDefinition | null,
  byOn: string | null,
  { today, now }: { readonly today: string; readonly now: Date },
): Next {
  const { kind, edition, serves, renews } = candidate
  const dueOn = candidate.kind === 'enrol' ? null : candidate.begun.dueOn
  const common = {
    kind,
    courseKey: edition.courseKey,
    courseTitle: edition.title,
    clause: serves && serves.clause,
    renews: renews && {
      certificate: renews.ending.id,
      title: renews.ending.title,
      endsOn: renews.ending.validThrough,
    },
    dueOn,
    byOn: earlier(serves ? byOn : renews && renewBy(kind, renews, today), dueOn),
    lesson: null,
  }
  if (candidate.kind === 'enrol')
    return {
      ...common,
      enrolmentId: null,
      minutes: Math.round(edition.hours * 60),
      bytes: bytesOf(edition.lessons.values()),
    }
  const { enrolmentId } = candidate.begun
  if (candidate.kind === 'lesson') {
    const { key, number, title, minutes, bytes } = candidate.lesson
    return { ...common, enrolmentId, lesson: { key, number, title }, minutes, bytes }
  }
  const open = openAttempt(candidate.begun)
  if (open)
    return {
      ...common,
      enrolmentId,
      minutes: minutesUntil(open.deadlineAt, now),
      bytes: nothing,
      byOn: dayIn('Asia/Tokyo', new Date(open.deadlineAt)),
    }
  return { ...common, enrolmentId, minutes: definition?.timeLimitMinutes ?? 0, bytes: nothing }
}
