import { addDays } from '@muster/calendar/calendar-date.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../../test/app.ts'
import { dayIn } from '../../platform/clock.ts'
import { LookAhead } from './look-ahead.ts'
import { arrange, type Arranged } from './testing/arrange.ts'

let app: TestApp
let world: Arranged
const today = dayIn('Asia/Tokyo', new Date())
beforeAll(async () => {
  app = await startTestApp()
  world = await arrange(app)
  // In the field for four days.
  await app.owner.query(
    `UPDATE posting SET departs_on = $1, arrives_on = $1 WHERE sample_key = 'orvane-human-rights-officers'`,
    [addDays(today, -4)],
  )
})
afterAll(() => app.stop())

const endsOn = (day: string) =>
  app.owner.query(
    `UPDATE outside_certificate c SET expires_on = $1 FROM person p WHERE p.id = c.person_id AND p.demo_key = 'kenta' AND c.qualification_key = 'ssafe'`,
    [day],
  )
const counted = () => app.owner.query(`UPDATE person SET facts_stamp = facts_stamp + 1 WHERE demo_key = 'kenta'`)
const remind = (): Promise<number> => app.app.get(LookAhead).remind()
const listed = async (key: string) => (await app.as(key)).call('decisions.lookAhead', { query: {} })

describe('the daily look-ahead', () => {
  it('lists whose cover ends before the return, and tells person and officer once for each of 90, 30 and 7 days', async () => {
    await endsOn(addDays(today, 45))
    const { id } = await world.ask('kenta')
    const { rows } = await listed('hiroshi')
    expect(rows).toMatchObject([
      {
        decisionId: id,
        endsOn: addDays(today, 45),
        daysLeft: 45,
        threshold: 90,
        isInField: true,
        clauses: [{ id: 'field-security' }],
      },
    ])
    expect((await listed('ren')).rows).toEqual([])
    expect([await remind(), await remind()]).toEqual([1, 0])
    for (const left of [20, 5]) {
      await endsOn(addDays(today, left))
      await counted()
      await world.revisit()
      expect([await remind(), await remind()]).toEqual([1, 0])
    }
    expect((await world.noticesOf('kenta')).filter((kind) => kind === 'cover-ends')).toHaveLength(3)
    expect((await world.noticesOf('hiroshi')).filter((kind) => kind === 'cover-ends-staff')).toHaveLength(3)
  })

  it('raises the alarm when somebody in the field is covered no longer (X21)', async () => {
    await endsOn(addDays(today, -1))
    await counted()
    await world.revisit()
    expect((await world.noticesOf('kenta'))[0]).toBe('breach-in-field')
    expect((await world.noticesOf('hiroshi'))[0]).toBe('breach-in-field-staff')
    expect((await listed('hiroshi')).rows).toMatchObject([{ threshold: 0, daysLeft: -1 }])
  })
})
