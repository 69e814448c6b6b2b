import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const rowsOf = async (personId: string): Promise<number> =>
  (await app.owner.query('SELECT FROM enrolment WHERE person_id = $1', [personId])).rowCount ?? 0

describe('enrolling', () => {
  it('gives the same enrolment to the second, and to sixteen at once', async () => {
    const { call, personId } = await addPerson(app, 'ngo', 'trainee')
    const enrol = (): Promise<{ enrolmentId: string }> => call('enrolments.enrol', { params: { course: 'e1' } })
    const first = await Promise.all(Array.from({ length: 16 }, enrol))
    const again = await enrol()
    expect(new Set([...first, again].map(({ enrolmentId }) => enrolmentId)).size).toBe(1)
    expect(await rowsOf(personId)).toBe(1)
  })

  it('is audited once, as the act it was', async () => {
    const { call, personId } = await addPerson(app, 'ngo', 'trainee')
    const { enrolmentId } = await call('enrolments.enrol', { params: { course: 'e1' } })
    await call('enrolments.enrol', { params: { course: 'e1' } })
    const { rows } = await app.owner.query(
      `SELECT act, actor_id, concerns_person_id FROM audit_entry WHERE subject_id = $1`,
      [enrolmentId],
    )
    expect(rows).toEqual([{ act: 'enrolments.enrol', actor_id: personId, concerns_person_id: personId }])
  })

  it('begins again beside what was completed, once, as often as that is completed', async () => {
    const { call, personId } = await addPerson(app, 'ngo', 'trainee')
    const enrol = (): Promise<{ enrolmentId: string }> => call('enrolments.enrol', { params: { course: 'e1' } })
    const complete = (enrolment: string): Promise<unknown> =>
      app.owner.query(
        `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
         SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date, now(), 'online', 7 FROM enrolment WHERE id = $1`,
        [enrolment],
      )
    const first = await enrol()
    await call('learning.recordProgress', {
      params: { enrolment: first.enrolmentId, lesson: 'm1-l1' },
      body: { completed: true },
    })
    await complete(first.enrolmentId)
    const second = new Set((await Promise.all(Array.from({ length: 8 }, enrol))).map(({ enrolmentId }) => enrolmentId))
    expect([second.size, second.has(first.enrolmentId), await rowsOf(personId)]).toEqual([1, false, 2])
    const [renewing = ''] = second
    const pageOf = (enrolment: string) => call('learning.outline', { params: { enrolment } })
    const lessonsDone = async (enrolment: string) =>
      (await pageOf(enrolment)).modules.flatMap(({ lessons }) => lessons).filter(({ completedAt }) => completedAt)
        .length
    expect([await lessonsDone(first.enrolmentId), await lessonsDone(renewing)]).toEqual([1, 0])
    expect((await pageOf(first.enrolmentId)).completion).not.toBeNull()
    expect((await pageOf(renewing)).completion).toBeNull()
    await complete(renewing)
    expect([...second]).not.toContain((await enrol()).enrolmentId)
    expect(await rowsOf(personId)).toBe(3)
  })

  it('is not begun a second time in the database while the first is not completed', async () => {
    const { call, personId } = await addPerson(app, 'ngo', 'trainee')
    await call('enrolments.enrol', { params: { course: 'e1' } })
    const again = (round: number): Promise<unknown> =>
      app.owner.query(
        `INSERT INTO enrolment (person_id, agency_id, edition_id, source, round) SELECT person_id, agency_id, edition_id, 'self', $2 FROM enrolment WHERE person_id = $1`,
        [personId, round],
      )
    await expect(again(2)).rejects.toThrow('the time before is not completed')
    await expect(again(1)).rejects.toThrow('enrolment_open')
  })

  it('replays the reply under the same key', async () => {
    const { call, personId } = await addPerson(app, 'ngo', 'trainee')
    const enrol = (): Promise<{ enrolmentId: string }> =>
      call('enrolments.enrol', { params: { course: 'e1' }, idempotencyKey: 'the-same-key' })
    expect(await enrol()).toEqual(await enrol())
    expect(await rowsOf(personId)).toBe(1)
  })

  it('finds no course that is not there, or has nothing published', async () => {
    const { call } = await addPerson(app, 'ngo', 'trainee')
    await app.owner.query(
      `WITH added AS (INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key)
         SELECT agency_id, 'draft', 'Draft', '下書き', 'Draft', '下書き', qualification_key FROM course WHERE key = 'e1' RETURNING id)
       INSERT INTO edition (course_id, number, hours, modules) SELECT id, 1, 1, '[]' FROM added`,
    )
    await expect(call('enrolments.enrol', { params: { course: 'nowhere' } })).rejects.toMatchObject({ status: 404 })
    await expect(call('enrolments.enrol', { params: { course: 'draft' } })).rejects.toMatchObject({ status: 404 })
  })

  it('needs a session', async () => {
    await expect(app.anonymous('enrolments.enrol', { params: { course: 'e1' } })).rejects.toMatchObject({ status: 401 })
  })
})
