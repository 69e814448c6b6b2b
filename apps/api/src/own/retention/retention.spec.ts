import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { retentionKinds } from '@muster/contracts/schemas/agency.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { castFor } from '../../../test/access/cast.ts'
import type { Objects } from '../../../test/access/matrix-cases.ts'
import { addPerson } from '../../../test/add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../../../test/app.ts'
import { RetentionKeeper } from './retention-keeper.ts'

let app: TestApp
let administrator: Caller
let objects: Objects
let owner: string
let agency: string
beforeAll(async () => {
  app = await startTestApp()
  objects = (await castFor(app)).objects
  administrator = await addPerson(app, 'secretariat', 'administrator')
  owner = objects.person
  agency = (await one(`SELECT agency_id AS it FROM person WHERE id = $1`, [owner])) as string
}, 120_000)
afterAll(() => app.stop())
beforeEach(() => app.owner.query('DELETE FROM retention_run'))

async function one(text: string, values: unknown[] = []): Promise<unknown> {
  return (await app.owner.query<{ it: unknown }>(text, values)).rows[0]?.it
}
const countOf = async (table: string, where = 'true'): Promise<number> =>
  Number(await one(`SELECT count(*) AS it FROM ${table} WHERE ${where}`))
const read = () => administrator.call('retention.read')
const turn = async (isOn: boolean) =>
  administrator.call('retention.switch', { body: { isOn, version: (await read()).version } })
const night = () => app.app.get(RetentionKeeper).applyAll(true)
const countFor = async (kind: string): Promise<number> =>
  (await read()).kinds.find((each) => each.kind === kind)?.count ?? -1

/** Makes a kind of record of the agency older than its period: all of it, or that of some rows. */
const ages: Readonly<Record<string, string>> = {
  session: `INSERT INTO session (token_hash, person_id, csrf, created_at, expires_at) VALUES (sha256('old'), '#', 'old', now() - interval '400 days', now() - interval '365 days')`,
  notice: `INSERT INTO notice (person_id, agency_id, kind, parameters, path, recorded_at) VALUES ('#', '@', 'erasure-asked', '{}', '/', now() - interval '366 days')`,
  mail: `INSERT INTO mail (agency_id, person_id, to_address, subject, text, queued_at, sent_at) VALUES ('@', '#', 'a@spec.example', 'Old', 'Old', now() - interval '200 days', now() - interval '181 days')`,
  application: `UPDATE name_request SET recorded_at = now() - interval '900 days', decided_at = now() - interval '731 days', outcome = 'refused', answer = 'No', decided_by = '#' WHERE person_id = '#'`,
  evidence: `UPDATE outside_certificate_status SET kind = 'rejected', recorded_at = now() - interval '1096 days' WHERE person_id = '#'`,
  attempt: `UPDATE attempt SET awaits_marking = false, started_at = now() - interval '1200 days', deadline_at = now() - interval '1199 days', closes_at = now() - interval '1199 days', submitted_at = now() - interval '1100 days', submitted_by = 'person', points = 1, out_of = 1, passed = true WHERE person_id = '#'`,
}
const age = (kind: string): Promise<unknown> =>
  app.owner.query((ages[kind] ?? '').replaceAll('#', owner).replaceAll('@', agency))

describe('what has been kept long enough', () => {
  it('is counted for administrators before anything goes, and nothing goes until they turn it on', async () => {
    await age('notice')
    const found = await countFor('notice')
    expect(found).toBeGreaterThan(0)
    const before = await countOf('notice')
    expect(await night()).toBe(0)
    expect(await countOf('notice')).toBe(before)
    expect(await read()).toMatchObject({ turnedOn: null, runs: [] })
    expect((await read()).kinds.map(({ kind }) => kind)).toEqual(retentionKinds)
  })

  it('is turned on as it was seen, and not from older figures', async () => {
    const { version } = await read()
    await expect(
      administrator.call('retention.switch', { body: { isOn: true, version: version + 1 } }),
    ).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
    const entries = () => countOf('audit_entry', `act = 'retention.switch' AND agency_id = '${agency}'`)
    const before = await entries()
    expect((await turn(true)).turnedOn).not.toBeNull()
    expect(await entries()).toBe(before + 1)
  })

  it.each([
    ['session', 'session', 'person_id'],
    ['notice', 'notice', 'person_id'],
    ['mail', 'mail', 'person_id'],
    ['application', 'name_request', 'person_id'],
    ['evidence', 'evidence_file', 'person_id'],
    ['attempt', 'answer', 'person_id'],
  ])('goes in the night when it is a %s, and that of others stays', async (kind, table, column) => {
    await age(kind)
    const theirs = `${column} = '${owner}'`
    const others = await countOf(table, `${column} <> '${owner}'`)
    const found = await countFor(kind)
    expect(found).toBeGreaterThan(0)
    expect(await night()).toBe(1)
    expect(await countFor(kind)).toBe(0)
    if (!['mail', 'session', 'notice'].includes(kind)) expect(await countOf(table, theirs)).toBe(0)
    expect(await countOf(table, `${column} <> '${owner}'`)).toBe(others)
    const [run] = (await read()).runs
    expect(run?.onDay).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(run?.counts[kind as 'mail']).toBeGreaterThan(0)
  })

  it('leaves results, decisions and certificates as they are', async () => {
    expect(await one('SELECT points AS it FROM attempt WHERE id = $1', [objects.attempt])).toBe(1)
    expect(await countOf('outside_certificate', `person_id = '${owner}'`)).toBeGreaterThan(0)
    expect(await countOf('certificate', `person_id = '${owner}'`)).toBeGreaterThan(0)
    expect(await countOf('decision', `person_id = '${owner}'`)).toBeGreaterThan(0)
  })

  it('takes the files with the rows', async () => {
    const folder = join(app.dataDir, 'files', 'evidence', owner)
    let left: string[] = []
    try {
      left = readdirSync(folder)
    } catch {
      // The folder went with its last file.
    }
    expect(left).toEqual([])
  })

  it('is done once a night, with one entry of counts in the trail', async () => {
    const entries = () => countOf('audit_entry', `act = 'retention.apply' AND agency_id = '${agency}'`)
    const before = await entries()
    expect([await night(), await night()]).toEqual([1, 0])
    expect(await entries()).toBe(before + 1)
  })

  it('is put before a second administrator when it is the file of a closed account', async () => {
    const gone = await addPerson(app, 'secretariat', 'trainee')
    await app.owner.query(`UPDATE person SET closed_at = now() - interval '3651 days' WHERE id = $1`, [gone.personId])
    expect(await countFor('closed')).toBe(1)
    await night()
    expect(await countFor('closed')).toBe(0)
    const second = await addPerson(app, 'secretariat', 'administrator')
    const asked = (await second.call('erasures.list')).erasures.find(({ person }) => person.id === gone.personId)
    expect(asked).toMatchObject({ state: 'asked', abilities: { mayConfirm: true } })
    const first = (await administrator.call('erasures.list')).erasures.find(({ id }) => id === asked?.id)
    expect(first?.abilities.mayConfirm).toBe(false)
    await second.call('erasures.refuse', { params: { erasure: asked?.id ?? '' }, body: { reason: 'Comes back' } })
    await app.owner.query('DELETE FROM retention_run')
    await night()
    expect(await countFor('closed')).toBe(0)
  })

  it('is to be seen again when a period becomes shorter, and not when it becomes longer', async () => {
    const settings = async (notice: number) => {
      const { id: _, key: _key, logo: _logo, ...now } = await administrator.call('agency.read')
      return administrator.call('agency.update', { body: { ...now, retention: { ...now.retention, notice } } })
    }
    await settings(400)
    expect((await read()).turnedOn).not.toBeNull()
    await settings(399)
    expect((await read()).turnedOn).toBeNull()
    await age('notice')
    expect(await night()).toBe(0)
  })

  it('is no other agency’s to see or to take away', async () => {
    const other = await addPerson(app, 'ngo', 'administrator')
    expect((await other.call('retention.read')).kinds.find(({ kind }) => kind === 'closed')?.count).toBe(0)
  })
})
