import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ MUSTER_COUNT_STATEMENTS: '1' })
})
afterAll(() => app.stop())

const postingOf = async (key: string): Promise<string> => {
  const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM posting WHERE sample_key = $1', [key])
  return rows[0]?.id ?? ''
}

describe('the postings of an agency', () => {
  it('stand in the order of departure, with how many nominees are cleared', async () => {
    const { postings, next } = await (await app.as('hiroshi')).call('postings.list', { query: {} })
    expect(postings.map(({ title }) => title.en)).toEqual([
      'Human Rights Officer, Orvane',
      'Electoral Adviser, Selat',
      'Staff Officer, Selat',
      'Police Adviser, Selat',
      'Community Volunteer, Orvane',
    ])
    expect(next).toBeNull()
    const selat = postings[1]
    expect(selat).toMatchObject({
      field: { en: 'Elections', ja: '選挙' },
      country: { en: 'Selat' },
      team: false,
      profile: { key: 'p1-mission-civilian', version: 2 },
    })
    const { nominees, cleared, pending, notEligible } = selat?.counts ?? {
      nominees: 0,
      cleared: 0,
      pending: 0,
      notEligible: 0,
    }
    expect(nominees).toBe(18)
    expect(cleared + pending + notEligible).toBe(nominees)
    expect([cleared > 0, pending > 0, notEligible > 0]).toEqual([true, true, true])
  })

  it('come a page at a time', async () => {
    const officer = await app.as('hiroshi')
    const first = await officer.call('postings.list', { query: { limit: 3 } })
    const second = await officer.call('postings.list', { query: { limit: 3, after: first.next ?? '' } })
    expect([first.postings.length, second.postings.length, second.next]).toEqual([3, 2, null])
    expect(second.postings[0]?.id).not.toBe(first.postings[2]?.id)
  })

  it('are chosen by field, profile and place', async () => {
    const officer = await app.as('hiroshi')
    const titles = async (query: Parameters<typeof officer.call<'postings.list'>>[1]) =>
      (await officer.call('postings.list', query)).postings.map(({ title }) => title.en)
    expect(await titles({ query: { field: 'governance' } })).toEqual(['Police Adviser, Selat'])
    expect(await titles({ query: { profile: 'p6-volunteer-associate' } })).toEqual(['Community Volunteer, Orvane'])
    for (const place of ['orvane', 'lesk', 'orvane-observers'])
      expect(await titles({ query: { place } })).toEqual([
        'Human Rights Officer, Orvane',
        'Community Volunteer, Orvane',
      ])
    expect(await titles({ query: { show: 'cancelled' } })).toEqual([])
  })

  it('are read in as many statements for eighteen nominees as for three', async () => {
    const officer = await app.as('hiroshi')
    const statements = async (key: string): Promise<string | null> =>
      (await officer.fetch(`/api/v1/postings/${await postingOf(key)}`)).headers.get('x-muster-statements')
    const fresh = [await statements('selat-electoral-advisers'), await statements('orvane-human-rights-officers')]
    expect(fresh[0]).toBe(fresh[1])
    await app.owner.query('UPDATE world_stamp SET stamp = stamp + 1')
    const stale = await statements('selat-electoral-advisers')
    await app.owner.query('UPDATE world_stamp SET stamp = stamp + 1')
    expect(await statements('orvane-human-rights-officers')).toBe(stale)
  })

  it('are not for trainees, and another agency’s are not there', async () => {
    await expect((await app.as('takumi')).call('postings.list', { query: {} })).rejects.toMatchObject({ status: 403 })
    const selat = await postingOf('selat-electoral-advisers')
    await expect((await app.as('takumi')).call('postings.read', { params: { posting: selat } })).rejects.toMatchObject({
      status: 403,
    })
    await expect((await app.as('ren')).call('postings.read', { params: { posting: selat } })).rejects.toMatchObject({
      status: 404,
    })
    const { postings } = await (await app.as('ren')).call('postings.list', { query: {} })
    expect(postings.map(({ title }) => title.en)).toEqual(['Well Project Officer, Kasuru'])
  })
})

describe('a posting', () => {
  it('lists its nominees with verdict, reasons and the lane of the worst requirement', async () => {
    const { counts, nominees } = await (
      await app.as('hiroshi')
    ).call('postings.read', { params: { posting: await postingOf('selat-electoral-advisers') } })
    const of = (name: string) => nominees.find(({ person }) => person.name.en === name)
    expect(counts.nominees).toBe(nominees.length)
    expect(of('ONO Haruka')).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      reasons: [{ clauseId: 'field-security', status: 'NOT_MET', finding: { code: 'validity-ends-before-return' } }],
    })
    expect(of('ONO Haruka')?.lane.ranges.map(({ tone }) => tone)).toEqual(['outside', 'counts', 'gap'])
    expect(of('MORI Takumi')).toMatchObject({ verdict: 'ELIGIBLE', reasons: [] })
    expect(of('SUGIMOTO Kota')).toMatchObject({ verdict: 'BARRED', reasons: [] })
  })

  it('shows in a team who is fine while the team is not', async () => {
    const { nominees } = await (
      await app.as('yuko')
    ).call('postings.read', { params: { posting: await postingOf('talamba-water-team') } })
    expect(nominees.map(({ verdict, personVerdict }) => [verdict, personVerdict])).toEqual(
      Array.from({ length: 3 }, () => ['NOT_ELIGIBLE', 'ELIGIBLE']),
    )
  })
})
