import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../test/app.ts'
import { key } from '../../test/course-stage.ts'
import { review } from '../../test/marking-stage.ts'
import { emailOf } from '../../test/member.ts'
import { certificatesOf, facts, memberStage } from '../../test/member-stage.ts'
import { CohortIssuer } from './cohorts/cohort-issuer.ts'

let app: TestApp
let stage: Awaited<ReturnType<typeof memberStage>>
beforeAll(async () => {
  app = await startTestApp()
  stage = await memberStage(app)
})
afterAll(() => app.stop())

describe('a member in a class', () => {
  it('is enrolled by table, learns, sits the test, is marked and certified, all of it for the agency of the class', async () => {
    const course = await stage.course()
    const who = await stage.member()
    const checked = await stage.author.call('classes.check', { params: { course }, body: { people: who.email } })
    expect(checked).toMatchObject({ ready: 1, already: 0, problems: 0 })
    const made = await stage.create(course, who.email)
    expect(made).toMatchObject({ enrolled: 1, already: 0 })
    expect((await stage.classOf(made.id)).members).toMatchObject([{ home: stage.ngo.name, lessonsCompleted: 0 }])
    expect(await stage.progressOf(course)).toMatchObject([{ home: stage.ngo.name, completedOn: null }])
    const { courses } = await stage.author.call('instruction.courses')
    expect(courses.find((one) => one.key === course)).toMatchObject({ enrolled: 1, notStarted: 1 })

    const sitting = await stage.finish(course, who)
    expect(await review(sitting)).toMatchObject({ result: { passed: true, points: 5 } })
    for (const table of facts) expect(await stage.keptIn(table, who), table).toEqual(['secretariat'])
    expect((await stage.classOf(made.id)).members).toMatchObject([
      { completedOn: expect.stringMatching(/^20/) as string },
    ])
    expect(await stage.progressOf(course)).toMatchObject([
      { completedOn: expect.stringMatching(/^20/) as string, bestPoints: 5 },
    ])
    const verifier = await addPerson(app, 'secretariat', 'verifier')
    const { completions } = await verifier.call('completions.list', { params: { person: who.caller.personId } })
    expect(completions).toMatchObject([{ certificateId: expect.any(String) as string }])
    const wallet = await certificatesOf(who.caller)
    expect(wallet).toHaveLength(1)
    await who.goHome()
    expect(await certificatesOf(who.caller), 'their own, whoever they act for').toEqual(wallet)
  })

  it('is told in the name of the agency, and nothing of it stands in the outbox of the home', async () => {
    const course = await stage.course()
    const who = await stage.member()
    const made = await stage.create(course, who.email)
    await stage.author.call('classes.message', {
      params: { class: made.id },
      body: { to: 'everybody', text: { en: 'Bring a helmet.', ja: '' } },
      ...key(),
    })
    await stage.author.call('extraTime.set', {
      params: { course },
      body: { email: who.email, extraPercent: 50, everywhere: false, reason: 'Screen reader' },
      ...key(),
    })
    await stage.run('tell-classes')
    const { rows } = await app.owner.query<{ agency: string; count: number }>(
      `SELECT a.key AS agency, count(*)::int AS count FROM mail m JOIN agency a ON a.id = m.agency_id WHERE m.person_id = $1 GROUP BY 1`,
      [who.caller.personId],
    )
    expect(rows).toEqual([{ agency: 'secretariat', count: 3 }])
    const { notices } = await who.caller.call('notices.list', { query: { limit: 50 } })
    expect(notices.map(({ kind }) => kind).toSorted()).toEqual([
      'enrolled-in-class',
      'extra-time-given',
      'said-to-class',
    ])
    const sitting = await stage.begin(course, who.caller)
    const { rows: given } = await app.owner.query('SELECT extra_percent AS percent FROM attempt WHERE id = $1', [
      sitting.attempt,
    ])
    expect(given).toEqual([{ percent: 50 }])
  })

  it('has what they take at home beside it: neither agency sees or touches the other’s', async () => {
    const course = await stage.course()
    const who = await stage.member()
    await who.goHome()
    const home = await who.caller.call('enrolments.enrol', { params: { course }, ...key() })
    const made = await stage.create(course, who.email)
    expect(made).toMatchObject({ enrolled: 1, already: 0 })
    const enrolmentIn = async () =>
      (await who.caller.call('courses.list')).courses.find((one) => one.key === course)?.enrolment?.id
    expect(await enrolmentIn()).toBe(home.enrolmentId)
    const [listed, ...more] = await stage.progressOf(course)
    expect(more).toEqual([])
    const there = listed?.enrolmentId ?? ''
    expect(there).not.toBe(home.enrolmentId)
    const open = (enrolment: string) => who.caller.call('learning.outline', { params: { enrolment } })
    await expect(open(there)).rejects.toMatchObject({ status: 404 })
    await who.actAsMember()
    expect(await enrolmentIn()).toBe(there)
    await expect(open(home.enrolmentId)).rejects.toMatchObject({ status: 404 })
    expect((await who.caller.call('home.read')).next).toMatchObject({ courseKey: course, enrolmentId: there })
  })

  it('comes in by request and by the agency’s way in as well, and by a table of those who were in the room', async () => {
    const course = await stage.course()
    const who = await stage.member()
    await stage.manager.call('entry.save', {
      params: { course },
      body: { version: 0, way: 'request', courses: [], qualifications: [] },
    })
    await who.caller.call('enrolments.ask', { params: { course }, body: { reason: 'For the mission' }, ...key() })
    const { requests } = await stage.manager.call('entry.requests', { params: { course } })
    const request = requests[0]?.id ?? ''
    await stage.manager.call('entry.answer', { params: { request }, body: { outcome: 'approved', reason: '' } })
    expect(await stage.keptIn('enrolment', who)).toEqual(['secretariat'])

    const outside = await stage.member()
    const cohort = await stage.manager.call('cohorts.record', {
      params: { course },
      body: {
        heldOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date()),
        mode: 'practical',
        place: 'Yard 2',
        outOf: 10,
        people: [{ email: outside.email, points: 9 }],
      },
      ...key(),
    })
    await stage.manager.call('cohorts.issue', { params: { cohort: cohort.id }, ...key() })
    await app.app.get(CohortIssuer).issueAll()
    for (const table of ['enrolment', 'completion', 'certificate'] as const)
      expect(await stage.keptIn(table, outside), table).toEqual(['secretariat'])
    const read = await stage.manager.call('cohorts.read', { params: { cohort: cohort.id } })
    expect(read.lines).toMatchObject([{ name: { en: expect.stringContaining('Given') as string }, outcome: 'issued' }])
  })

  it('is nobody of the agency before they accepted, and a guest who teaches is none either', async () => {
    const course = await stage.course()
    const stranger = await addPerson(app, 'ngo', 'trainee')
    await expect(stage.create(course, await emailOf(app, stranger))).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/rows/1', code: 'not-known' }],
    })
    const one = await stage.create(course, await emailOf(app, await addPerson(app, 'secretariat', 'trainee')))
    const guest = await addPerson(app, 'ngo', 'trainee')
    const email = await emailOf(app, guest)
    await stage.manager.call('guests.invite', {
      params: { class: one.id },
      body: { email, language: 'en', throughOn: '2099-01-01' },
    })
    const { rows } = await app.owner.query<{ text: string }>('SELECT text FROM mail WHERE to_address = $1', [email])
    const token = /\/invitation#([\w-]{43})/.exec(rows[0]?.text ?? '')?.[1] ?? ''
    await guest.call('invitations.accept', { body: { token } })
    const membership = (await guest.call('access.session')).agencies[1]?.membership ?? ''
    await expect(stage.create(course, email)).rejects.toMatchObject({ status: 422 })
    await guest.call('access.actFor', { body: { membership } })
    await expect(guest.call('enrolments.enrol', { params: { course }, ...key() })).rejects.toMatchObject({
      status: 403,
    })
  })
})
