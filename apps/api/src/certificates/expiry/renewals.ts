import { finishedOn, lastDayToStart } from '@muster/calendar/study.ts'
import { endingSoon, type Ending, type Held } from '@muster/credential/certifications.ts'
import { Injectable } from '@nestjs/common'
import { CourseCatalogue } from '../../courses/course-catalogue.ts'
import type { PublishedEdition } from '../../courses/published-edition.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

/** A course that gives what a certificate proves once more. */
export interface Renewal {
  readonly edition: PublishedEdition
  /** The last day on which it can be begun and still be finished before the certificate ends. */
  readonly startBy: string
  /** Whether that day is over: there will be days without a certificate. */
  readonly isLate: boolean
  /** Whether the person has begun it, or another course that proves the same. */
  readonly isUnderWay: boolean
  /** When it would be finished by somebody who begins today. */
  readonly finishedOn: string
}

/** A certificate that ends soon, and what renews it; null where no course does. */
export interface Renewing<Certificate> {
  readonly ending: Ending<Certificate>
  readonly renewal: Renewal | null
}

/** The course that renews a certificate: the one it came from, else another that proves the same. */
function renewalOf(
  { qualification, courseKey, validThrough }: Ending<Held & { readonly courseKey: string }>,
  newest: readonly PublishedEdition[],
  today: string,
  underWay: readonly string[],
): Renewal | null {
  const proving = newest.filter((edition) => edition.qualificationKey === qualification)
  const edition = proving.find((one) => one.courseKey === courseKey) ?? proving[0]
  if (!edition) return null
  const startBy = lastDayToStart(validThrough, edition.hours)
  const { hours } = edition
  return {
    edition,
    startBy,
    isLate: startBy < today,
    isUnderWay: underWay.includes(qualification),

    finishedOn: finishedOn(today, hours),
  }
}

/** Which of some qualifications a person is taking a course for now. */
const takingNow = `SELECT DISTINCT c.qualification_key AS key FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
  WHERE n.person_id = $1 AND n.withdrawn_at IS NULL AND c.qualification_key = ANY ($2) AND NOT EXISTS (SELECT FROM completion m WHERE m.enrolment_id = n.id)`

/** What of somebody's certificates ends soon, and how each is renewed. */
@Injectable()
export class Renewals {
  constructor(private readonly catalogue: CourseCatalogue) {}

  /** Given are the certificates of one person that are in force. The first end comes first. */
  async of<Certificate extends Held & { readonly courseKey: string }>(
    tx: Tx,
    personId: string,
    inForce: readonly Certificate[],
    today: string,
  ): Promise<Renewing<Certificate>[]> {
    const endings = endingSoon(inForce, today)
    if (endings.length === 0) return []
    const newest = await this.catalogue.newestOfAll(tx)
    const qualifications = endings.map(({ qualification }) => qualification)
    const taking = await tx.query<{ key: string }>(takingNow, [personId, qualifications])
    const underWay = taking.map(({ key }) => key)
    return endings.map((ending) => ({ ending, renewal: renewalOf(ending, newest, today, underWay) }))
  }
}
