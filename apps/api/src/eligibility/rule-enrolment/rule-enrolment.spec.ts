import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { key } from '../../../test/course-stage.ts'
import { inDays, makePosting, toldTo } from '../../../test/posting-maker.ts'
import { RuleEnrolment } from './rule-enrolment.service.ts'

let app: TestApp
let officer: Caller
beforeAll(async () => {
  app = await startTestApp()
  officer = await addPerson(app, 'secretariat', 'desk-officer')
})
afterAll(() => app.stop())

const posting = () => makePosting(officer, { departsOn: inDays(30), arrivesOn: inDays(31) })
const trainee = () => addPerson(app, 'secretariat', 'trainee')
const nominate = (of: string, person: Caller) =>
  officer.call('nominations.nominate', { params: { posting: of }, body: { person: person.personId }, ...key() })
const read = (of: string, by = officer) => by.call('postings.readRule', { params: { posting: of } })
const turn = async (of: string, isOn: boolean) =>
  officer.call('postings.saveRule', { params: { posting: of }, body: { version: (await read(of)).version, isOn } })
/** Somebody's enrolments in course E1, one of those that serve what they lack. */
const enrolmentsOf = async ({ personId }: Caller) => {
  const { rows } = await app.owner.query<{ id: string; source: string; due: string | null; open: boolean }>(
    `SELECT n.id, n.source, n.due_on::text AS due, n.withdrawn_at IS NULL AS open
     FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id WHERE n.person_id = $1 AND c.key = 'e1'`,
    [personId],
  )
  return rows
}
const night = (): Promise<number> => app.app.get(RuleEnrolment).applyAll()

describe('the rule of a posting', () => {
  it('shows whom it would enrol, enrols them when it is switched on, and tells them by when', async () => {
    const [of, person] = [await posting(), await trainee()]
    await nominate(of, person)
    const before = await read(of)
    expect(before).toMatchObject({ version: 0, isOn: false, mayWrite: true })
    const [offered = []] = before.people.map(({ courses }) => courses)
    expect(offered.map(({ key: course }) => course)).toEqual(['e1', 'e2'])
    expect(offered.every(({ state }) => state === 'would-enrol')).toBe(true)
    expect(await enrolmentsOf(person)).toEqual([])
    expect(await turn(of, true)).toEqual({ version: 1, enrolled: 2 })
    expect(await enrolmentsOf(person)).toMatchObject([{ source: 'rule', due: inDays(29), open: true }])
    expect((await read(of)).people[0]?.courses).toMatchObject([{ state: 'enrolled' }, { state: 'enrolled' }])
    expect(await toldTo(app, person.personId)).toContain('enrolled-by-rule')
  })

  it('enrols whoever is nominated afterwards, at once, and at night who was missed; each once', async () => {
    const [of, next, missed] = [await posting(), await trainee(), await trainee()]
    await turn(of, true)
    await nominate(of, next)
    expect(await enrolmentsOf(next)).toHaveLength(1)
    await app.owner.query(
      'INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on) SELECT $1, id, agency_id, current_date FROM person WHERE id = $2',
      [of, missed.personId],
    )
    await Promise.all([night(), night()])
    await night()
    expect(await enrolmentsOf(missed)).toHaveLength(1)
    const told = (await toldTo(app, missed.personId)).filter((kind) => kind === 'enrolled-by-rule')
    expect(told, 'once for each course').toHaveLength(2)
    expect(await enrolmentsOf(next)).toHaveLength(1)
  })

  it('enrols nobody again who left, and nobody who is under way or nominated where it is off', async () => {
    const [of, left, under, off] = [await posting(), await trainee(), await trainee(), await trainee()]
    await turn(of, true)
    await nominate(of, left)
    const [enrolment] = await enrolmentsOf(left)
    await left.call('enrolments.withdraw', {
      params: { enrolment: enrolment?.id ?? '' },
      body: { reason: 'I am not going' },
      ...key(),
    })
    await night()
    await turn(of, false)
    await nominate(of, off)
    expect(await night()).toBe(0)
    expect(await enrolmentsOf(off)).toEqual([])
    await under.call('enrolments.enrol', { params: { course: 'e1' } })
    await nominate(of, under)
    await turn(of, true)
    expect(await enrolmentsOf(left)).toMatchObject([{ open: false }])
    expect(await enrolmentsOf(under)).toMatchObject([{ source: 'self', due: inDays(29) }])
    const states = (await read(of)).people.flatMap(({ courses }) =>
      courses.flatMap(({ key: course, state }) => (course === 'e1' ? [state] : [])),
    )
    expect(states.toSorted()).toEqual(['enrolled', 'enrolled', 'left'])
  })

  it('is refused where it was switched meanwhile, is another agency’s, or the posting is over', async () => {
    const of = await posting()
    await turn(of, true)
    await expect(
      officer.call('postings.saveRule', { params: { posting: of }, body: { version: 0, isOn: false } }),
    ).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
    await expect(read(of, await addPerson(app, 'ngo', 'desk-officer'))).rejects.toMatchObject({ status: 404 })
    const verifier = await addPerson(app, 'secretariat', 'verifier')
    expect((await read(of, verifier)).mayWrite).toBe(false)
    await app.owner.query(
      'UPDATE posting SET departs_on = current_date - 90, arrives_on = current_date - 89, returns_on = current_date - 1 WHERE id = $1',
      [of],
    )
    await expect(turn(of, false)).rejects.toMatchObject({ status: 409, code: 'posting-over' })
  })
})
