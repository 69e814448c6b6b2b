import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../../test/app.ts'
import {
  act,
  answer,
  app,
  correct,
  corrected,
  proposalOf,
  revoke,
  second,
  startStage,
} from '../status/testing/stage.ts'
import { ExpiryReminders } from './expiry-reminders.ts'
import { ending, today } from './testing/ending.ts'

beforeAll(startStage)
afterAll(() => app.stop())

const remind = (): Promise<number> => app.app.get(ExpiryReminders).remind()
const told = async ({ call }: Caller) =>
  (await call('notices.list', {})).notices.filter(({ kind }) => kind.startsWith('certificate-ends'))
const thresholdsOf = async (completion: string): Promise<number[]> => {
  const { rows } = await app.owner.query<{ days: number }>(
    'SELECT days_before AS days FROM expiry_reminder WHERE completion_id = $1 ORDER BY recorded_at',
    [completion],
  )
  return rows.map(({ days }) => days)
}
const sentBefore = (completion: string, days: number): Promise<unknown> =>
  app.owner.query(
    `INSERT INTO expiry_reminder (completion_id, days_before, certificate_id, person_id, agency_id)
     SELECT completion_id, $2, id, person_id, agency_id FROM certificate WHERE completion_id = $1`,
    [completion, days],
  )

describe('the reminder that a certificate ends', () => {
  it('reaches the first page and the mailbox in the holder’s language, with the course that renews it and the last day to start', async () => {
    const { holder, certificate } = await ending(app, 60)
    await holder.call('access.setLanguage', { body: { language: 'ja' } })
    expect(await remind()).toBe(1)
    const [notice, ...others] = await told(holder)
    expect(others).toEqual([])
    expect(notice).toMatchObject({
      kind: 'certificate-ends',
      path: '/courses/e1',
      parameters: {
        number: certificate,
        date: { day: addDays(today, 60) },
        // Seven hours at two a day.
        start: { day: addDays(today, 56) },
        course: { en: 'Security Management for Field Personnel' },
      },
    })
    const { rows } = await app.owner.query<{ subject: string; text: string }>(
      'SELECT subject, text FROM mail WHERE person_id = $1',
      [holder.personId],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.subject).toMatch(/^修了証の期限：/)
    expect(rows[0]?.text).toContain(certificate)
    expect(rows[0]?.text).toMatch(/遅くとも\d+年\d+月\d+日に受講を開始/)
  })

  it('goes out once, from two servers and however often they look, and each nearer one after it', async () => {
    const { holder, completion } = await ending(app, 25)
    await sentBefore(completion, 90)
    const counts = await Promise.all([remind(), remind(), remind()])
    expect([counts.reduce((sum, count) => sum + count), await remind()]).toEqual([1, 0])
    expect([await thresholdsOf(completion), (await told(holder)).length]).toEqual([[90, 30], 1])
  })

  it('is the nearest one alone after an outage, and none before the ninetieth day', async () => {
    const [soon, later] = [await ending(app, 3), await ending(app, 91)]
    expect([await remind(), await remind()]).toEqual([1, 0])
    expect([await thresholdsOf(soon.completion), await thresholdsOf(later.completion)]).toEqual([[7], []])
  })

  it('says that it is late where the course can no longer be finished before', async () => {
    const [late, lastDay] = [await ending(app, 3), await ending(app, 4)]
    await remind()
    expect(await told(late.holder)).toMatchObject([
      { kind: 'certificate-ends-late', parameters: { finished: { day: addDays(today, 4) } } },
    ])
    expect(await told(lastDay.holder)).toMatchObject([
      { kind: 'certificate-ends', parameters: { start: { day: today } } },
    ])
  })

  it('asks who has begun the course to finish it', async () => {
    const { holder } = await ending(app, 20)
    await holder.call('enrolments.enrol', { params: { course: 'e1' } })
    await remind()
    expect(await told(holder)).toMatchObject([{ kind: 'certificate-ends-begun', path: '/courses/e1' }])
  })

  it('is not lost when it could not be sent, and keeps nobody else’s back', async () => {
    const [failing, other] = [await ending(app, 20), await ending(app, 20)]
    await app.owner.query(
      `ALTER TABLE mail ADD CONSTRAINT refuses CHECK (person_id <> '${failing.holder.personId}') NOT VALID`,
    )
    await expect(remind()).rejects.toThrow('1 people could not be reminded')
    expect([(await told(failing.holder)).length, await thresholdsOf(failing.completion)]).toEqual([0, []])
    expect(await told(other.holder)).toHaveLength(1)
    await app.owner.query('ALTER TABLE mail DROP CONSTRAINT refuses')
    expect([await remind(), await remind()]).toEqual([1, 0])
    expect(await told(failing.holder)).toHaveLength(1)
  })

  it('is none for a certificate that is revoked or suspended, until it counts again', async () => {
    const [revoked, suspended] = [await ending(app, 20), await ending(app, 20)]
    await revoke(revoked.certificate)
    await act('certificates.suspend', suspended.certificate)
    expect(await remind()).toBe(0)
    await act('certificates.reinstate', suspended.certificate)
    expect(await remind()).toBe(1)
    expect(await told(suspended.holder)).toHaveLength(1)
  })

  it('is none where the certification is renewed, unless what renewed it counts no longer', async () => {
    const { holder } = await ending(app, 20)
    const renewed = await ending(app, 700, holder)
    expect(await remind()).toBe(0)
    await revoke(renewed.certificate)
    expect(await remind()).toBe(1)
  })

  it('is not repeated for a certificate that takes the place of one that was told of', async () => {
    const { holder, certificate, completion } = await ending(app, 20)
    expect(await remind()).toBe(1)
    await correct(certificate, corrected)
    await answer(await proposalOf(certificate), 'approved', second)
    expect((await holder.call('certificates.wallet')).certificates).toHaveLength(2)
    expect([await remind(), await thresholdsOf(completion)]).toEqual([0, [30]])
  })

  it('names no course where none proves the same', async () => {
    const { holder, certificate } = await ending(app, 20)
    await app.owner.query(`UPDATE edition SET published_at = now() + interval '1 day'`)
    await remind()
    await app.owner.query(`UPDATE edition SET published_at = now() - interval '1 day'`)
    expect(await told(holder)).toMatchObject([{ kind: 'certificate-ends-alone', path: `/wallet/${certificate}` }])
  })
})
