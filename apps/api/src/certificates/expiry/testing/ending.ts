import { addMonths } from '@muster/calendar/add-months.ts'
import { addDays, fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { addPerson } from '../../../../test/add-person.ts'
import type { Caller, TestApp } from '../../../../test/app.ts'
import { dayIn } from '../../../platform/clock.ts'
import { IssuingService } from '../../issuing.service.ts'

export const today = dayIn('Asia/Tokyo', new Date())

/** For how many months a completion of the sample's course is valid. */
const validity = 24

/** Somebody with a certificate of the sample's course whose last valid day is so many days from today; or one more of theirs. */
export async function ending(
  app: TestApp,
  daysLeft: number,
  holder?: Caller,
): Promise<{ holder: Caller; certificate: string; completion: string }> {
  const person = holder ?? (await addPerson(app, 'secretariat', 'trainee'))
  const { enrolmentId } = await person.call('enrolments.enrol', { params: { course: 'e1' } })
  const completedOn = fromDayNumber(addMonths(toDayNumber(addDays(today, daysLeft)), -validity))
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, $2::date, $2::date + interval '5 hours', 'online', 7, 34, 40 FROM enrolment WHERE id = $1 RETURNING id`,
    [enrolmentId, completedOn],
  )
  const completion = rows[0]?.id ?? ''
  await app.app.get(IssuingService).issueMissing()
  const issued = await app.owner.query<{ id: string }>(
    'SELECT public_id AS id FROM certificate WHERE completion_id = $1',
    [completion],
  )
  return { holder: person, certificate: issued.rows[0]?.id ?? '', completion }
}
