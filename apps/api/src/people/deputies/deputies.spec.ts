import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'

let app: TestApp
let away: Caller
let deputy: Caller
beforeAll(async () => {
  app = await startTestApp()
  away = await addPerson(app, 'secretariat', 'verifier', 'desk-officer')
  deputy = await addPerson(app, 'secretariat', 'course-manager')
})
afterAll(() => app.stop())

/** A day of the secretariat, so many days from its today. */
async function day(days: number): Promise<string> {
  const { rows } = await app.owner.query<{ day: string }>(
    `SELECT (agency_day(id) + $1::int)::text AS day FROM agency WHERE key = 'secretariat'`,
    [days],
  )
  return rows[0]?.day ?? ''
}

const name = async (
  over: {
    deputy?: string
    roles?: ('verifier' | 'desk-officer' | 'course-manager')[]
    from?: number
    through?: number
  } = {},
  by = away,
) =>
  by.call('deputies.name', {
    body: {
      deputy: over.deputy ?? deputy.personId,
      roles: over.roles ?? ['verifier'],
      fromOn: await day(over.from ?? 0),
      throughOn: await day(over.through ?? 7),
    },
  })
const end = (id: string, by = away) => by.call('deputies.end', { params: { deputy: id } })
/** Open to verifiers alone. */
const check = (by = deputy) => by.call('recognition.queue', { query: { limit: 1 } })
const closed = { status: 403, code: 'not-allowed' }
const newest = async (): Promise<{ act: string; details: { for?: string[] } } | undefined> => {
  const { rows } = await app.owner.query<{ act: string; details: { for?: string[] } }>(
    'SELECT act, details FROM audit_entry ORDER BY id DESC LIMIT 1',
  )
  return rows[0]
}
let issuers = 0
const addIssuer = (by: Caller) => {
  issuers += 1
  const nameEn = `Issuer of deputies ${issuers}`
  return by.call('issuers.add', { body: { nameEn, nameJa: nameEn, zone: 'Europe/Paris' } })
}

describe('a deputy', () => {
  it('is staff of the agency, named with own roles only, from today on and for 93 days at most', async () => {
    const trainee = await addPerson(app, 'secretariat', 'trainee')
    const elsewhere = await addPerson(app, 'ngo', 'verifier')
    for (const who of [trainee, elsewhere, away])
      await expect(name({ deputy: who.personId })).rejects.toMatchObject({ status: 409, code: 'deputy-not-possible' })
    await expect(name({ roles: ['course-manager'] })).rejects.toMatchObject({ status: 403, code: 'role-not-yours' })
    await expect(name({ from: -1 })).rejects.toMatchObject({ status: 422 })
    await expect(name({ from: 3, through: 2 })).rejects.toMatchObject({ status: 422 })
    await expect(name({ through: 93 })).rejects.toMatchObject({ errors: [{ pointer: '/throughOn', code: 'too-late' }] })
    await expect(name({}, trainee)).rejects.toMatchObject(closed)
    const { colleagues, roles } = await away.call('deputies.mine')
    expect(roles).toEqual(['verifier', 'desk-officer'])
    const ids = colleagues.map(({ id }) => id)
    expect(ids).toContain(deputy.personId)
    for (const who of [trainee, elsewhere, away]) expect(ids).not.toContain(who.personId)
    expect((await trainee.call('deputies.mine')).colleagues).toEqual([])
  })

  it('acts with the roles lent and no others, from its first day through its last', async () => {
    await expect(check()).rejects.toMatchObject(closed)
    const { id } = await name()
    await check()
    const session = await deputy.call('access.session')
    expect(session.roles).toEqual(['course-manager', 'verifier'])
    expect(session.standsInFor).toMatchObject([{ roles: ['verifier'], throughOn: await day(7) }])
    expect((await deputy.call('notices.list')).notices[0]).toMatchObject({ kind: 'deputy-named' })
    const on = (from: number, through: number) =>
      app.owner.query(
        `UPDATE delegation d SET from_on = agency_day(d.agency_id) + $2::int, through_on = agency_day(d.agency_id) + $3::int WHERE id = $1`,
        [id, from, through],
      )
    for (const [from, through, isIn] of [
      [1, 1, false],
      [0, 0, true],
      [-1, -1, false],
      [-5, 0, true],
      [0, 5, true],
    ] as const) {
      await on(from, through)
      const asked = check()
      await (isIn ? asked : expect(asked, `${from} ${through}`).rejects.toMatchObject(closed))
    }
    // The day is the agency's: at an edge of the world it begins earlier or later.
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12']
    const inZone = async (zone: string): Promise<boolean> => {
      await app.owner.query(`UPDATE agency SET zone = $1 WHERE key = 'secretariat'`, [zone])
      return check().then(
        () => true,
        () => false,
      )
    }
    await app.owner.query(
      `UPDATE delegation SET from_on = (now() AT TIME ZONE 'Pacific/Kiritimati')::date, through_on = (now() AT TIME ZONE 'Pacific/Kiritimati')::date WHERE id = $1`,
      [id],
    )
    expect([await inZone(zones[0] ?? ''), await inZone(zones[1] ?? '')]).toEqual([true, false])
    await inZone('Asia/Tokyo')
    await on(0, 7)
    await end(id)
  })

  it('lends nothing on, and loses all with the role, the account, or their own place on the staff', async () => {
    const holder = await addPerson(app, 'secretariat', 'verifier')
    const standing = await addPerson(app, 'secretariat', 'instructor')
    await name({ deputy: standing.personId }, holder)
    await check(standing)
    await expect(name({ deputy: deputy.personId, roles: ['verifier'] }, standing)).rejects.toMatchObject({
      code: 'role-not-yours',
    })
    expect((await standing.call('deputies.mine')).roles).toEqual(['instructor'])
    const administrator = await addPerson(app, 'secretariat', 'administrator')
    const setRoles = (who: Caller, roles: ('verifier' | 'instructor' | 'trainee')[]) =>
      administrator.call('people.setRoles', { params: { person: who.personId }, body: { roles } })
    await setRoles(standing, ['trainee'])
    await expect(check(standing)).rejects.toMatchObject(closed)
    await setRoles(standing, ['instructor'])
    await check(standing)
    await app.owner.query('UPDATE person SET closed_at = now() WHERE id = $1', [holder.personId])
    await expect(check(standing)).rejects.toMatchObject(closed)
    await app.owner.query('UPDATE person SET closed_at = NULL WHERE id = $1', [holder.personId])
    await check(standing)
    await setRoles(holder, ['instructor'])
    await expect(check(standing)).rejects.toMatchObject(closed)
    const { deputies } = await administrator.call('deputies.ofPerson', { params: { person: holder.personId } })
    expect(deputies).toMatchObject([{ state: 'now', held: [], mayEnd: true }])
  })

  it('is ended by themselves or an administrator too, and by nobody else', async () => {
    const { id } = await name()
    const other = await addPerson(app, 'secretariat', 'verifier')
    await expect(end(id, other)).rejects.toMatchObject({ status: 404 })
    await expect(end(id, await addPerson(app, 'secretariat', 'auditor'))).rejects.toMatchObject(closed)
    await expect(end(id, await addPerson(app, 'ngo', 'administrator'))).rejects.toMatchObject({ status: 404 })
    expect(await end(id, deputy)).toMatchObject({ state: 'ended' })
    expect((await away.call('notices.list')).notices[0]).toMatchObject({ kind: 'deputy-ended' })
    const again = await name()
    await end(again.id, await addPerson(app, 'secretariat', 'administrator'))
    await expect(check()).rejects.toMatchObject(closed)
  })

  it('is recorded as acting for who is away, unless the role is their own', async () => {
    const both = await addPerson(app, 'secretariat', 'verifier')
    const lent = await addPerson(app, 'secretariat', 'instructor')
    const [first, second] = [await name({ deputy: lent.personId }), await name({ deputy: both.personId })]
    await addIssuer(lent)
    expect(await newest()).toMatchObject({ act: 'issuers.add', details: { for: [away.personId] } })
    const auditor = await addPerson(app, 'secretariat', 'auditor')
    const { entries } = await auditor.call('audit.list', { query: { act: 'issuers.add' } })
    expect(entries[0]?.onBehalfOf).not.toBeNull()
    await addIssuer(both)
    expect((await newest())?.details.for).toBeUndefined()
    await end(first.id)
    await end(second.id)
  })

  it('counts as who is away where two are needed, also once it is over', async () => {
    const third = await addPerson(app, 'secretariat', 'course-manager')
    const { id } = await name()
    const propose = async (by: Caller): Promise<string> => {
      const { id: issuer } = await addIssuer(by)
      const body = { type: 'heat', validFrom: '2020-01-01', validThrough: null, ground: 'Letter of the case' }
      return (await by.call('issuers.proposeAccreditation', { params: { issuer }, body })).id
    }
    const decide = (accreditation: string, by: Caller) =>
      by.call('issuers.decideAccreditation', { params: { accreditation }, body: { approve: true } })
    const byTheOne = await propose(away)
    await expect(decide(byTheOne, deputy)).rejects.toMatchObject({ status: 403, code: 'second-person-needed' })
    // The database says so too, whoever writes the row.
    const step = (by: Caller) =>
      app.owner.query(
        `INSERT INTO recognition_step (accreditation_id, kind, note, recorded_by) VALUES ($1, 'approved', '', $2)`,
        [byTheOne, by.personId],
      )
    await expect(step(deputy)).rejects.toThrow('one hand')
    await decide(byTheOne, third)
    const byTheOther = await propose(deputy)
    await expect(decide(byTheOther, away)).rejects.toMatchObject({ code: 'second-person-needed' })
    await end(id)
    await expect(decide(byTheOther, away)).rejects.toMatchObject({ code: 'second-person-needed' })
    await app.owner.query(
      `UPDATE delegation SET from_on = from_on - 400, through_on = through_on - 400, recorded_at = now() - interval '400 days', ended_at = ended_at - interval '400 days' WHERE delegator_id = $1`,
      [away.personId],
    )
    await decide(byTheOther, away)
  })
})

describe('a delegation', () => {
  it('is not written past the API: with roles not held, for somebody else, or into the past', async () => {
    const client = await app.owner.connect()
    const insert = (delegator: string, roles: string, from: string) =>
      client.query(
        `INSERT INTO delegation (agency_id, delegator_id, deputy_id, roles, from_on, through_on) SELECT agency_id, $1, $2, $3, agency_day(agency_id) + $4::int, agency_day(agency_id) + 5 FROM person WHERE id = $1`,
        [delegator, deputy.personId, roles, from],
      )
    const alone = async (act: () => Promise<unknown>): Promise<string> => {
      await client.query('BEGIN')
      try {
        await client.query(
          `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1::text, true), set_config('muster.roles', 'verifier,desk-officer', true),
             set_config('muster.agency_id', (SELECT agency_id::text FROM person WHERE id = $1::uuid), true)`,
          [away.personId],
        )
        await client.query('SET LOCAL ROLE muster_app')
        await act()
        return 'written'
      } catch (error) {
        return error instanceof Error ? error.message : ''
      } finally {
        await client.query('ROLLBACK')
      }
    }
    try {
      expect(await alone(() => insert(away.personId, '{verifier}', '0'))).toBe('written')
      for (const [who, roles, from] of [
        [away.personId, '{rule-owner}', '0'],
        [away.personId, '{verifier}', '-1'],
        [deputy.personId, '{course-manager}', '0'],
      ] as const)
        expect(await alone(() => insert(who, roles, from))).toContain('row-level security')
      expect(await alone(() => insert(away.personId, '{administrator}', '0'))).toMatch(
        /row-level security|delegation_roles/,
      )
    } finally {
      client.release()
    }
  })
})
