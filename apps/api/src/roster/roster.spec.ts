import { addDays } from '@muster/calendar/calendar-date.ts'
import type { QueryOf } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { copyFile } from '../../test/eligible-person.ts'

let app: TestApp
let officer: Caller
let today: string
let agencies: Record<string, string>
beforeAll(async () => {
  app = await startTestApp()
  officer = await app.as('hiroshi')
  today = (await officer.call('roster.choices')).asOn
  const { rows } = await app.owner.query<{ id: string; key: string }>('SELECT id, key FROM agency')
  agencies = Object.fromEntries(rows.map(({ id, key }) => [key, id]))
})
afterAll(() => app.stop())

type Query = QueryOf<'roster.search'>
const selat = (): Query => ({
  profile: 'p1-mission-civilian',
  departsOn: addDays(today, 59),
  arrivesOn: addDays(today, 60),
  returnsOn: addDays(today, 423),
  station: 'port-maren',
  job: 'electoral-adviser',
})
const search = (query: Partial<Query> = {}, who = officer) =>
  who.call('roster.search', { query: { ...selat(), ...query } })
const namesOf = (rows: readonly { readonly person: { readonly name: { readonly en: string } } }[]): string[] =>
  rows.map(({ person }) => person.name.en)
const agree = (who: Caller) =>
  who.call('consents.give', {
    body: { purpose: 'dispatch', recipientAgencyId: agencies['secretariat'] ?? null, months: 6 },
  })

const textOf = (query: object): string =>
  Object.entries(query)
    .flatMap(([name, value]: [string, unknown]) =>
      value === undefined ? [] : [`${name}=${encodeURIComponent(value as string)}`],
    )
    .join('&')

describe('a roster', () => {
  it('begins with those who can leave, each with how long', async () => {
    const { head, counts, rows } = await search({ people: 'own' })
    expect(namesOf(rows)).toEqual(
      expect.arrayContaining(['MORI Takumi', 'ABE Naoto', 'INOUE Sakura', 'KONE Ibrahim', 'NOMURA Akira']),
    )
    expect(counts.cleared).toBe(rows.length)
    expect(rows.some(({ spareDays }) => spareDays !== null)).toBe(true)
    expect(rows.every(({ verdict, gaps }) => verdict === 'ELIGIBLE' && gaps.length === 0)).toBe(true)
    expect(rows[0]?.eligibleThrough).toMatch(/^20/)
    expect(rows[0]?.lane.ranges.map(({ tone }) => tone)).toEqual(['counts', 'outside'])
    expect(head.notJudged.map(({ id }) => id)).toEqual(['travel-clearance'])
  })

  it('X27: keeps who waits for a check off it, and says what would follow from the check', async () => {
    expect(namesOf((await search()).rows)).not.toContain('KIMURA Daniel')
    const { rows } = await search({ show: 'pending' })
    expect(namesOf(rows)).toContain('KIMURA Daniel')
    expect(rows.find(({ person }) => person.name.en === 'KIMURA Daniel')).toMatchObject({
      verdict: 'PENDING_VERIFICATION',
      step: { kind: 'check', clauseId: 'field-security' },
    })
  })

  it('names of the near-misses the one step, the earliest day, and how long it would then last', async () => {
    const { rows, counts } = await search({ show: 'one-step' })
    expect(rows.length).toBe(counts.oneStep)
    const misaki = rows.find(({ person }) => person.name.en === 'ENDO Misaki')
    expect(misaki?.step).toMatchObject({
      kind: 'completion',
      clauseId: 'security',
      courseKey: 'e1',
      hours: 7,
      isByDeparture: true,
    })
    expect(misaki?.step?.thenThrough).not.toBeNull()
    const yui = rows.find(({ person }) => person.name.en === 'TANABE Yui')
    expect(yui?.step).toMatchObject({ kind: 'other', clauseId: 'passport', proofs: [] })
    expect(namesOf(rows)).not.toContain('MIYAMOTO Yota')
  })

  it('gives the dates of each requirement, and shows each person that their dates were read', async () => {
    const takumi = await app.as('takumi')
    const before = (await takumi.call('people.myReaders')).readers.length
    await search()
    expect((await takumi.call('people.myReaders')).readers.length).toBe(before)
    const { columns, rows } = await officer.call('roster.matrix', { query: selat() })
    expect(columns.map(({ id }) => id)).not.toContain('travel-clearance')
    const cells = new Map(rows[0]?.cells.map((cell) => [cell.clauseId, cell]))
    expect(cells.get('field-security')?.validThrough).toBe(rows[0]?.eligibleThrough)
    expect(cells.get('language')?.level).toBe('C1')
    expect(cells.get('medical')?.spareDays).toBeNull()
    expect(rows.some((row) => row.cells.some(({ spareDays }) => spareDays !== null))).toBe(true)
    await officer.call('roster.matrix', { query: selat() })
    const after = (await takumi.call('people.myReaders')).readers
    expect(after.length).toBe(before + 1)
    expect(after[0]?.act).toBe('roster.matrix')
  })

  it('is one entry in the audit log, however many people it finds', async () => {
    const count = async (): Promise<number> =>
      Number((await app.owner.query<{ n: string }>('SELECT count(*) AS n FROM audit_entry')).rows[0]?.n)
    const before = await count()
    await search({ show: 'everyone' })
    expect(await count()).toBe(before + 1)
    const { rows } = await app.owner.query(
      `SELECT act, details, concerns_person_id FROM audit_entry ORDER BY id DESC LIMIT 1`,
    )
    expect(rows[0]).toMatchObject({
      act: 'roster.search',
      concerns_person_id: null,
      details: { profile: 'p1-mission-civilian', show: 'everyone' },
    })
  })

  it('is read page by page, everybody once', async () => {
    const seen: string[] = []
    for (let after: string | undefined; ;) {
      const page = await search({ show: 'everyone', limit: 40, ...(after && { after }) })
      seen.push(...page.rows.map(({ person }) => person.id))
      if (page.next === null) break
      after = page.next
    }
    const { counts } = await search({ show: 'everyone' })
    expect(seen.length).toBe(counts.people)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('shows those of other agencies who agree, from then until they withdraw', async () => {
    const guest = await addPerson(app, 'ngo', 'trainee')
    await copyFile(app, 'takumi', guest)
    const isOn = async (query: Partial<Query> = {}): Promise<boolean> =>
      (await search(query)).rows.some(({ person }) => person.id === guest.personId)
    expect(await isOn()).toBe(false)
    const { id } = await agree(guest)
    const { rows } = await search()
    const row = rows.find(({ person }) => person.id === guest.personId)
    expect(row).toMatchObject({ verdict: 'ELIGIBLE', person: { agency: { en: 'Open Well NGO (invented)' } } })
    expect(await isOn({ people: 'own' })).toBe(false)
    expect(await isOn({ purpose: 'readiness' })).toBe(false)
    const neighbour = await addPerson(app, 'cooperation', 'desk-officer')
    const elsewhere = await search({}, neighbour)
    expect(elsewhere.rows.map(({ person }) => person.id)).not.toContain(guest.personId)
    await guest.call('consents.withdraw', { params: { consent: id } })
    expect(await isOn()).toBe(false)
    expect(await isOn({ show: 'everyone' })).toBe(false)
  })

  it('lets a consent lapse with its last day', async () => {
    const guest = await addPerson(app, 'university', 'trainee')
    await copyFile(app, 'takumi', guest)
    await app.owner.query(
      `INSERT INTO consent (person_id, agency_id, purpose, recipient_agency_id, kind, from_on, through_on) VALUES ($1, $2, 'dispatch', $3, 'given', '2020-01-01', $4)`,
      [guest.personId, agencies['university'], agencies['secretariat'], addDays(today, -1)],
    )
    expect((await search()).rows.map(({ person }) => person.id)).not.toContain(guest.personId)
  })

  it('is narrowed to a field of work and a language', async () => {
    const [one, other] = [await addPerson(app, 'ngo', 'trainee'), await addPerson(app, 'ngo', 'trainee')]
    for (const who of [one, other]) {
      await copyFile(app, 'takumi', who)
      await agree(who)
    }
    await one.call('experience.add', {
      body: {
        kind: 'mission',
        field: 'ddr',
        country: 'Selat',
        organisation: 'Observers (invented)',
        fromOn: '2020-01-01',
        throughOn: '2021-01-01',
      },
    })
    const idsOf = async (query: Partial<Query>): Promise<string[]> =>
      (await search({ show: 'everyone', ...query })).rows.map(({ person }) => person.id)
    expect(await idsOf({ field: 'ddr' })).toEqual([one.personId])
    expect(await idsOf({ field: 'ddr', language: 'english', level: 'C1' })).toEqual([one.personId])
    expect(await idsOf({ field: 'ddr', language: 'english', level: 'C2' })).toEqual([])
    const english = await search({ language: 'english', level: 'C1' })
    expect(english.rows.every(({ languages }) => languages.some(({ level }) => level === 'C1'))).toBe(true)
    expect(namesOf(english.rows)).toContain('MORI Takumi')
  })

  it('is asked for a posting: then what is granted for that trip counts too', async () => {
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT id FROM posting WHERE sample_key = 'selat-electoral-advisers'`,
    )
    const posting = rows[0]?.id ?? ''
    const answer = await officer.call('roster.search', { query: { posting } })
    expect(answer.head).toMatchObject({ posting: { id: posting }, notJudged: [] })
    expect(namesOf(answer.rows)).toContain('MORI Takumi')
    const foreign = await addPerson(app, 'ngo', 'desk-officer')
    await expect(foreign.call('roster.search', { query: { posting } })).rejects.toMatchObject({ status: 422 })
  })

  it('clears for a posting whom the posting itself clears, whatever its role and its traits ask', async () => {
    const { postings } = await officer.call('postings.list', { query: { limit: 200 } })
    const profiles = new Set<string>()
    for (const { id, profile, standby } of postings) {
      if (standby) continue
      const { nominees } = await officer.call('postings.read', { params: { posting: id } })
      const cleared = nominees.filter(({ personVerdict }) => personVerdict === 'ELIGIBLE')
      const found = namesOf((await officer.call('roster.search', { query: { posting: id, limit: 50 } })).rows)
      for (const { person } of cleared)
        expect([profile.key, found]).toEqual([profile.key, expect.arrayContaining([person.name.en])])
      if (cleared.length > 0) profiles.add(profile.key)
    }
    expect(profiles.size).toBeGreaterThanOrEqual(4)
  })

  it('is taken as a file, for which everybody in it sees a read', async () => {
    const takumi = await app.as('takumi')
    const csv = await officer.call('roster.csv', { query: { ...selat(), people: 'own', words: 'ja' } })
    expect(csv.startsWith('氏名,')).toBe(true)
    const bytes = await (await officer.fetch(`/api/v1/roster/roster.csv?${textOf(selat())}`)).bytes()
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(1 + (await search({ people: 'own' })).counts.cleared)
    expect(csv).toContain('井上 さくら')
    expect((await takumi.call('people.myReaders')).readers[0]?.act).toBe('roster.csv')
    const xlsx = await officer.call('roster.xlsx', { query: { ...selat(), words: 'en' } })
    expect([...xlsx.subarray(0, 2)]).toEqual([0x50, 0x4b])
  })

  it.each([
    [{ profile: 'no-such-profile' }, '?profile', 'not-one-of'],
    [{ profile: undefined }, '?profile', 'required'],
    [{ departsOn: undefined }, '?departsOn', 'required'],
    [{ departsOn: '2027-02-29' }, '?departsOn', 'not-a-date'],
    [{ returnsOn: '2020-01-01' }, '?returnsOn', 'too-small'],
    [{ returnsOn: '2299-01-01' }, '?returnsOn', 'too-large'],
    [{ arrivesOn: '2020-01-01' }, '?arrivesOn', 'too-small'],
    [{ station: 'nowhere' }, '?station', 'not-one-of'],
    [{ language: 'english', level: 'Z9' }, '?level', 'not-one-of'],
    [{ limit: 1_000_000 }, '?limit', 'too-large'],
    [{ posting: '01890000-0000-7000-8000-000000000000' }, '?posting', 'not-one-of'],
  ] as const)('refuses %j', async (change, pointer, code) => {
    const reply = await officer.fetch(`/api/v1/roster?${textOf({ ...selat(), ...change })}`)
    expect(reply.status).toBe(422)
    expect(((await reply.json()) as { errors: unknown }).errors).toEqual([{ pointer, code }])
  })

  it.each(['after=AAAA', 'after=AAAAAAAAAAAAAAAAAAAAAA', 'show=all', 'nothing=1'])('refuses %s', async (part) => {
    const reply = await officer.fetch(`/api/v1/roster?${textOf(selat())}&${part}`)
    expect([400, 404, 422]).toContain(reply.status)
  })
})

describe('readiness', () => {
  it('says how many could leave and which proof would lift the most, and counts others where they agree', async () => {
    const ren = await app.as('ren')
    const read = () =>
      ren.call('readiness.read', { params: { profile: 'p7-ngo-field-worker' }, query: { station: 'kasuru' } })
    const before = await read()
    expect(before.ready.map(({ inDays }) => inDays)).toEqual([2, 14, 28, 84])
    expect(before.curve).toHaveLength(365)
    expect(before.curve[14]?.people).toBe(before.ready[1]?.people)
    expect(before.ready[1]?.people).toBeGreaterThan(0)
    const guest = await addPerson(app, 'university', 'trainee')
    await copyFile(app, 'amina', guest)
    expect((await read()).ready[1]?.others).toBe(0)
    await guest.call('consents.give', {
      body: { purpose: 'readiness', recipientAgencyId: agencies['ngo'] ?? null, months: 6 },
    })
    expect((await read()).ready[1]).toMatchObject({ people: before.ready[1]?.people, others: 1 })
  }, 60_000)
})
