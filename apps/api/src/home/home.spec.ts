import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ MUSTER_COUNT_STATEMENTS: '1' })
})
afterAll(() => app.stop())

const home = async (key: string) => (await app.as(key)).call('home.read')

/** Nominates somebody of the secretariat for the posting to Selat. */
const nominate = (personId: string): Promise<unknown> =>
  app.owner.query(
    `INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) SELECT o.id, p.id, p.agency_id, current_date - 1 FROM posting o, person p
     WHERE o.sample_key = 'selat-electoral-advisers' AND p.id = $1`,
    [personId],
  )

describe('home', () => {
  it('opens with the verdict, what is to do, and the requirements worth drawing, the worst first', async () => {
    const { assignment } = await home('misaki')
    expect(assignment).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      clausesTotal: 11,
      clausesMet: 10,
      toDo: [{ id: 'security' }],
      allBeforeDeparture: true,
      place: { en: 'Port Maren' },
    })
    expect(assignment?.lanes.map(({ id, status }) => [id, status])).toEqual([
      ['security', 'NOT_MET'],
      ['medical', 'MET'],
      ['language', 'MET'],
      ['field-security', 'MET'],
    ])
    expect((await home('haruka')).assignment).toMatchObject({
      toDo: [{ id: 'field-security' }],
      allBeforeDeparture: false,
    })
    expect((await home('aoi')).assignment).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      toDo: [],
      clausesMet: 7,
      clausesTotal: 8,
    })
  })

  it('leads to the next lesson, says which requirement it serves, and by when', async () => {
    const { next, assignment } = await home('misaki')
    expect(next).toMatchObject({
      kind: 'lesson',
      courseKey: 'e1',
      lesson: { number: '6.2' },
      clause: { title: { en: 'Security management' }, window: 'recent' },
      byOn: addDays(assignment?.departsOn ?? '', -1),
    })
    expect([(next?.minutes ?? 0) > 0, (next?.bytes.ja ?? 0) > 1_000]).toEqual([true, true])
  })

  it('lists what happens when, in order', async () => {
    const { dates, assignment, asOn } = await home('misaki')
    expect(dates.map(({ on }) => on)).toEqual(dates.map(({ on }) => on).toSorted())
    expect(dates.map(({ kind, state }) => [kind, state])).toEqual([
      ['course-to-finish', 'to-do'],
      ['departure', 'none'],
      ['validity-ends', 'none'],
      ['return', 'none'],
    ])
    expect(dates.find(({ kind }) => kind === 'departure')?.on).toBe(assignment?.departsOn)
    expect((await home('daniel')).dates[0]).toMatchObject({
      on: asOn,
      kind: 'evidence-being-checked',
      state: 'being-checked',
    })
  })

  it('is read in three statements, the session among them, once judged', async () => {
    const caller = await app.as('takumi')
    await caller.fetch('/api/v1/home')
    expect((await caller.fetch('/api/v1/home')).headers.get('x-muster-statements')).toBe('3')
  })

  it('offers the course to somebody who has not begun it, then its lessons, its test, and the open attempt', async () => {
    const learner = await addPerson(app, 'secretariat', 'trainee')
    expect(await learner.call('home.read')).toMatchObject({ assignment: null, next: null, dates: [], lastReader: null })
    await nominate(learner.personId)
    const before = await learner.call('home.read')
    expect(before.next).toMatchObject({
      kind: 'enrol',
      enrolmentId: null,
      minutes: 420,
      clause: { title: { en: 'Security management' } },
    })
    const { enrolmentId } = await learner.call('enrolments.enrol', { params: { course: 'e1' } })
    const first = await learner.call('home.read')
    expect(first.next).toMatchObject({ kind: 'lesson', enrolmentId, lesson: { key: 'm1-l1', number: '1.1' } })
    await learner.call('learning.recordProgress', {
      params: { enrolment: enrolmentId, lesson: 'm1-l1' },
      body: { completed: true },
    })
    const second = await learner.call('home.read')
    expect(second.next?.lesson?.number).toBe('1.2')
    const toFinish = (view: typeof first) =>
      view.dates.find(({ kind }) => kind === 'course-to-finish')?.minutesLeft ?? 0
    expect(toFinish(first) - toFinish(second)).toBe(first.next?.minutes)
    const left = (view: typeof first) =>
      view.assignment?.lanes
        .find(({ id }) => id === 'security')
        ?.findings.find(({ code }) => code === 'course-in-progress')?.params
    expect(left(second)).toMatchObject({ lessons: Number(left(first)?.['lessons']) - 1, minutes: toFinish(second) })
    await app.owner.query(
      `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, completed_at)
       SELECT n.id, l.key #>> '{}', n.person_id, n.agency_id, now() FROM enrolment n JOIN edition e ON e.id = n.edition_id, jsonb_path_query(e.modules, '$[*].lessons[*].key') AS l(key)
       WHERE n.id = $1 ON CONFLICT DO NOTHING`,
      [enrolmentId],
    )
    expect((await learner.call('home.read')).next).toMatchObject({
      kind: 'assessment',
      enrolmentId,
      lesson: null,
      minutes: 40,
    })
    await learner.call('assessments.start', { params: { enrolment: enrolmentId }, query: { language: 'en' } })
    const open = await learner.call('home.read')
    expect(open.next).toMatchObject({ kind: 'assessment', minutes: 40 })
    expect(open.dates).toContainEqual(
      expect.objectContaining({ kind: 'attempt-deadline', state: 'to-do', minutesLeft: 40 }),
    )
  })

  it('leads nowhere when the attempts are used up', async () => {
    const learner = await addPerson(app, 'secretariat', 'trainee')
    const { enrolmentId } = await learner.call('enrolments.enrol', { params: { course: 'e1' } })
    await app.owner.query(
      `INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, deadline_at, closes_at, seed, question_version_ids, submitted_at, submitted_by, points, out_of, passed)
       SELECT n.id, s.id, n.person_id, n.agency_id, k, now(), now(), '', '{}', now(), 'person', 0, 40, false FROM enrolment n JOIN assessment s ON s.edition_id = n.edition_id, generate_series(1, s.attempts_allowed) k WHERE n.id = $1`,
      [enrolmentId],
    )
    expect((await learner.call('home.read')).next).toMatchObject({ kind: 'lesson' })
    await app.owner.query(
      `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, completed_at)
       SELECT n.id, l.key #>> '{}', n.person_id, n.agency_id, now() FROM enrolment n JOIN edition e ON e.id = n.edition_id, jsonb_path_query(e.modules, '$[*].lessons[*].key') AS l(key) WHERE n.id = $1`,
      [enrolmentId],
    )
    expect((await learner.call('home.read')).next).toBeNull()
  })

  it('judges the assignment that leaves first of those to come or under way, and none that is over', async () => {
    const person = await addPerson(app, 'secretariat', 'trainee')
    const posted = (title: string, departs: number, returns: number): Promise<unknown> =>
      app.owner.query(
        `WITH added AS (INSERT INTO posting (agency_id, title_en, title_ja, duty_station_key, profile_id, field, job, departs_on, arrives_on, returns_on)
           SELECT agency_id, $2, $2, duty_station_key, profile_id, field, job, current_date + $3::int, current_date + $3::int, current_date + $4::int FROM posting WHERE sample_key = 'selat-electoral-advisers' RETURNING id)
         INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) SELECT added.id, p.id, p.agency_id, current_date - 400 FROM added, person p WHERE p.id = $1`,
        [person.personId, title, departs, returns],
      )
    await posted('Over', -300, -10)
    expect((await person.call('home.read')).assignment).toBeNull()
    await posted('Later', 90, 200)
    expect((await person.call('home.read')).assignment?.title.en).toBe('Later')
    await posted('Under way', -30, 60)
    const view = await person.call('home.read')
    expect(view.assignment?.title.en).toBe('Under way')
    expect(view.next?.byOn).toBeNull()
    expect(view.dates.map(({ kind }) => kind)).not.toContain('departure')
    expect((await person.call('eligibility.mine')).eligibility?.findings.map(({ code }) => code)).toContain(
      'in-breach-in-field',
    )
  })
})
