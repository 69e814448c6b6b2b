import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

async function learner(): Promise<{ person: Caller; enrolment: string }> {
  const person = await addPerson(app, 'secretariat', 'trainee')
  const { enrolmentId } = await person.call('enrolments.enrol', { params: { course: 'e1' } })
  return { person, enrolment: enrolmentId }
}
const read = (person: Caller, enrolment: string, lesson = 'm1-l1') =>
  person.call('notes.read', { params: { enrolment, lesson } })
const save = (person: Caller, enrolment: string, text: string, version: number, lesson = 'm1-l1') =>
  person.call('notes.save', { params: { enrolment, lesson }, body: { text, version } })

describe('a note beside a lesson', () => {
  it('is kept with each save, and stands in the list of its course in the order of the lessons', async () => {
    const { person, enrolment } = await learner()
    expect(await read(person, enrolment)).toEqual({ text: '', version: 0, savedAt: null })
    await save(person, enrolment, 'Later', 0, 'm2-l1')
    expect((await save(person, enrolment, 'Radio check\n毎時', 0)).version).toBe(1)
    expect((await save(person, enrolment, 'Radio check every hour', 1)).version).toBe(2)
    expect(await read(person, enrolment)).toMatchObject({ text: 'Radio check every hour', version: 2 })
    const { notes } = await person.call('notes.list', { params: { course: 'e1' } })
    expect(notes).toMatchObject([
      { lesson: 'm1-l1', number: '1.1', text: 'Radio check every hour' },
      { lesson: 'm2-l1', text: 'Later' },
    ])
  })

  it('is never written over by a device that knew less, while the same said again is no conflict', async () => {
    const { person, enrolment } = await learner()
    const [one, other] = await Promise.allSettled([
      save(person, enrolment, 'One', 0),
      save(person, enrolment, 'Other', 0),
    ])
    expect([one?.status, other?.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    const { text } = await read(person, enrolment)
    expect((await save(person, enrolment, text, 0)).version).toBe(1)
    await expect(save(person, enrolment, 'Stale', 7)).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
    expect((await read(person, enrolment)).text).toBe(text)
  })

  it('is its learner’s alone, whoever asks, and refused where there is no such lesson or it is too long', async () => {
    const { person, enrolment } = await learner()
    await save(person, enrolment, 'Mine', 0)
    for (const role of ['instructor', 'auditor', 'administrator'] as const) {
      const other = await addPerson(app, 'secretariat', role)
      await expect(read(other, enrolment)).rejects.toMatchObject({ status: 404 })
      expect((await other.call('notes.list', { params: { course: 'e1' } })).notes).toEqual([])
    }
    await expect(read(person, enrolment, 'm99-l1')).rejects.toMatchObject({ status: 404 })
    await expect(save(person, enrolment, 'x'.repeat(20_001), 1)).rejects.toMatchObject({ status: 422 })
    await expect(save(person, enrolment, 'bell \u0007', 1)).rejects.toMatchObject({ status: 422 })
  })
})
