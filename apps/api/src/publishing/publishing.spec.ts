import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { both, type CourseStage, key, publishers, question, settings } from '../../test/course-stage.ts'

let app: TestApp
let author: Caller
let manager: Caller
let security: Caller
let stage: CourseStage
beforeAll(async () => {
  app = await startTestApp()
  ;({ author, manager, security, stage } = await publishers(app))
})
afterAll(() => app.stop())

describe('publishing a first edition', () => {
  it('says what is missing, and refuses until it is there', async () => {
    const { draft } = await author.call('authoring.createCourse', { body: { title: both('Empty') }, ...key() })
    const view = await stage.preview(draft)
    expect(view.faults.map(({ code }) => code)).toEqual(['no-lesson', 'assessment-missing'])
    await stage.approve(draft)
    await expect(stage.publish(draft)).rejects.toMatchObject({ status: 409, code: 'edition-not-ready' })
  })

  it('needs the approval of somebody who wrote none of it, and none since is changed', async () => {
    const { draft, lessons } = await stage.newCourse()
    await expect(stage.publish(draft)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    await author.call('publishing.ask', { params: { draft }, body: { note: 'Please look at lesson 1.' } })
    await expect(stage.publish(draft), 'not approved').rejects.toMatchObject({ code: 'second-person-needed' })
    const second = await addPerson(app, 'secretariat', 'course-manager', 'instructor')
    await expect(stage.write(lessons[0] ?? '', ['Changed in review.'])).rejects.toMatchObject({
      code: 'state-does-not-allow',
    })
    await expect(
      second.call('publishing.review', { params: { draft }, body: { approve: true, note: '' } }),
    ).resolves.toEqual({})
    const view = await stage.preview(draft, manager)
    expect(view.review).toMatchObject({ approved: true, asked: { note: 'Please look at lesson 1.' } })
    expect(view.can).toMatchObject({ publish: true, review: false })
    await author.call('publishing.takeBack', { params: { draft } })
    expect((await stage.preview(draft)).review.approved, 'taken back, so no longer approved').toBe(false)
    await author.call('publishing.ask', { params: { draft }, body: { note: '' } })
    await expect(stage.publish(draft)).rejects.toMatchObject({ code: 'second-person-needed' })
  })

  it('is never approved by an author, and a restricted course only by a head of security', async () => {
    const { draft } = await stage.newCourse()
    await author.call('publishing.ask', { params: { draft }, body: { note: '' } })
    const { rows } = await app.owner.query<{ id: string }>('SELECT created_by AS id FROM course_draft WHERE id = $1', [
      draft,
    ])
    await app.owner.query(
      `INSERT INTO role_grant (person_id, agency_id, role) SELECT id, agency_id, 'course-manager' FROM person WHERE id = $1`,
      [rows[0]?.id],
    )
    const answer = (by: Caller) =>
      by.call('publishing.review', { params: { draft }, body: { approve: true, note: '' } })
    await expect(answer(author)).rejects.toMatchObject({ code: 'second-person-needed' })
    await app.owner.query(`UPDATE course_draft SET sensitivity = 'restricted' WHERE id = $1`, [draft])
    await expect(answer(manager)).rejects.toMatchObject({ code: 'second-person-needed' })
    await expect(answer(security)).resolves.toEqual({})
  })

  it('happens once, however often and at the same time it is asked', async () => {
    const { draft, course } = await stage.newCourse()
    await stage.approve(draft)
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => stage.publish(draft)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { editions } = await manager.call('publishing.editions', { params: { course } })
    expect(editions).toMatchObject([{ edition: '1', kind: 'new-edition', note: { en: 'First edition.' } }])
    const { rows } = await app.owner.query(
      `SELECT count(*)::int AS told FROM audit_entry a JOIN edition e ON e.id = a.subject_id JOIN course c ON c.id = e.course_id WHERE a.act = 'publishing.publish' AND c.key = $1`,
      [course],
    )
    expect(rows).toEqual([{ told: 1 }])
  })

  it('can be taken at once, and its test grades by the pinned question', async () => {
    const { course, question: id } = await stage.published()
    await author.call('questions.save', { params: { question: id }, body: { from: 1, content: question(99) } })
    const { caller, enrolment } = await stage.learner(course, 2)
    const attempt = await caller.call('assessments.start', {
      params: { enrolment },
      query: { language: 'en', mode: 'online' },
      ...key(),
    })
    await caller.call('assessments.saveAnswer', {
      params: { attempt: attempt.id, position: 1 },
      body: { sequence: 1, answer: { kind: 'numeric', value: 3 }, flagged: false },
    })
    expect(await caller.call('assessments.submit', { params: { attempt: attempt.id }, ...key() })).toMatchObject({
      passed: true,
    })
  })

  it('wants each warning answered, and keeps the answers', async () => {
    const { draft, lessons } = await stage.newCourse()
    const { texts } = await author.call('authoring.readLesson', { params: { lesson: lessons[0] ?? '' } })
    await author.call('authoring.saveText', {
      params: { lesson: lessons[0] ?? '', language: 'ja' },
      body: { version: texts.ja.version, blocks: [] },
    })
    const { warnings } = await stage.preview(draft)
    expect(warnings).toMatchObject([{ code: 'translation-missing', count: 2 }])
    await stage.approve(draft)
    await expect(stage.publish(draft)).rejects.toMatchObject({ code: 'edition-not-ready' })
    const answers = warnings.map(({ code, lesson }) => ({ code, lesson, reason: 'Comes next week.' }))
    expect(await stage.publish(draft, { answers })).toMatchObject({ edition: '1' })
    const { rows } = await app.owner.query('SELECT answers FROM publication WHERE draft_id = $1', [draft])
    expect(rows).toEqual([{ answers }])
  })
})

describe('publishing again', () => {
  it('as a small fix is seen by those midway at once; nobody repeats anything', async () => {
    const { course } = await stage.published()
    const { caller, enrolment } = await stage.learner(course, 1)
    const draft = await stage.openDraft(course)
    await stage.write((await stage.lessonsOf(draft))[0] ?? '', ['Stop earlier.', 'Wait.'])
    const view = await stage.preview(draft)
    expect(view).toMatchObject({
      next: { smallFix: '1.1', newEdition: '2' },
      beyond: [],
      consequences: { midway: 1, unchanged: 1, lessons: 2 },
    })
    expect(view.differences.map(({ kind }) => kind)).toEqual(['lesson-changed'])
    await stage.approve(draft)
    expect(await stage.publish(draft, { kind: 'small-fix' })).toEqual({ edition: '1.1', moved: 0 })
    expect(await stage.completedIn(caller, enrolment)).toEqual({ edition: '1.1', done: 1 })
    expect(await caller.call('learning.newer', { params: { enrolment } })).toEqual({ newer: null })
  })

  it('is refused as a small fix where scoring, hours or what there is to learn changes', async () => {
    const { course, question: id } = await stage.published()
    const draft = await stage.openDraft(course)
    await stage.examine(draft, [id], settings({ passMark: 60 }))
    expect((await stage.preview(draft)).beyond).toMatchObject([
      { kind: 'setting', setting: 'passMark', before: 80, after: 60 },
    ])
    await stage.approve(draft)
    await expect(stage.publish(draft, { kind: 'small-fix' })).rejects.toMatchObject({ code: 'not-a-small-fix' })
    expect(await stage.publish(draft)).toMatchObject({ edition: '2' })
  })

  it('as a new edition lets those midway finish the old one, or move with what did not change', async () => {
    const { course } = await stage.published()
    const one = await stage.learner(course, 2)
    const draft = await stage.openDraft(course)
    await stage.write((await stage.lessonsOf(draft))[1] ?? '', ['Report by radio.', 'Wait.'])
    await author.call('authoring.addLesson', {
      params: { module: (await stage.readDraft(draft)).modules[0]?.id ?? '' },
      body: { title: both('Rest') },
      ...key(),
    })
    const added = (await stage.lessonsOf(draft))[2] ?? ''
    await stage.write(added, ['Rest.'])
    await stage.approve(draft)
    expect(await stage.publish(draft, { note: both('A lesson on rest.') })).toEqual({ edition: '2', moved: 0 })
    expect(await stage.completedIn(one.caller, one.enrolment)).toEqual({ edition: '1', done: 2 })
    const { newer } = await one.caller.call('learning.newer', { params: { enrolment: one.enrolment } })
    expect(newer).toMatchObject({ edition: '2', kept: 1, lessons: 3, mayMove: true, note: { en: 'A lesson on rest.' } })
    const move = () => one.caller.call('learning.move', { params: { enrolment: one.enrolment }, ...key() })
    const moves = await Promise.allSettled([move(), move(), move()])
    const done = moves.flatMap((each) => (each.status === 'fulfilled' ? each.value.enrolmentId : []))
    expect(done).toHaveLength(1)
    expect(await stage.completedIn(one.caller, done[0] ?? '')).toEqual({ edition: '2', done: 1 })
  })

  it('moves everybody where that is chosen, but nobody out of a test, and takes no completion', async () => {
    const { course } = await stage.published()
    const [midway, inTest, done] = await Promise.all([
      stage.learner(course, 1),
      stage.learner(course, 2),
      stage.learner(course, 2),
    ])
    const start = (who: typeof inTest) =>
      who.caller.call('assessments.start', {
        params: { enrolment: who.enrolment },
        query: { language: 'en', mode: 'online' },
        ...key(),
      })
    await start(inTest)
    const attempt = await start(done)
    await done.caller.call('assessments.saveAnswer', {
      params: { attempt: attempt.id, position: 1 },
      body: { sequence: 1, answer: { kind: 'numeric', value: 3 }, flagged: false },
    })
    await done.caller.call('assessments.submit', { params: { attempt: attempt.id }, ...key() })
    const draft = await stage.openDraft(course)
    await stage.write((await stage.lessonsOf(draft))[1] ?? '', ['Report by radio.'])
    expect((await stage.preview(draft)).consequences).toMatchObject({ midway: 2, inTest: 1, completed: 1 })
    await stage.approve(draft)
    expect(await stage.publish(draft, { midway: 'move' })).toEqual({ edition: '2', moved: 1 })
    await expect(stage.completedIn(midway.caller, midway.enrolment)).rejects.toMatchObject({ status: 404 })
    expect((await stage.completedIn(inTest.caller, inTest.enrolment)).edition).toBe('1')
    expect(
      (await done.caller.call('learning.outline', { params: { enrolment: done.enrolment } })).completion,
    ).not.toBeNull()
  })

  it('tells in words how two editions differ', async () => {
    const { course } = await stage.published()
    const draft = await stage.openDraft(course)
    await stage.write((await stage.lessonsOf(draft))[0] ?? '', ['Stop at once.', 'Wait.'])
    await stage.approve(draft)
    await stage.publish(draft)
    const { editions } = await manager.call('publishing.editions', { params: { course } })
    const [after, before] = editions.map(({ id }) => id)
    const { differences } = await author.call('publishing.compare', {
      params: { before: before ?? '', after: after ?? '' },
    })
    expect(differences).toMatchObject([
      {
        kind: 'lesson-changed',
        name: { en: 'Stop' },
        changes: [
          { language: 'en', before: 'Stop early.', after: 'Stop at once.' },
          { language: 'ja', before: '「Stop early.」', after: '「Stop at once.」' },
        ],
      },
    ])
  })

  it('closes the old edition on the day that was chosen', async () => {
    const { course } = await stage.published()
    const one = await stage.learner(course, 2)
    const draft = await stage.openDraft(course)
    await stage.write((await stage.lessonsOf(draft))[0] ?? '', ['Stop at once.', 'Wait.'])
    await stage.approve(draft)
    await stage.publish(draft, { midway: 'finish', finishUntil: new Date(Date.now() - 1_000).toISOString() })
    const { newer } = await one.caller.call('learning.newer', { params: { enrolment: one.enrolment } })
    expect(newer).toMatchObject({ mayMove: false, finishUntil: expect.any(String) as unknown })
    await expect(
      one.caller.call('learning.move', { params: { enrolment: one.enrolment }, ...key() }),
    ).rejects.toMatchObject({ code: 'state-does-not-allow' })
    await expect(
      one.caller.call('assessments.start', {
        params: { enrolment: one.enrolment },
        query: { language: 'en', mode: 'online' },
        ...key(),
      }),
    ).rejects.toMatchObject({ code: 'assessment-over' })
  })
})
