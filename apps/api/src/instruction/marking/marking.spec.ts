import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { key } from '../../../test/course-stage.ts'
import { levels, levelsFor, markingStage, review, saveOf, type Sitting, submit } from '../../../test/marking-stage.ts'
import { smallPdf } from '../../../test/small-files.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'

type Points = keyof typeof levelsFor

let app: TestApp
let stage: Awaited<ReturnType<typeof markingStage>>
let markers: [Caller, Caller, Caller]
beforeAll(async () => {
  app = await startTestApp()
  stage = await markingStage(app)
  markers = [stage.author, stage.manager, await addPerson(app, 'secretariat', 'instructor')]
})
afterAll(() => app.stop())

const claim = async (marker: Caller, course: string, body: { answer?: string; except?: string[] } = {}) =>
  (await marker.call('marking.claim', { params: { course }, body })).answer
const queue = (marker: Caller, course: string) => marker.call('marking.queue', { params: { course } })
const mark = (marker: Caller, answer: string, points: Points, comment = '') =>
  marker.call('marking.mark', { params: { answer }, body: { levels: levels(points), comment }, ...key() })
const settle = () => app.app.get(Jobs).runNow('marked-attempts')

/** Opens the only answer of a course and marks it. */
async function markNext(marker: Caller, course: string, points: Points): Promise<void> {
  const opened = await claim(marker, course)
  if (!opened) throw new Error('nothing waits')
  await mark(marker, opened.id, points)
  await settle()
}

describe('the queue of written answers', () => {
  it('shows the longest waiting first, with the rubric, and what a marker says reaches the learner', async () => {
    const course = await stage.course()
    const first = await stage.handIn(course, 'First')
    const second = await stage.handIn(course, 'Second')
    const { waiting, answers } = await queue(markers[0], course)
    expect(waiting).toBe(2)
    expect(answers.map(({ name, mark, needs, hasFile }) => [name?.en, mark, needs, hasFile])).toMatchObject([
      [expect.stringContaining('Given'), 1, 1, false],
      [expect.stringContaining('Given'), 1, 1, false],
    ])
    const opened = await claim(markers[0], course)
    expect(opened).toMatchObject({ text: 'First', points: 4, rubric: [{ id: 'threat' }, { id: 'change' }] })
    await mark(markers[0], opened?.id ?? '', 4, ' Clear. ')
    await settle()
    expect(await review(first)).toMatchObject({ result: { points: 5, passed: true } })
    const marked = (await review(first)).questions.find(({ question }) => question.kind === 'written')
    expect(marked?.marks.map(({ comment }) => comment)).toEqual(['Clear.'])
    expect(await review(second)).toMatchObject({ result: { passed: null } })
    expect((await queue(markers[0], course)).waiting).toBe(1)
  })

  it('gives an answer to one marker at a time, and the next while one is open', async () => {
    const course = await stage.course()
    for (const text of ['A', 'B', 'C']) await stage.handIn(course, text)
    const given = await Promise.all([0, 1, 2, 0, 1, 2].map((at) => claim(markers[at as 0 | 1 | 2], course)))
    const owners = Map.groupBy([0, 1, 2, 0, 1, 2], (_, index) => given[index]?.text ?? '')
    for (const people of owners.values()) expect(new Set(people).size).toBe(1)
    const [mine] = given
    expect(await claim(markers[1], course, { answer: mine?.id ?? '' })).toBeNull()
    await expect(mark(markers[1], mine?.id ?? '', 1)).rejects.toMatchObject({
      status: 409,
      code: 'answer-open-elsewhere',
    })
    expect((await queue(markers[1], course)).answers.find(({ id }) => id === mine?.id)).toMatchObject({
      isOpenElsewhere: true,
    })
    await markers[0].call('marking.release', { params: { answer: mine?.id ?? '' } })
    expect(await claim(markers[1], course, { answer: mine?.id ?? '' })).toMatchObject({ id: mine?.id })
    await app.owner.query(`UPDATE written_answer SET claimed_until = now() - interval '1 second'`)
    expect(await claim(markers[0], course, { answer: mine?.id ?? '' })).toMatchObject({ id: mine?.id })
    expect(await claim(markers[0], course, { except: given.flatMap((one) => one?.id ?? []) })).toBeNull()
  })

  it('takes one mark from each, once, and only a whole one', async () => {
    const course = await stage.course()
    const sitting = await stage.handIn(course)
    const opened = await claim(markers[0], course)
    const body = { levels: { threat: 't1' }, comment: '' }
    await expect(
      markers[0].call('marking.mark', { params: { answer: opened?.id ?? '' }, body, ...key() }),
    ).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/levels', code: 'required' }] })
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => mark(markers[0], opened?.id ?? '', 2)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(mark(markers[1], opened?.id ?? '', 4)).rejects.toMatchObject({ code: 'answer-already-marked' })
    await settle()
    expect(await submit(sitting)).toMatchObject({ points: 3 })
  })

  it('never gives anybody their own answer', async () => {
    const course = await stage.course()
    await stage.handIn(course, 'Mine', markers[2])
    expect(await queue(markers[2], course)).toMatchObject({ waiting: 0, answers: [] })
    expect(await claim(markers[2], course)).toBeNull()
    const [waiting] = (await queue(markers[0], course)).answers
    await expect(mark(markers[2], waiting?.id ?? '', 4)).rejects.toMatchObject({ status: 403 })
  })

  it('opens a file under a name that says nothing of its learner, to markers of the course alone', async () => {
    const course = await stage.course()
    const sitting = await stage.begin(course)
    const position = sitting.positions.written
    const file = await sitting.caller.call('assessments.addFile', {
      params: { attempt: sitting.attempt, position },
      query: { name: 'Tanaka Misaki.pdf' },
      body: new Blob([smallPdf(7)]),
    })
    await saveOf(sitting, position, { kind: 'written', text: '', file: { id: file.id, name: file.name } })
    await submit(sitting)
    const opened = await claim(markers[0], course)
    expect(opened).toMatchObject({ text: '', file: { mediaType: 'application/pdf', bytes: smallPdf(7).length } })
    const address = { params: { answer: opened?.id ?? '' } }
    expect(Buffer.from(await markers[0].call('marking.file', address))).toEqual(smallPdf(7))
    const elsewhere = await addPerson(app, 'ngo', 'instructor')
    await expect(elsewhere.call('marking.file', address)).rejects.toMatchObject({ status: 404 })
    await expect(queue(elsewhere, course)).rejects.toMatchObject({ status: 404 })
  })

  it('is of the agency whose course it is, whoever takes it', async () => {
    const course = await stage.course()
    await stage.handIn(course, 'From elsewhere', await addPerson(app, 'ngo', 'trainee'))
    expect((await queue(markers[0], course)).answers).toMatchObject([{ name: null }])
    await markNext(markers[0], course, 4)
  })
})

describe('anonymous marking', () => {
  it('sends neither name nor agency nor any id of a person', async () => {
    const course = await stage.course({ anonymousMarking: true })
    const sitting = await stage.handIn(course)
    const sent = JSON.stringify([await queue(markers[0], course), await claim(markers[0], course)])
    const { rows } = await app.owner.query<{ id: string; agencyId: string; name: string }>(
      'SELECT id, agency_id AS "agencyId", family_name AS name FROM person WHERE id = $1',
      [sitting.caller.personId],
    )
    for (const known of [rows[0]?.id, rows[0]?.agencyId, rows[0]?.name, sitting.attempt, sitting.enrolment]) {
      expect(known).toBeTruthy()
      expect(sent).not.toContain(known)
    }
  })
})

describe('a second marker', () => {
  const twice = async (mostDifference: number): Promise<{ course: string; sitting: Sitting }> => {
    const course = await stage.course({ secondMarker: mostDifference, passMark: 60 })
    return { course, sitting: await stage.handIn(course) }
  }

  it('marks without seeing the first, and the mean counts where they are near', async () => {
    const { course, sitting } = await twice(1)
    await markNext(markers[0], course, 3)
    expect(await submit(sitting)).toMatchObject({ passed: null })
    expect(await claim(markers[0], course)).toBeNull()
    const opened = await claim(markers[1], course)
    expect(opened).toMatchObject({ mark: 2, needs: 2 })
    expect(Object.keys(opened ?? {})).not.toContain('marks')
    await mark(markers[1], opened?.id ?? '', 2)
    await settle()
    expect(await submit(sitting)).toMatchObject({ points: 4, passed: true })
    const seen = await app.owner.query('SELECT 1 FROM answer_mark WHERE marked_by = $1', [markers[0].personId])
    expect(seen.rows.length).toBeGreaterThan(0)
  })

  it('is followed by a third who decides, where the two differ by more', async () => {
    const { course, sitting } = await twice(1)
    await markNext(markers[0], course, 4)
    await markNext(markers[1], course, 1)
    expect(await submit(sitting)).toMatchObject({ passed: null })
    expect((await queue(markers[1], course)).waiting).toBe(0)
    expect((await queue(markers[2], course)).answers).toMatchObject([{ mark: 3, needs: 3 }])
    await markNext(markers[2], course, 2)
    expect(await submit(sitting)).toMatchObject({ points: 3, passed: true })
    const { questions } = await review(sitting)
    expect(questions.find(({ question }) => question.kind === 'written')?.marks).toHaveLength(3)
  })
})
