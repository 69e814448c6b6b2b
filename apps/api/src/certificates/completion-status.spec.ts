import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'

let app: TestApp
let learner: Caller
let enrolment: string
beforeAll(async () => {
  app = await startTestApp({ MUSTER_COUNT_STATEMENTS: '1' })
  learner = await addPerson(app, 'secretariat', 'trainee')
  enrolment = (await learner.call('enrolments.enrol', { params: { course: 'e1' } })).enrolmentId
  await learner.call('learning.recordProgress', { params: { enrolment, lesson: 'm1-l1' }, body: { completed: true } })
})
afterAll(() => app.stop())

const status = (caller: Caller, person = learner.personId) => caller.call('completions.list', { params: { person } })
const reads = async (by: Caller): Promise<number> =>
  (
    await app.owner.query(
      `SELECT FROM audit_entry WHERE act = 'completions.list' AND concerns_person_id = $1 AND actor_id = $2`,
      [learner.personId, by.personId],
    )
  ).rowCount ?? 0

describe('what a person has completed', () => {
  it('names the courses they are in, and then the completion instead', async () => {
    expect(await status(learner)).toMatchObject({
      completions: [],
      courses: [{ courseKey: 'e1', enrolmentId: enrolment, lessonsCompleted: 1 }],
    })
    await app.owner.query(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
       SELECT person_id, agency_id, edition_id, 'e1-security-management', id, '2026-03-31', '2026-03-31T03:00:00Z', 'online', 7 FROM enrolment WHERE id = $1`,
      [enrolment],
    )
    expect(await status(learner)).toMatchObject({
      completions: [{ courseKey: 'e1', edition: '2026', completedOn: '2026-03-31', hours: 7, certificateId: null }],
      courses: [],
    })
  })

  it('is empty for who has nothing', async () => {
    const { personId, call } = await addPerson(app, 'secretariat', 'trainee')
    expect(await call('completions.list', { params: { person: personId } })).toEqual({ completions: [], courses: [] })
  })

  it.each(['instructor', 'course-manager', 'desk-officer', 'verifier', 'auditor'] as const)(
    'is read by the %s of the agency, which is logged',
    async (role) => {
      const staff = await addPerson(app, 'secretariat', role)
      expect((await status(staff)).completions).toHaveLength(1)
      expect(await reads(staff)).toBe(1)
    },
  )

  it('is not logged when I read my own', async () => {
    await status(learner)
    expect(await reads(learner)).toBe(0)
  })

  it('does not exist for other trainees, administrators and other agencies, and leaves no read', async () => {
    const others = [
      await addPerson(app, 'secretariat', 'trainee'),
      await addPerson(app, 'secretariat', 'administrator', 'liaison-secretary'),
      await addPerson(app, 'ngo', 'verifier', 'desk-officer', 'auditor', 'instructor'),
    ]
    for (const other of others) {
      await expect(status(other)).rejects.toMatchObject({ status: 404 })
      expect(await reads(other)).toBe(0)
    }
    await expect(status(learner, '00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ status: 404 })
  })

  it('costs three statements, the session among them', async () => {
    expect(
      (await learner.fetch(`/api/v1/people/${learner.personId}/completions`)).headers.get('x-muster-statements'),
    ).toBe('3')
  })
})
