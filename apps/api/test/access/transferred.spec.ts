import { roles } from '@muster/contracts/codes.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReplayService } from '../../src/eligibility/decisions/replay.service.ts'
import { arrange } from '../../src/eligibility/decisions/testing/arrange.ts'
import { Eraser } from '../../src/own/erasure/eraser.ts'
import { inventory } from '../../src/own/inventory/inventory.ts'
import { addPerson } from '../add-person.ts'
import { type Caller, startTestApp, type TestApp } from '../app.ts'
import { certified } from '../certified.ts'
import { transfer } from '../transfer.ts'
import { asActor } from './as-actor.ts'

/** What goes along with a person, stays, or ends when they change agencies: for every table, by row-level security alone. */
const follows = [
  'consent',
  'evidence_file',
  'experience',
  'experience_status',
  'extra_time',
  'holder_alias',
  'name_request',
  'outside_certificate',
  'outside_certificate_status',
  'person_alias',
  'person_fact',
  'person_former_name',
]
/** What the old agency recorded, and the new one reads with it. */
const shared = ['bar', 'bar_act', 'certificate', 'certificate_salt', 'completion']
/** Courses under way follow, those that are over are shared. */
const courses = ['enrolment', 'lesson_progress']

let app: TestApp
let runtime: pg.Pool
let who: Caller
let certificate: string
let nomination: string
let decision: string
/** A mission that began before the transfer. */
let underWay: string
/** Rows of the person that all staff of an agency together may see, by table. */
type Seen = Readonly<Record<string, number>>
let before: { old: Seen; new: Seen }
let after: { old: Seen; new: Seen }

const tables = inventory.filter(({ path }) => path?.length === 1 && path[0] === 'person_id').map(({ table }) => table)

async function seenAt(agency: string): Promise<Seen> {
  const staff = await addPerson(app, agency, 'auditor')
  const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM agency WHERE key = $1', [agency])
  const settings = { kind: 'person', person: staff.personId, agency: rows[0]?.id ?? '', roles: roles.join(',') }
  return asActor(runtime, settings, async (client) => {
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows: may } = await client.query<{ is: boolean }>(
        `SELECT has_any_column_privilege('muster_app', $1, 'SELECT') AS is`,
        [table],
      )
      if (!may[0]?.is) continue
      const { rows: found } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${table} WHERE person_id = $1`,
        [who.personId],
      )
      counts[table] = found[0]?.n ?? 0
    }
    const { rows: people } = await client.query('SELECT 1 FROM person WHERE id = $1', [who.personId])
    return { ...counts, person: people.length }
  })
}

beforeAll(async () => {
  app = await startTestApp()
  runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 2 })
  const world = await arrange(app)
  certificate = await certified(app, 'takumi')
  decision = (await world.ask('takumi')).id
  nomination = await world.nominationOf('takumi')
  who = await app.as('takumi')
  const add = (text: string) => app.owner.query(text, [who.personId])
  await add(
    `INSERT INTO bar (person_id, agency_id, kind, ground, valid_from, recorded_by) SELECT id, agency_id, 'conduct', 'Case', current_date, (SELECT o.id FROM person o WHERE o.agency_id = person.agency_id AND o.id <> person.id ORDER BY o.id LIMIT 1) FROM person WHERE id = $1`,
  )
  await add(
    `INSERT INTO person_alias (person_id, agency_id, kind, name, reason, recorded_by) SELECT id, agency_id, 'spelling', 'TAKUMY', 'Case', (SELECT o.id FROM person o WHERE o.agency_id = person.agency_id AND o.id <> person.id ORDER BY o.id LIMIT 1) FROM person WHERE id = $1`,
  )
  await add(
    `INSERT INTO extra_time (person_id, agency_id, extra_percent, reason, recorded_by) SELECT id, agency_id, 25, 'Case', (SELECT o.id FROM person o WHERE o.agency_id = person.agency_id AND o.id <> person.id ORDER BY o.id LIMIT 1) FROM person WHERE id = $1`,
  )
  await add(`UPDATE person SET family_name = family_name || 'a' WHERE id = $1`)
  const { rows: begun } = await app.owner.query<{ id: string }>(
    `WITH p AS (INSERT INTO posting (agency_id, title_en, title_ja, duty_station_key, profile_id, field, job, departs_on, arrives_on, returns_on)
       SELECT agency_id, 'Begun', '派遣中', (SELECT min(key) FROM duty_station), (SELECT id FROM profile WHERE key = 'p1-mission-civilian'), 'elections', 'case', current_date - 9, current_date - 8, current_date + 20 FROM person WHERE id = $1 RETURNING id, agency_id)
     INSERT INTO nomination (posting_id, person_id, agency_id, nominated_on, accepted_at) SELECT p.id, $1, p.agency_id, current_date - 20, now() FROM p RETURNING id`,
    [who.personId],
  )
  underWay = begun[0]?.id ?? ''
  before = { old: await seenAt('secretariat'), new: await seenAt('ngo') }
  await transfer(app, who, 'ngo')
  after = { old: await seenAt('secretariat'), new: await seenAt('ngo') }
})
afterAll(async () => {
  await runtime.end()
  await app.stop()
})

const openFor = async (agency: string) => addPerson(app, agency, 'verifier', 'desk-officer', 'auditor', 'instructor')
const status = (tried: Promise<unknown>): Promise<number> =>
  tried.then(
    () => 200,
    (refused: { status: number }) => refused.status,
  )

describe('the file of a person who changed agencies', () => {
  it('was nobody’s but the old agency’s before', () => {
    expect(Object.entries(before.new).filter(([, rows]) => rows > 0)).toEqual([])
    expect(
      Object.entries(before.old).filter(([table, rows]) => rows > 0 && follows.includes(table)).length,
    ).toBeGreaterThan(5)
  })

  it.each(follows)('%s goes along', (table) => {
    expect({ old: after.old[table], new: after.new[table] }).toEqual({ old: 0, new: before.old[table] })
  })

  it.each(shared)('%s stays with who recorded it, and the new agency reads it', (table) => {
    expect({ old: after.old[table], new: after.new[table] }).toEqual({ old: before.old[table], new: before.old[table] })
  })

  it.each(courses)('%s is seen whole by the new agency, and by the old as far as it is over', (table) => {
    expect(after.new[table]).toBe(before.old[table])
    expect(after.old[table] ?? 0).toBeLessThanOrEqual(before.old[table] ?? 0)
  })

  it('otherwise stays with the old agency alone, but for what the transfer itself told and gave', () => {
    const known = [
      ...follows,
      ...shared,
      ...courses,
      'person',
      'role_grant',
      'mail',
      'nomination_step',
      'audit_entry',
      'saved_list_person',
      'population_change',
      'transfer',
    ]
    const others = tables.filter((table) => !known.includes(table))
    const wrong = others.filter((table) => (after.new[table] ?? 0) !== 0 || after.old[table] !== before.old[table])
    expect(wrong).toEqual([])
    // Lists name people of other agencies while they agree to it.
    expect(after.old['saved_list_person']).toBe(0)
    expect([after.old['person'], after.new['person']]).toEqual([1, 1])
    expect(after.new['role_grant']).toBe(1)
    expect(after.old['role_grant']).toBe(before.old['role_grant'])
  })

  it('is read by the staff of the new agency, and no more by those of the old, over the entries', async () => {
    const tried = async (by: Caller, administrator: Caller) => {
      const params = { person: who.personId }
      const opened = await status(
        administrator.call('openings.open', {
          params,
          body: { reason: 'Their family asks where they are', minutes: 5 },
        }),
      )
      const outside = (await who.call('recognition.mine')).certificates[0]?.id ?? ''
      return {
        person: await status(administrator.call('people.read', { params })),
        opened,
        names: await status(administrator.call('names.read', { params })),
        roles: await status(administrator.call('people.setRoles', { params, body: { roles: ['trainee'] } })),
        completions: await status(by.call('completions.list', { params })),
        certificate: await status(by.call('certificates.read', { params: { certificate } })),
        outside: await status(by.call('recognition.read', { params: { certificate: outside } })),
        nomination: await status(by.call('decisions.ofNomination', { params: { nomination } })),
        decision: await status(by.call('decisions.read', { params: { decision } })),
      }
    }
    expect(await tried(await openFor('ngo'), await addPerson(app, 'ngo', 'administrator'))).toEqual({
      person: 200,
      opened: 200,
      names: 200,
      roles: 200,
      completions: 200,
      certificate: 200,
      outside: 200,
      nomination: 404,
      decision: 404,
    })
    expect(await tried(await openFor('secretariat'), await addPerson(app, 'secretariat', 'administrator'))).toEqual({
      person: 404,
      opened: 404,
      names: 404,
      roles: 404,
      completions: 200,
      certificate: 200,
      outside: 404,
      nomination: 200,
      decision: 200,
    })
  })

  it('is taken back from what has not begun, with a reason; a mission under way is finished', async () => {
    const { rows } = await app.owner.query(
      `SELECT n.id, n.withdrawn_at IS NOT NULL AS gone, (SELECT s.reason FROM nomination_step s WHERE s.nomination_id = n.id AND s.kind = 'withdrawn') AS reason FROM nomination n WHERE n.person_id = $1 ORDER BY gone`,
      [who.personId],
    )
    expect(rows).toEqual([
      { id: underWay, gone: false, reason: null },
      { id: nomination, gone: true, reason: expect.stringMatching(/Transferred|異動/) as unknown },
    ])
  })

  it('is judged by all of it at the new agency, and a stop of the old one holds there', async () => {
    const officer = await addPerson(app, 'ngo', 'desk-officer', 'auditor')
    const { rows: postings } = await app.owner.query<{ id: string }>(
      `INSERT INTO posting (agency_id, title_en, title_ja, duty_station_key, profile_id, field, job, departs_on, arrives_on, returns_on)
       SELECT a.id, 'Next', '次', o.duty_station_key, o.profile_id, o.field, o.job, o.departs_on, o.arrives_on, o.returns_on FROM posting o JOIN nomination n ON n.posting_id = o.id AND n.id = $1, agency a WHERE a.key = 'ngo' RETURNING id`,
      [nomination],
    )
    const { id } = await officer.call('nominations.nominate', {
      params: { posting: postings[0]?.id ?? '' },
      body: { person: who.personId },
    })
    const judge = async () => {
      const { id: made } = await officer.call('decisions.ask', { params: { nomination: id } })
      const { view } = await officer.call('decisions.read', { params: { decision: made } })
      return {
        stops: view.findings.length,
        unmet: view.clauses.filter((one) => one.status !== 'MET').map((one) => one.id),
      }
    }
    // The clearance to travel is for one posting; everything else they proved counts, whoever recorded it.
    const unmet = ['travel-clearance']
    const { stops } = await judge()
    expect(stops).toBeGreaterThan(0)
    await app.owner.query(
      `INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on) SELECT b.id, b.person_id, b.agency_id, 'lift-asked', b.recorded_by, 'Case', b.valid_from FROM bar b WHERE b.person_id = $1`,
      [who.personId],
    )
    await app.owner.query(
      `INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on) SELECT b.id, b.person_id, b.agency_id, 'lifted', (SELECT o.id FROM person o WHERE o.agency_id = b.agency_id AND o.id NOT IN (b.person_id, b.recorded_by) ORDER BY o.id DESC LIMIT 1), 'Case', b.valid_from FROM bar b WHERE b.person_id = $1`,
      [who.personId],
    )
    expect(await judge()).toEqual({ stops: 0, unmet })
  })

  it('proves what it proved: decisions replay, certificates verify, rows are as they were recorded', async () => {
    expect((await app.app.get(ReplayService).replay()).differing).toEqual([])
    const { verdict } = await app.anonymous('certificates.verify', { params: { certificate } })
    expect(verdict).toBe('VALID')
    const { rows } = await app.owner.query(
      `SELECT DISTINCT a.key FROM completion c JOIN agency a ON a.id = c.agency_id WHERE c.person_id = $1 UNION SELECT DISTINCT a.key FROM certificate c JOIN agency a ON a.id = c.agency_id WHERE c.person_id = $1`,
      [who.personId],
    )
    expect(rows).toEqual([{ key: 'secretariat' }])
  })

  it('is judged whole at the new agency, one by one where many are judged at once', async () => {
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM agency WHERE key = 'ngo'`)
    const officer = await addPerson(app, 'ngo', 'desk-officer')
    const settings = { kind: 'person', person: officer.personId, agency: rows[0]?.id ?? '', roles: 'desk-officer' }
    const { rows: exceptional } = await asActor(runtime, settings, (client) =>
      client.query('SELECT person_id FROM population.exceptional WHERE person_id = $1', [who.personId]),
    )
    expect(exceptional).toHaveLength(1)
  })

  it('is erased by the new agency alone, with what both recorded; the certificate is still known', async () => {
    const left = await addPerson(app, 'secretariat', 'administrator')
    const decide = left.call('erasures.decide', {
      params: { person: who.personId },
      body: { reason: 'They are not with us any more' },
    })
    expect(await status(decide)).toBe(404)
    await app.owner.query(`UPDATE session SET proved_at = now() WHERE person_id = $1`, [who.personId])
    const { id } = await who.call('own.askErasure', { body: { reason: '' } })
    expect(await status(left.call('erasures.confirm', { params: { erasure: id } }))).toBe(404)
    const here = await addPerson(app, 'ngo', 'administrator')
    await here.call('erasures.confirm', { params: { erasure: id } })
    await app.owner.query(`UPDATE erasure_act SET due_at = now() - interval '1 second' WHERE kind = 'confirmed'`)
    expect(await app.app.get(Eraser).eraseDue()).toBe(1)
    const { rows } = await app.owner.query(
      'SELECT email, reason, ended_cause, took_effect_at FROM transfer WHERE person_id = $1',
      [who.personId],
    )
    expect(rows).toMatchObject([{ email: null, reason: null, ended_cause: null }])
    const { asked } = await here.call('transfers.list')
    expect(asked.filter(({ state }) => state === 'done').map(({ person }) => person)).toEqual([
      { en: expect.not.stringContaining('MORI') as string, ja: expect.not.stringContaining('森') as string },
    ])
    await app.anonymous('certificates.verify', { params: { certificate } })
    expect((await app.app.get(ReplayService).replay()).differing).toEqual([])
  })
})
