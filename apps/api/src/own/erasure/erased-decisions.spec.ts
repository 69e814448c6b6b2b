import { afterAll, beforeAll, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { ReplayService } from '../../eligibility/decisions/replay.service.ts'
import { Eraser } from './eraser.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
})
afterAll(() => app.stop())

const replay = () => app.app.get(ReplayService).replay()

/** Somebody of the sample world about whom something was decided, and how many decisions that is. */
async function decidedAbout(): Promise<{ id: string; decisions: string[] }> {
  const { rows } = await app.owner.query<{ id: string; decisions: string[] }>(
    `SELECT d.person_id AS id, array_agg(d.id) AS decisions FROM decision d JOIN decision_record r ON r.decision_id = d.id JOIN person p ON p.id = d.person_id
       JOIN agency a ON a.id = p.agency_id AND a.key = 'secretariat' WHERE r.input <> '{}' GROUP BY 1 ORDER BY 1 LIMIT 1`,
  )
  if (!rows[0]) throw new Error('nothing was decided in the sample world')
  return rows[0]
}

it('decisions of somebody erased are left out of a replay and counted, and one that was emptied otherwise is an alarm', async () => {
  const before = await replay()
  expect(before).toMatchObject({ erased: 0, differing: [] })
  const { id: person, decisions } = await decidedAbout()
  const [first, second] = [
    await addPerson(app, 'secretariat', 'administrator'),
    await addPerson(app, 'secretariat', 'administrator'),
  ]
  const { id } = await first.call('erasures.decide', { params: { person }, body: { reason: 'They left long ago' } })
  await second.call('erasures.confirm', { params: { erasure: id } })
  await app.owner.query(`UPDATE erasure_act SET due_at = now() - interval '1 second' WHERE kind = 'confirmed'`)
  expect(await app.app.get(Eraser).eraseDue()).toBe(1)
  expect(await replay()).toEqual({
    replayed: before.replayed - decisions.length,
    erased: decisions.length,
    differing: [],
  })

  const other = await decidedAbout()
  await app.owner.query('ALTER TABLE decision_record DISABLE TRIGGER USER')
  await app.owner.query(`UPDATE decision_record SET input = '{}', result = '{}' WHERE decision_id = $1`, [
    other.decisions[0],
  ])
  await app.owner.query('ALTER TABLE decision_record ENABLE TRIGGER USER')
  expect((await replay()).differing).toEqual([other.decisions[0]])
})
