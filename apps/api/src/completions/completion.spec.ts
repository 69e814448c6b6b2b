import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { EventBus } from '../platform/events.ts'
import { type Completing, CompletionService, type RecordedCompletion } from './completion.service.ts'

let app: TestApp
const heard: string[] = []
beforeAll(async () => {
  app = await startTestApp()
  app.app.get(EventBus).listen('completion-recorded', async (_tx, { completionId }) => void heard.push(completionId))
})
afterAll(() => app.stop())

/** Somebody who did everything at an instant. */
async function completing(completedAt: string, person?: Caller): Promise<Completing> {
  const { personId, call } = person ?? (await addPerson(app, 'ngo', 'trainee'))
  const { enrolmentId } = await call('enrolments.enrol', { params: { course: 'e1' } })
  const { rows } = await app.owner.query<{ agencyId: string; editionId: string }>(
    'SELECT agency_id AS "agencyId", edition_id AS "editionId" FROM enrolment WHERE id = $1',
    [enrolmentId],
  )
  const { agencyId = '', editionId = '' } = rows[0] ?? {}
  return {
    personId,
    agencyId,
    editionId,
    enrolmentId,
    qualificationKey: 'e1-security-management',
    attemptId: null,
    completedAt: new Date(completedAt),
    mode: 'online',
    hours: 7,
    points: 18,
    outOf: 20,
  }
}

const record = (what: Completing): Promise<RecordedCompletion> =>
  app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => app.app.get(CompletionService).record(tx, what))

describe('recording a completion', () => {
  it('happens once for an enrolment, from any number of tries', async () => {
    const what = await completing('2026-03-31T03:00:00Z')
    const first = await Promise.all(Array.from({ length: 8 }, () => record(what)))
    const again = await record({ ...what, points: 20, completedAt: new Date('2026-04-30T00:00:00Z') })
    expect(new Set([...first, again].map(({ id, completedOn }) => `${id} ${completedOn}`)).size).toBe(1)
    const { rows } = await app.owner.query('SELECT points, out_of FROM completion WHERE enrolment_id = $1', [
      what.enrolmentId,
    ])
    expect(rows).toEqual([{ points: 18, out_of: 20 }])
    const { rows: audited } = await app.owner.query(
      `SELECT act, agency_id, concerns_person_id FROM audit_entry WHERE subject_id = $1`,
      [again.id],
    )
    expect(audited).toEqual([
      { act: 'completions.record', agency_id: what.agencyId, concerns_person_id: what.personId },
    ])
    expect(heard.filter((id) => id === again.id)).toHaveLength(1)
  })

  it('X7: finished in Juba late on 31 March counts on 1 April in Japan, in the fiscal year that begins then', async () => {
    const caller = await addPerson(app, 'ngo', 'trainee')
    const what = await completing('2025-03-31T23:30:00+02:00', caller)
    await record(what)
    const { completions } = await caller.call('completions.list', { params: { person: what.personId } })
    expect(completions).toMatchObject([
      { completedOn: '2025-04-01', completedAt: '2025-03-31T21:30:00.000Z', fiscalYear: 2025 },
    ])
    const page = await caller.call('learning.outline', { params: { enrolment: what.enrolmentId } })
    expect(page.completion).toMatchObject({
      completedOn: '2025-04-01',
      completedAt: '2025-03-31T21:30:00.000Z',
      zone: 'Asia/Tokyo',
    })
  })

  it('falls on the day it is where the course’s agency is, not the person’s', async () => {
    await app.owner.query(`UPDATE agency SET zone = 'Pacific/Honolulu' WHERE key = 'ngo'`)
    expect((await record(await completing('2026-03-31T14:59:59Z'))).completedOn).toBe('2026-03-31')
    expect((await record(await completing('2026-03-31T15:00:00Z'))).completedOn).toBe('2026-04-01')
    await app.owner.query(`UPDATE agency SET zone = 'Pacific/Kiritimati' WHERE key = 'secretariat'`)
    expect((await record(await completing('2026-03-31T10:00:00Z'))).completedOn).toBe('2026-04-01')
  })
})
