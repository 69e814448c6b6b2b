import { addDays } from '@muster/calendar/calendar-date.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../test/app.ts'
import { copyFile } from '../../test/eligible-person.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { savedListsJob } from './list-jobs.ts'

let app: TestApp
let officer: Caller
let colleague: Caller
let today: string
let agencies: Record<string, string>
beforeAll(async () => {
  app = await startTestApp()
  officer = await addPerson(app, 'secretariat', 'desk-officer')
  colleague = await addPerson(app, 'secretariat', 'verifier')
  today = (await officer.call('roster.choices')).asOn
  const { rows } = await app.owner.query<{ id: string; key: string }>('SELECT id, key FROM agency')
  agencies = Object.fromEntries(rows.map(({ id, key }) => [key, id]))
})
afterAll(() => app.stop())

type Body = BodyOf<'lists.save'>
const query = (): Body['query'] => ({
  profile: 'p1-mission-civilian',
  departsOn: addDays(today, 59),
  returnsOn: addDays(today, 423),
  station: 'port-maren',
  job: 'electoral-adviser',
  show: 'cleared',
})
const body = (people: readonly Caller[], change: Partial<Body> = {}): Body => ({
  name: '選挙要員',
  reason: 'Names for the electoral mission to Selat',
  keepThrough: addDays(today, 90),
  query: query(),
  people: people.map(({ personId }) => personId),
  recipients: [],
  ...change,
})
const save = (people: readonly Caller[], change: Partial<Body> = {}) =>
  officer.call('lists.save', { body: body(people, change) })
const read = (list: string, who = officer) => who.call('lists.read', { params: { list } })
const outsider = (agencyId: string | null = null) => ({
  name: 'Field Office',
  email: 'office@elsewhere.example',
  agencyId,
})
const runJob = () => app.app.get(Jobs).runNow(savedListsJob)
const listCount = async (): Promise<number> =>
  Number((await app.owner.query<{ n: string }>('SELECT count(*) AS n FROM saved_list')).rows[0]?.n)
const mailsTo = async (address: string): Promise<string[]> =>
  (
    await app.owner.query<{ subject: string }>('SELECT subject FROM mail WHERE to_address = $1 ORDER BY id', [address])
  ).rows.map(({ subject }) => subject)
const noticesOf = async (who: Caller): Promise<string[]> =>
  (
    await app.owner.query<{ kind: string }>('SELECT kind FROM notice WHERE person_id = $1 ORDER BY id', [who.personId])
  ).rows.map(({ kind }) => kind)

async function eligible(agency = 'secretariat'): Promise<Caller> {
  const person = await addPerson(app, agency, 'trainee')
  await copyFile(app, 'takumi', person)
  return person
}
const give = async (who: Caller, recipientAgencyId: string | null): Promise<string> =>
  (await who.call('consents.give', { body: { purpose: 'dispatch', recipientAgencyId, months: 6 } })).id

describe('a saved list', () => {
  it('shows the roster as it was, by which rule, though facts changed since', async () => {
    const person = await eligible()
    const { id } = await save([person])
    const before = await read(id)
    expect(before.list).toMatchObject({ name: '選挙要員', people: 1, recipients: 0, madeOn: today, mayShare: true })
    expect(before.list.rule.profile).toMatchObject({ key: 'p1-mission-civilian' })
    expect(before.rows[0]?.row).toMatchObject({ verdict: 'ELIGIBLE', person: { id: person.personId } })
    expect(before.rows[0]?.row?.cells.length).toBeGreaterThan(5)
    await app.owner.query(
      `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, effective_from)
       SELECT id, person_id, agency_id, 'revoked', NULL FROM outside_certificate WHERE person_id = $1 AND qualification_key = 'ssafe'`,
      [person.personId],
    )
    const now = await officer.call('roster.search', {
      query: { ...query(), show: 'everyone', limit: 50, people: 'own' },
    })
    expect(now.rows.find((row) => row.person.id === person.personId)?.verdict ?? 'NOT_ELIGIBLE').toBe('NOT_ELIGIBLE')
    expect((await read(id)).rows).toEqual(before.rows)
    const csv = await officer.call('lists.csv', { params: { list: id }, query: { words: 'ja' } })
    expect(csv).toContain('充足')
    for (const table of ['saved_list', 'saved_list_person']) {
      const { rows } = await app.owner.query(
        `SELECT has_table_privilege('muster_app', $1, 'UPDATE') AS up, has_table_privilege('muster_app', $1, 'DELETE') AS del`,
        [table],
      )
      expect(rows).toEqual([{ up: false, del: false }])
    }
  })

  it('tells the people on it who received it and for what, and each sees every read', async () => {
    const person = await eligible()
    await give(person, null)
    const { id } = await save([person], { recipients: [{ personId: colleague.personId }, outsider()] })
    await runJob()
    expect(await noticesOf(person)).toEqual(['listed'])
    expect(await noticesOf(colleague)).toContain('list-received')
    expect(await mailsTo('office@elsewhere.example')).toHaveLength(1)
    const { lists } = await person.call('lists.withMe')
    expect(lists).toMatchObject([
      { id, reason: 'Names for the electoral mission to Selat', keepThrough: addDays(today, 90) },
    ])
    expect(lists[0]?.recipients.map(({ name }) => name.en)).toEqual([expect.stringContaining('FAMILY'), 'Field Office'])
    await read(id, colleague)
    expect((await person.call('people.myReaders')).readers.map(({ act }) => act).slice(0, 2)).toEqual([
      'lists.read',
      'lists.save',
    ])
    await runJob()
    expect(await noticesOf(person)).toEqual(['listed'])
  })

  it('X40: marks who withdrew, tells every recipient to delete, hides their row, and is handed on no more', async () => {
    const own = await eligible()
    const guest = await eligible('ngo')
    const consent = await give(guest, agencies['secretariat'] ?? null)
    for (const who of [own, guest]) await give(who, null)
    const { id } = await save([own, guest], { recipients: [{ personId: colleague.personId }, outsider()] })
    const told = (await mailsTo('office@elsewhere.example')).length
    expect((await read(id)).rows.map(({ row }) => row?.person.id)).toEqual([own.personId, guest.personId])
    await guest.call('consents.withdraw', { params: { consent } })
    const hidden = await read(id)
    expect(hidden.rows.map(({ row }) => row?.person.id)).toEqual([own.personId, undefined])
    await runJob()
    const after = await read(id)
    expect(after.list).toMatchObject({ withdrawn: 1, people: 2 })
    expect(after.rows[1]).toMatchObject({ place: 2, row: null, withdrawnOn: today })
    expect(await noticesOf(officer)).toContain('list-consent-withdrawn')
    expect(await noticesOf(colleague)).toContain('list-consent-withdrawn')
    expect(await mailsTo('office@elsewhere.example')).toHaveLength(told + 1)
    expect(await officer.call('lists.csv', { params: { list: id }, query: {} })).not.toContain('NGO')
    await runJob()
    expect(await mailsTo('office@elsewhere.example')).toHaveLength(told + 1)
    const recipients = (await read(id)).recipients.length
    await expect(
      officer.call('lists.share', { params: { list: id }, body: { recipients: [{ personId: colleague.personId }] } }),
    ).rejects.toMatchObject({ status: 422, code: 'consent-missing' })
    expect((await read(id)).recipients).toHaveLength(recipients)
    const roster = await officer.call('roster.search', { query: query() })
    expect(roster.rows.map(({ person }) => person.id)).not.toContain(guest.personId)
    await expect(save([own, guest])).rejects.toMatchObject({
      status: 422,
      code: 'consent-missing',
      errors: [{ pointer: '/people/1', code: 'invalid' }],
    })
  })

  it('goes outside only where everybody on it agrees to that recipient, else nothing is written', async () => {
    const [one, other] = [await eligible(), await eligible()]
    const university = agencies['university'] ?? null
    await give(one, university)
    const before = await listCount()
    await expect(save([one, other], { recipients: [outsider(university)] })).rejects.toMatchObject({
      status: 422,
      code: 'consent-missing',
      errors: [{ pointer: '/people/1', code: 'invalid' }],
    })
    expect(await listCount()).toBe(before)
    const consent = await give(other, university)
    const { id } = await save([one, other], { recipients: [outsider(university)] })
    await other.call('consents.withdraw', { params: { consent } })
    await expect(
      officer.call('lists.share', { params: { list: id }, body: { recipients: [outsider(university)] } }),
    ).rejects.toMatchObject({ code: 'consent-missing' })
    await runJob()
    const { rows } = await read(id)
    expect(rows[1]).toMatchObject({
      row: { person: { id: other.personId } },
      withdrawnOn: today,
      withdrawnFor: { en: 'Hoshino University (invented)' },
    })
  })

  it('is called back once: recipients are told, and it is closed', async () => {
    const person = await eligible()
    const { id } = await save([person], { recipients: [{ personId: colleague.personId }] })
    const recall = () =>
      officer.call('lists.recall', { params: { list: id }, body: { reason: 'The mission was postponed.' } })
    await recall()
    expect(await noticesOf(colleague)).toContain('list-recalled')
    await expect(recall()).rejects.toMatchObject({ status: 409, code: 'list-closed' })
    await expect(
      officer.call('lists.share', { params: { list: id }, body: { recipients: [{ personId: colleague.personId }] } }),
    ).rejects.toMatchObject({ status: 409, code: 'list-closed' })
    expect((await read(id)).list).toMatchObject({ recallReason: 'The mission was postponed.', mayShare: false })
    expect((await person.call('lists.withMe')).lists[0]?.recalledAt).not.toBeNull()
  })

  it('loses its people after its last day; that it was, and who received it, stays', async () => {
    const person = await eligible()
    const { id } = await save([person], { recipients: [{ personId: colleague.personId }] })
    await app.owner.query(`UPDATE saved_list SET made_on = '2020-01-01', keep_through = '2020-02-01' WHERE id = $1`, [
      id,
    ])
    expect((await read(id)).rows).toEqual([])
    await runJob()
    const { rowCount } = await app.owner.query('SELECT 1 FROM saved_list_person WHERE list_id = $1', [id])
    expect(rowCount).toBe(0)
    const after = await read(id)
    expect(after.list).toMatchObject({ isEnded: true, people: 1, mayShare: false })
    expect(after.recipients).toHaveLength(1)
  })

  it('belongs to its agency', async () => {
    const person = await eligible()
    const { id } = await save([person])
    const foreign = await addPerson(app, 'ngo', 'desk-officer')
    await expect(read(id, foreign)).rejects.toMatchObject({ status: 404 })
    expect((await foreign.call('lists.list')).lists.map((list) => list.id)).not.toContain(id)
    expect((await officer.call('lists.list')).lists.map((list) => list.id)).toContain(id)
    await expect(colleague.call('lists.save', { body: body([person]) })).rejects.toMatchObject({ status: 403 })
  })

  it('is refused in parts that cannot be, and nothing is written', async () => {
    const person = await eligible()
    const foreign = await addPerson(app, 'ngo', 'desk-officer')
    const before = await listCount()
    const refusals: readonly (readonly [Partial<Body>, string])[] = [
      [{ name: ' ' }, '/name'],
      [{ reason: 'a\u0000' }, '/reason'],
      [{ keepThrough: addDays(today, -1) }, '/keepThrough'],
      [{ keepThrough: addDays(today, 4_000) }, '/keepThrough'],
      [{ people: [] }, '/people'],
      [{ people: [foreign.personId] }, '/people/0'],
      [{ query: { ...query(), profile: 'none' } }, '/query/profile'],
      [{ recipients: [{ personId: foreign.personId }] }, '/recipients/0/personId'],
      [{ recipients: [outsider('01890000-0000-7000-8000-000000000000')] }, '/recipients/0/agencyId'],
    ]
    for (const [change, pointer] of refusals)
      await expect(save([person], change), pointer).rejects.toMatchObject({ status: 422, errors: [{ pointer }] })
    expect(await listCount()).toBe(before)
  })
})
