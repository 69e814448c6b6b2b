import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.stop())

const read = (profile: string) => app.anonymous('requirements.read', { params: { profile } })

describe('what is required', () => {
  it('is public: every profile in force', async () => {
    const { profiles } = await app.anonymous('requirements.list')
    expect(profiles.map(({ key, version }) => `${key} ${version}`)).toEqual([
      'p1-mission-civilian 2',
      'p2-mission-staff-officer 1',
      'p3-mission-police 1',
      'p4-expert-team 1',
      'p5-relief-medical-registrant 1',
      'p6-volunteer-associate 1',
      'p7-ngo-field-worker 1',
    ])
    expect(profiles[0]?.agency.en).toContain('Minato')
    expect(profiles[0]?.upcoming).toEqual([])
  })

  it('is told clause by clause, with what each accepts, when, and where it comes from', async () => {
    const { clauses, authority } = await read('p1-mission-civilian')
    const of = (id: string) => clauses.find((clause) => clause.id === id)
    expect(authority).toContain('P1')
    expect(of('security')).toMatchObject({
      required: true,
      waivable: false,
      window: { kind: 'recent', count: 24, unit: 'month' },
      accepts: [{ ja: '現場要員のための安全管理' }],
      source: { toBeConfirmed: true },
    })
    expect(of('field-security')).toMatchObject({ waivable: true, window: { kind: 'throughout' }, onlyWhen: false })
    expect(of('field-security')?.accepts.map(({ en }) => en)).toEqual([
      'Safe approaches in the field (SSAFE)',
      'Hostile environment training (HEAT)',
    ])
    expect(of('breadth')?.accepts).toHaveLength(3)
    expect(of('core-pko')?.window.kind).toBe('departure')
    expect(of('medical')).toMatchObject({ waivable: false, source: { mark: '[S31]', toBeConfirmed: false } })
    const p4 = await read('p4-expert-team')
    expect(p4.clauses.find(({ id }) => id === 'team-practical')).toMatchObject({ onlyWhen: true })
    expect(p4.clauses.find(({ id }) => id === 'practical-recommended')).toMatchObject({ required: false })
  })

  it('is told whole: every node with its source, the names it speaks of, and every version', async () => {
    const { content, sources, names, versions } = await read('p1-mission-civilian')
    expect(content).toMatchObject({
      key: 'p1-mission-civilian',
      version: 2,
      convention: 'plain',
      root: { kind: 'all' },
    })
    const ids = [...JSON.stringify(content.root).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    expect(Object.keys(sources).toSorted()).toEqual(ids.toSorted())
    expect(names.types['heat']).toEqual({ en: 'Hostile environment training (HEAT)', ja: '危険地環境訓練（HEAT）' })
    expect(names.scales['cefr']?.en).toContain('CEFR')
    expect(versions).toMatchObject([
      { version: 2, state: 'in-force', appliesThrough: null, appliesFrom: '2025-04-01' },
      { version: 1, state: 'superseded', appliesThrough: '2025-03-31', appliesFrom: '2023-04-01' },
    ])
    const older = await app.anonymous('requirements.read', {
      params: { profile: 'p1-mission-civilian' },
      query: { version: 1 },
    })
    expect(older.clauses.map(({ id }) => id)).not.toContain('breadth')
    const unpublished = app.anonymous('requirements.read', {
      params: { profile: 'p1-mission-civilian' },
      query: { version: 3 },
    })
    await expect(unpublished).rejects.toMatchObject({ status: 404 })
  })

  it('is not there for a key that no profile has', async () => {
    await expect(read('p9-unknown')).rejects.toMatchObject({ status: 404 })
  })

  it('is the newest version in force: not a draft, not one to come', async () => {
    const add = (version: number, applies: string, published: string): Promise<unknown> =>
      app.owner.query(
        `INSERT INTO profile_version (profile_id, version, applies_from, content, published_at)
         SELECT f.id, $1, ${applies}, jsonb_set(jsonb_set(v.content, '{version,version}', to_jsonb($1::int)), '{version,appliesFrom}', to_jsonb((${applies})::text)), ${published}
         FROM profile f JOIN profile_version v ON v.profile_id = f.id AND v.version = 1 WHERE f.key = 'p7-ngo-field-worker'`,
        [version],
      )
    await add(2, 'current_date - 3', 'NULL')
    await add(3, 'current_date + 30', 'now()')
    expect((await read('p7-ngo-field-worker')).version).toBe(1)
    await add(4, 'current_date - 3', 'now()')
    expect((await read('p7-ngo-field-worker')).version).toBe(4)
  })

  it('tells of a profile that is yet to come, and no more of one that was given up', async () => {
    const add = (version: number, applies: string, through: string | null): Promise<unknown> =>
      app.owner.query(
        `INSERT INTO profile_version (profile_id, version, applies_from, content, published_at)
         SELECT f.id, $1, ${applies}, jsonb_set(v.content, '{version,appliesThrough}', coalesce(to_jsonb((${through ?? 'NULL'})::text), 'null')), now()
         FROM profile f, profile_version v JOIN profile w ON w.id = v.profile_id WHERE f.key = 'p8-new' AND w.key = 'p7-ngo-field-worker' AND v.version = 1`,
        [version],
      )
    await app.owner.query(
      `INSERT INTO profile (agency_id, key) SELECT agency_id, 'p8-new' FROM profile WHERE key = 'p7-ngo-field-worker'`,
    )
    const listed = async () => (await app.anonymous('requirements.list')).profiles.find(({ key }) => key === 'p8-new')
    await add(1, 'current_date + 20', null)
    expect(await listed()).toMatchObject({ version: 1, upcoming: [] })
    expect((await read('p8-new')).versions).toMatchObject([{ state: 'upcoming' }])
    await add(2, 'current_date - 20', 'current_date - 2')
    await app.owner.query(
      `DELETE FROM profile_version v USING profile f WHERE f.id = v.profile_id AND f.key = 'p8-new' AND v.version = 1`,
    )
    expect(await listed()).toBeUndefined()
    await expect(read('p8-new')).rejects.toMatchObject({ status: 404 })
  })
})
