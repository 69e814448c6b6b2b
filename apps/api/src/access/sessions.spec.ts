import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const over = { status: 401, code: 'sign-in-required' }
const own = async (caller: Awaited<ReturnType<TestApp['as']>>) => (await caller.call('sessions.list')).sessions

describe('the own sessions', () => {
  it('are listed with this one first, what they were opened with, and when they were used to the minute', async () => {
    await app.as('misaki')
    const here = await app.as('misaki')
    const sessions = await own(here)
    expect(sessions.map(({ isThisOne }) => isThisOne)).toEqual([true, ...sessions.slice(1).map(() => false)])
    expect(sessions.length).toBeGreaterThan(1)
    expect(sessions[0]).toMatchObject({ browser: null, system: null })
    const used = async () => (await own(here))[0]?.lastUsedAt
    const before = await used()
    expect(await used()).toBe(before)
    await app.owner.query(`UPDATE session SET last_used_at = now() - interval '61 seconds' WHERE id = $1`, [
      sessions[0]?.id,
    ])
    // The request that finds it old writes it; the next one reads it.
    await used()
    expect(Date.parse((await used()) ?? '')).toBeGreaterThan(Date.parse(before ?? ''))
  })

  it('name the browser that opened them', async () => {
    const reply = await fetch(`${app.url}/api/v1/demo-session`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0',
      },
      body: '{"key":"aoi"}',
    })
    expect(reply.status).toBe(201)
    expect(await own(await app.as('aoi'))).toContainEqual(
      expect.objectContaining({ browser: 'firefox', system: 'windows', isThisOne: false }),
    )
  })

  it('end one by one and fail on their next request; ending twice is no error', async () => {
    const [here, there] = [await app.as('misaki'), await app.as('misaki')]
    const [thatOne] = await own(there)
    const params = { session: thatOne?.id ?? '' }
    await here.call('sessions.revoke', { params })
    await expect(there.call('access.session')).rejects.toMatchObject(over)
    await here.call('sessions.revoke', { params })
    expect((await own(here)).map(({ id }) => id)).not.toContain(thatOne?.id)
  })

  it('end all but this one', async () => {
    const [here, there, elsewhere] = [await app.as('misaki'), await app.as('misaki'), await app.as('misaki')]
    expect((await here.call('sessions.revokeOthers')).ended).toBeGreaterThanOrEqual(2)
    await expect(there.call('access.session')).rejects.toMatchObject(over)
    await expect(elsewhere.call('access.session')).rejects.toMatchObject(over)
    expect(await own(here)).toHaveLength(1)
    expect(await here.call('sessions.revokeOthers')).toEqual({ ended: 0 })
  })

  it('are nobody else’s to end', async () => {
    const [mine, other] = [await app.as('misaki'), await app.as('takumi')]
    const params = { session: (await own(mine))[0]?.id ?? '' }
    await expect(other.call('sessions.revoke', { params })).rejects.toMatchObject({ status: 404 })
    await expect((await app.as('emi')).call('sessions.revoke', { params })).rejects.toMatchObject({ status: 404 })
    await mine.call('access.session')
  })
})

describe('an administrator', () => {
  it('ends all sessions of a person of the agency, who is told; the log says so', async () => {
    const [person, administrator] = [await app.as('takumi'), await app.as('emi')]
    const params = { person: person.personId }
    expect((await administrator.call('sessions.endAll', { params })).ended).toBeGreaterThan(0)
    await expect(person.call('access.session')).rejects.toMatchObject(over)
    const { rows: mails } = await app.owner.query<{ text: string }>(
      `SELECT subject || ' ' || text AS text FROM mail WHERE person_id = $1 ORDER BY id DESC LIMIT 1`,
      [person.personId],
    )
    expect(mails[0]?.text).toMatch(/signed out|サインアウト/)
    const { rows: entries } = await app.owner.query(
      `SELECT act FROM audit_entry WHERE act = 'sessions.endAll' AND concerns_person_id = $1`,
      [person.personId],
    )
    expect(entries).toHaveLength(1)
  })

  it('ends nothing of another agency, also not past the service', async () => {
    const administrator = await app.as('emi')
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT p.id FROM person p WHERE p.agency_id <> (SELECT agency_id FROM person WHERE id = $1) LIMIT 1`,
      [administrator.personId],
    )
    const params = { person: rows[0]?.id ?? '' }
    await expect(administrator.call('sessions.endAll', { params })).rejects.toMatchObject({ status: 404 })
    const { rows: ended } = await app.owner.query<{ n: number }>(
      `WITH actor AS (SELECT set_config('muster.agency_id', gen_random_uuid()::text, true), set_config('muster.roles', 'administrator', true))
       SELECT end_sessions_of($1) AS n FROM actor`,
      [params.person],
    )
    expect(ended[0]?.n).toBe(0)
  })
})
