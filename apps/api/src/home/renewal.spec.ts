import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ending, today } from '../certificates/expiry/testing/ending.ts'
import {
  act,
  answer,
  app,
  correct,
  corrected,
  proposalOf,
  reason,
  revoke,
  second,
  startStage,
} from '../certificates/status/testing/stage.ts'
import type { Caller } from '../../test/app.ts'

beforeAll(startStage)
afterAll(() => app.stop())

const certificateDates = async ({ call }: Caller) =>
  (await call('home.read')).dates.filter(({ kind }) => kind.startsWith('certificate-') && kind !== 'certificate-issued')

describe('home, when a certificate ends', () => {
  it('leads to the course that renews it, with the last day to start, and then through it', async () => {
    const { holder, certificate } = await ending(app, 60)
    const before = await holder.call('home.read')
    expect(before.next).toMatchObject({
      kind: 'enrol',
      courseKey: 'e1',
      clause: null,
      renews: { certificate, endsOn: addDays(today, 60) },
      byOn: addDays(today, 56),
    })
    expect(await certificateDates(holder)).toMatchObject([
      { on: addDays(today, 60), kind: 'certificate-ends', state: 'to-do', certificate, startBy: addDays(today, 56) },
    ])
    const { enrolmentId } = await holder.call('enrolments.enrol', { params: { course: 'e1' } })
    expect((await holder.call('home.read')).next).toMatchObject({
      kind: 'lesson',
      enrolmentId,
      lesson: { number: '1.1' },
      renews: { certificate },
      byOn: addDays(today, 60),
    })
    expect(await certificateDates(holder)).toMatchObject([{ startBy: null, state: 'to-do' }])
    expect((await holder.call('certificates.wallet')).renewals).toMatchObject([{ certificate, isUnderWay: true }])
  })

  it('says to start today where the last day to start is over, and nothing before the ninetieth day', async () => {
    const [late, early] = [await ending(app, 2), await ending(app, 91)]
    expect((await late.holder.call('home.read')).next).toMatchObject({ kind: 'enrol', byOn: today })
    expect((await early.holder.call('home.read')).next).toBeNull()
    expect(await certificateDates(early.holder)).toEqual([])
    expect((await early.holder.call('certificates.wallet')).renewals).toEqual([])
  })

  it('asks for nothing once it is renewed, and the old certificate stays valid to its end', async () => {
    const { holder, certificate } = await ending(app, 60)
    const renewed = await ending(app, 729, holder)
    expect((await holder.call('home.read')).next).toBeNull()
    expect(await certificateDates(holder)).toEqual([])
    const { certificates, renewals } = await holder.call('certificates.wallet')
    expect(renewals).toEqual([])
    expect(new Map(certificates.map(({ id, verdict }) => [id, verdict]))).toEqual(
      new Map([
        [certificate, 'VALID'],
        [renewed.certificate, 'VALID'],
      ]),
    )
    expect(new Set(certificates.map(({ qualification }) => qualification)).size).toBe(1)
  })
})

describe('taking a course again', () => {
  it('lowers nothing of what somebody is judged by', async () => {
    const takumi = await app.as('takumi')
    const judged = async () => {
      const { eligibility } = await takumi.call('eligibility.mine')
      return (
        eligibility && {
          verdict: eligibility.verdict,
          clauses: eligibility.clauses.map(({ id, status }) => [id, status]),
        }
      )
    }
    const before = await judged()
    expect(before?.verdict).toBe('ELIGIBLE')
    const [course] = (await takumi.call('courses.list')).courses
    await takumi.call('enrolments.enrol', { params: { course: 'e1' } })
    expect(await judged()).toEqual(before)
    const [again] = (await takumi.call('courses.list')).courses
    expect(again?.enrolment).toMatchObject({ lessonsCompleted: 0, completedOn: null })
    expect(again?.earlier).toEqual([
      { id: course?.enrolment?.id, edition: course?.edition, completedOn: course?.enrolment?.completedOn },
    ])
  })

  it('leaves the reviews of the attempts before where they are', async () => {
    const haruka = await app.as('haruka')
    const [course] = (await haruka.call('courses.list')).courses
    const outline = () => haruka.call('learning.outline', { params: { enrolment: course?.enrolment?.id ?? '' } })
    const before = await outline()
    const attempt = before.assessment.attempts.at(-1)?.id ?? ''
    const review = () => haruka.call('assessments.review', { params: { attempt }, query: { language: 'en' } })
    const reviewed = await review()
    await haruka.call('enrolments.enrol', { params: { course: 'e1' } })
    expect(await review()).toEqual(reviewed)
    expect((await outline()).completion).toEqual(before.completion)
  })
})

describe('home, when a certificate was withdrawn', () => {
  it('says so with the reason, whether it was revoked, suspended or replaced', async () => {
    const [revoked, suspended, replaced] = [await ending(app, 400), await ending(app, 400), await ending(app, 400)]
    await revoke(revoked.certificate)
    await act('certificates.suspend', suspended.certificate)
    await correct(replaced.certificate, corrected)
    await answer(await proposalOf(replaced.certificate), 'approved', second)
    for (const [{ holder, certificate }, kind] of [
      [revoked, 'certificate-revoked'],
      [suspended, 'certificate-suspended'],
      [replaced, 'certificate-superseded'],
    ] as const)
      expect(await certificateDates(holder), kind).toMatchObject([{ on: today, kind, certificate, reason }])
    await act('certificates.reinstate', suspended.certificate)
    expect(await certificateDates(suspended.holder)).toEqual([])
  })

  it('says it of a suspension for as long as it lasts, of the others for a month', async () => {
    const [revoked, suspended] = [await ending(app, 400), await ending(app, 400)]
    await revoke(revoked.certificate)
    await act('certificates.suspend', suspended.certificate)
    await app.owner.query(
      `UPDATE certificate_status s SET recorded_at = now() - interval '31 days' FROM certificate c WHERE c.id = s.certificate_id AND c.public_id = ANY ($1)`,
      [[revoked.certificate, suspended.certificate]],
    )
    expect(await certificateDates(revoked.holder)).toEqual([])
    expect(await certificateDates(suspended.holder)).toMatchObject([{ kind: 'certificate-suspended' }])
  })
})
