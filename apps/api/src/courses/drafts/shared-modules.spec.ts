import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { key, publishers } from '../../../test/course-stage.ts'

let app: TestApp
let people: Awaited<ReturnType<typeof publishers>>
beforeAll(async () => {
  app = await startTestApp()
  people = await publishers(app)
})
afterAll(() => app.stop())

const share = (draft: string, course: string, module = 'm1', by = people.author) =>
  by.call('authoring.share', { params: { draft }, body: { course, module }, ...key() })

/** A published course that shows the module of another one beside its own. */
async function borrowing(from: string): Promise<{ course: string; draft: string }> {
  const made = await people.stage.newCourse()
  await share(made.draft, from)
  await people.stage.approve(made.draft)
  await people.stage.publish(made.draft)
  return made
}

/** The lessons of a course that are completed by somebody, and those among them that were completed elsewhere. */
async function standing(caller: Caller, enrolment: string): Promise<{ done: string[]; elsewhere: string[] }> {
  const { modules } = await caller.call('learning.outline', { params: { enrolment } })
  const lessons = modules.flatMap((module) => module.lessons)
  const keys = (of: typeof lessons) => of.map((lesson) => lesson.key)
  return {
    done: keys(lessons.filter(({ completedAt }) => completedAt !== null)),
    elsewhere: keys(lessons.filter((lesson) => lesson.elsewhere)),
  }
}

const enrol = async (caller: Caller, course: string): Promise<string> =>
  (await caller.call('enrolments.enrol', { params: { course }, ...key() })).enrolmentId
const complete = (caller: Caller, enrolment: string, lesson: string) =>
  caller.call('learning.recordProgress', { params: { enrolment, lesson }, body: { completed: true } })

/** The same course with its first lesson written anew, published as a new edition or a small fix. */
async function rewrite(course: string, text: string, kind: 'new-edition' | 'small-fix' = 'new-edition'): Promise<void> {
  const { stage } = people
  const draft = await stage.openDraft(course)
  const [lesson = ''] = await stage.lessonsOf(draft)
  await stage.write(lesson, [text])
  await stage.approve(draft)
  await stage.publish(draft, { kind })
}

describe('a module of another course', () => {
  it('is offered from the newest editions, shown whole, and changed only where it belongs', async () => {
    const { author, stage } = people
    const home = await stage.published()
    const { draft, lessons } = await stage.newCourse()
    const offered = async () =>
      (await author.call('authoring.shareable', { params: { draft } })).courses.find(
        ({ key: of }) => of === home.course,
      )
    expect(await offered()).toMatchObject({ edition: '1', modules: [{ key: 'm1', lessons: 2, shown: false }] })
    const { id } = await share(draft, home.course)
    expect(await offered()).toMatchObject({ modules: [{ shown: true }] })
    const view = await stage.readDraft(draft)
    const module = view.modules[1]
    expect(module).toMatchObject({ id, shared: { course: { key: home.course }, edition: '1', newer: null } })
    expect(module?.lessons.map((lesson) => lesson.key.slice(-5))).toEqual(['m1-l1', 'm1-l2'])

    const shared = module?.lessons.map((lesson) => lesson.id) ?? []
    const isShared = { status: 409, code: 'module-is-shared' }
    expect((await author.call('authoring.readLesson', { params: { lesson: shared[0] ?? '' } })).can.write).toBe(false)
    await expect(stage.write(shared[0] ?? '', ['Changed here.'])).rejects.toMatchObject(isShared)
    await expect(
      author.call('authoring.removeLesson', { params: { lesson: shared[0] ?? '' }, body: { removed: true } }),
    ).rejects.toMatchObject(isShared)
    await expect(
      author.call('authoring.addLesson', { params: { module: id }, body: { title: { en: 'More', ja: '' } }, ...key() }),
    ).rejects.toMatchObject(isShared)
    const arrange = (order: { id: string; lessons: string[] }[]) =>
      author.call('authoring.arrange', { params: { draft }, body: { version: view.version, modules: order } })
    const own = view.modules[0]?.id ?? ''
    await expect(
      arrange([
        { id: own, lessons },
        { id, lessons: shared.toReversed() },
      ]),
    ).rejects.toMatchObject(isShared)
    await expect(
      arrange([
        { id, lessons: shared },
        { id: own, lessons },
      ]),
      'as a whole it may stand elsewhere',
    ).resolves.toBeDefined()
  })

  it('is refused twice, from the course itself, from a course that shows it from elsewhere, and from another agency', async () => {
    const { stage } = people
    const home = await stage.published()
    const { draft, course } = await borrowing(home.course)
    const next = await stage.openDraft(course)
    await expect(share(next, home.course)).rejects.toMatchObject({ status: 409, code: 'module-shown-already' })
    await expect(share(next, course)).rejects.toMatchObject({ code: 'module-cannot-be-shared' })
    const third = await stage.newCourse()
    const borrowed = (await stage.readDraft(draft)).modules[1]?.key ?? ''
    await expect(share(third.draft, course, borrowed)).rejects.toMatchObject({ code: 'module-cannot-be-shared' })
    const others = await publishers(app, 'cooperation')
    const elsewhere = await others.stage.published()
    await expect(share(third.draft, elsewhere.course)).rejects.toMatchObject({ status: 404 })
    await expect(share(third.draft, home.course, 'm9')).rejects.toMatchObject({ status: 404 })
  })

  it('says when its course has newer text, which is answered for or taken', async () => {
    const { author, stage, manager } = people
    const home = await stage.published()
    const { course } = await borrowing(home.course)
    await rewrite(home.course, 'Stop at once.')
    const draft = await stage.openDraft(course)
    const shared = async () => (await stage.readDraft(draft)).modules[1]?.shared
    expect(await shared()).toMatchObject({ edition: '1', newer: '2' })
    expect((await stage.preview(draft, manager)).warnings).toMatchObject([{ code: 'shared-module-newer' }])
    const module = (await stage.readDraft(draft)).modules[1]?.id ?? ''
    expect(await author.call('authoring.takeNewest', { params: { module } })).toEqual({ edition: '2' })
    expect(await shared()).toMatchObject({ edition: '2', newer: null })
    const [, , lesson = ''] = await stage.lessonsOf(draft)
    const { texts } = await author.call('authoring.readLesson', { params: { lesson } })
    expect(texts.en.blocks.map(({ block }) => block)).toEqual([{ kind: 'paragraph', text: 'Stop at once.' }])
    expect((await stage.preview(draft, manager)).warnings).toEqual([])
  })

  it('becomes the own of the course where that is wanted, and is never written over then', async () => {
    const { author, stage } = people
    const home = await stage.published()
    const { draft } = await stage.newCourse()
    const { id } = await share(draft, home.course)
    await author.call('authoring.makeOwn', { params: { module: id } })
    const [, , lesson = ''] = await stage.lessonsOf(draft)
    await stage.write(lesson, ['Our own words.'])
    await expect(share(draft, home.course)).rejects.toMatchObject({ code: 'module-shown-already' })
    await author.call('authoring.removeModule', { params: { module: id }, body: { removed: true } })
    await expect(share(draft, home.course), 'nor when it was removed').rejects.toMatchObject({
      code: 'module-shown-already',
    })
  })
})

describe('a lesson that two courses have', () => {
  it('is completed in both once it is completed in one, whichever came first', async () => {
    const home = await people.stage.published()
    const { course } = await borrowing(home.course)
    const caller = await addPerson(app, 'secretariat', 'trainee')
    const first = await enrol(caller, home.course)
    await complete(caller, first, 'm1-l1')
    const second = await enrol(caller, course)
    const credited = await standing(caller, second)
    expect(credited.done.map((one) => one.slice(-5))).toEqual(['m1-l1'])
    expect(credited.elsewhere).toEqual(credited.done)
    expect(credited.done).not.toEqual(['m1-l1'])

    const { modules } = await caller.call('learning.outline', { params: { enrolment: second } })
    const shared = modules[1]?.lessons.map((lesson) => lesson.key) ?? []
    expect(modules[1]?.shared).toMatchObject({ edition: '1' })
    await complete(caller, second, shared[1] ?? '')
    expect(await standing(caller, first)).toEqual({ done: ['m1-l1', 'm1-l2'], elsewhere: ['m1-l2'] })
    await complete(caller, first, 'm1-l2')
    expect((await standing(caller, first)).elsewhere, 'read again, it stays as it was').toEqual(['m1-l2'])
  })

  it('is credited for a whole class at once', async () => {
    const home = await people.stage.published()
    const { course } = await borrowing(home.course)
    const caller = await addPerson(app, 'secretariat', 'trainee')
    await complete(caller, await enrol(caller, home.course), 'm1-l2')
    const { rows } = await app.owner.query<{ id: string }>(
      `WITH begun AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source)
         SELECT n.person_id, n.agency_id, e.id, 'class' FROM enrolment n, edition e JOIN course c ON c.id = e.course_id
         WHERE c.key = $1 AND n.person_id = (SELECT person_id FROM lesson_progress ORDER BY opened_at DESC LIMIT 1) LIMIT 1 RETURNING id)
       SELECT id FROM begun`,
      [course],
    )
    expect((await standing(caller, rows[0]?.id ?? '')).elsewhere).toHaveLength(1)
  })

  it('counts with a small fix, and not where a new edition says something else', async () => {
    const home = await people.stage.published()
    const { course } = await borrowing(home.course)
    await rewrite(home.course, 'Stop early, please.', 'small-fix')
    const early = await addPerson(app, 'secretariat', 'trainee')
    await complete(early, await enrol(early, home.course), 'm1-l1')
    expect((await standing(early, await enrol(early, course))).done).toHaveLength(1)

    await rewrite(home.course, 'Turn around.')
    const late = await addPerson(app, 'secretariat', 'trainee')
    const enrolment = await enrol(late, home.course)
    await complete(late, enrolment, 'm1-l1')
    await complete(late, enrolment, 'm1-l2')
    const { done } = await standing(late, await enrol(late, course))
    expect(
      done.map((one) => one.slice(-5)),
      'the second lesson says what it said',
    ).toEqual(['m1-l2'])
  })

  /** Records that an enrolment was completed so many days ago, in an edition whose completions are valid for a year. */
  async function completed(enrolment: string, days: number): Promise<void> {
    await app.owner.query(
      `UPDATE edition SET validity_months = 12 WHERE id = (SELECT edition_id FROM enrolment WHERE id = $1)`,
      [enrolment],
    )
    await app.owner.query(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
       SELECT n.person_id, n.agency_id, n.edition_id, c.qualification_key, n.id, current_date - $2::int, now() - make_interval(days => $2::int), 'online', 1
       FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id WHERE n.id = $1`,
      [enrolment, days],
    )
  }

  it.each([
    [10, 1],
    [400, 0],
  ])(
    'is not credited between two times of the same course; completed %d days ago, elsewhere %d',
    async (days, credited) => {
      const home = await people.stage.published()
      const { course } = await borrowing(home.course)
      const caller = await addPerson(app, 'secretariat', 'trainee')
      const enrolment = await enrol(caller, home.course)
      await complete(caller, enrolment, 'm1-l1')
      await completed(enrolment, days)
      const again = await enrol(caller, home.course)
      expect(again).not.toBe(enrolment)
      expect((await standing(caller, again)).done).toEqual([])
      expect((await standing(caller, await enrol(caller, course))).done).toHaveLength(credited)
    },
  )

  it('is there when somebody takes up again what they left', async () => {
    const home = await people.stage.published()
    const { course } = await borrowing(home.course)
    const caller = await addPerson(app, 'secretariat', 'trainee')
    const left = await enrol(caller, course)
    await caller.call('enrolments.withdraw', { params: { enrolment: left }, body: { reason: 'No time now.' } })
    await complete(caller, await enrol(caller, home.course), 'm1-l2')
    const again = await enrol(caller, course)
    expect(again).toBe(left)
    expect((await standing(caller, again)).elsewhere).toHaveLength(1)
  })

  it('goes along when its learner moves into a newer edition', async () => {
    const home = await people.stage.published()
    const { course } = await borrowing(home.course)
    const caller = await addPerson(app, 'secretariat', 'trainee')
    await complete(caller, await enrol(caller, home.course), 'm1-l1')
    const enrolment = await enrol(caller, course)
    await rewrite(course, 'Other words.')
    const moved = await caller.call('learning.move', { params: { enrolment } })
    const { done, elsewhere } = await standing(caller, moved.enrolmentId)
    expect(done.map((one) => one.slice(-5))).toEqual(['m1-l1'])
    expect(elsewhere).toEqual(done)
  })
})
