import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../../test/app.ts'

let app: TestApp
let nomination: string
beforeAll(async () => {
  app = await startTestApp()
  nomination = await nominationOf('haruka')
})
afterAll(() => app.stop())

async function nominationOf(key: string): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    'SELECT n.id FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.demo_key = $1',
    [key],
  )
  return rows[0]?.id ?? ''
}

const read = async (key: string, id = nomination) =>
  (await app.as(key)).call('eligibility.nominee', { params: { nomination: id } })

describe('a nominee', () => {
  it('is shown to the desk officer and the verifier as the nominee sees it, with their certificates', async () => {
    const { eligibility } = await (await app.as('haruka')).call('eligibility.mine')
    for (const key of ['hiroshi', 'ayumi', 'naoko']) expect((await read(key)).eligibility).toEqual(eligibility)
  })

  it('sees who read their file, on home and in the list', async () => {
    const haruka = await app.as('haruka')
    const earlier = (await haruka.call('people.myReaders')).readers.length
    await read('hiroshi')
    expect((await haruka.call('people.myReaders')).readers).toHaveLength(earlier + 1)
    expect((await haruka.call('people.myReaders')).readers[0]).toMatchObject({
      name: { en: 'NAKATA Hiroshi' },
      act: 'eligibility.nominee',
    })
    expect((await haruka.call('home.read')).lastReader).toMatchObject({
      name: { en: 'NAKATA Hiroshi' },
      agency: { ja: 'みなと平和協力事務局（架空）' },
    })
  })

  it('is not there for another agency, and nothing of them for other trainees', async () => {
    await expect(read('yuko')).rejects.toMatchObject({ status: 404 })
    await expect(read('ren')).rejects.toMatchObject({ status: 404 })
    await expect(read('hiroshi', await nominationOf('aoi'))).rejects.toMatchObject({ status: 404 })
    await expect(read('hiroshi', '01890000-0000-7000-8000-000000000000')).rejects.toMatchObject({ status: 404 })
    for (const key of ['takumi', 'haruka', 'kenji', 'emi'])
      await expect(read(key)).rejects.toMatchObject({ status: 403 })
    const { rows } = await app.owner.query(
      `SELECT 1 FROM audit_entry e JOIN person p ON p.id = e.actor_id WHERE e.act = 'eligibility.nominee' AND p.demo_key IN ('yuko', 'ren', 'takumi')`,
    )
    expect(rows).toEqual([])
  })
})

/** What the runtime role gets when it says who it is, with nothing of ours before it. */
async function directly(
  key: string,
  roles: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const client = new pg.Client({ connectionString: app.runtimeUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await app.owner.query<{ id: string; agency: string }>(
      'SELECT id, agency_id AS agency FROM person WHERE demo_key = $1',
      [key],
    )
    await client.query(
      `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', $2, true), set_config('muster.roles', $3, true)`,
      [rows[0]?.id, rows[0]?.agency, roles],
    )
    return (await client.query(statement, [...values])).rowCount ?? 0
  } finally {
    await client.end()
  }
}

describe('row-level security, with nothing before it', () => {
  const tables = [
    'nomination',
    'standing',
    'waiver',
    'waiver_act',
    'outside_certificate',
    'outside_certificate_status',
    'person_fact',
    'completion',
  ]
  const ofSecretariat = (table: string): string =>
    `SELECT 1 FROM ${table} WHERE agency_id = (SELECT id FROM agency WHERE key = 'secretariat')`

  it('shows another agency’s staff nothing of this one, and its own staff something', async () => {
    await read('hiroshi')
    for (const table of tables) {
      expect([table, await directly('ren', 'desk-officer,verifier,auditor', ofSecretariat(table))]).toEqual([table, 0])
      expect([table, (await directly('hiroshi', 'desk-officer', ofSecretariat(table))) > 0]).toEqual([table, true])
      expect([table, await directly('kenji', 'trainee', ofSecretariat(table))]).toEqual([table, 0])
    }
    expect(
      await directly(
        'ren',
        'desk-officer',
        `SELECT 1 FROM posting WHERE agency_id = (SELECT id FROM agency WHERE key = 'secretariat')`,
      ),
    ).toBe(0)
  })

  it('judges for nobody who may not see the nomination', async () => {
    for (const name of ['judged_facts($1)', 'judged_nominations($1)', 'standing_basis($1, current_date)']) {
      const asked = (key: string, roles: string): Promise<number> =>
        directly(key, roles, `SELECT 1 FROM ${name}`, [[nomination]])
      expect([
        name,
        await asked('ren', 'desk-officer,verifier,auditor'),
        await asked('takumi', 'trainee'),
        await asked('emi', 'administrator'),
      ]).toEqual([name, 0, 0, 0])
      expect([name, (await asked('haruka', 'trainee')) > 0, (await asked('hiroshi', 'desk-officer')) > 0]).toEqual([
        name,
        true,
        true,
      ])
    }
  })

  it('lets nobody write a verdict beside a nomination they cannot see', async () => {
    const { rows } = await app.owner.query<{ person: string; agency: string }>(
      'SELECT person_id AS person, agency_id AS agency FROM nomination WHERE id = $1',
      [nomination],
    )
    await app.owner.query('DELETE FROM standing WHERE nomination_id = $1', [nomination])
    const exactly = `INSERT INTO standing (nomination_id, person_id, agency_id, basis, verdict, brief, view) VALUES ($1, $2, $3, '', 'ELIGIBLE', '{}', '{}')`
    await expect(
      directly('ren', 'desk-officer', exactly, [nomination, rows[0]?.person, rows[0]?.agency]),
    ).rejects.toThrow('row-level security')
    await expect(
      directly('takumi', 'trainee', exactly, [nomination, rows[0]?.person, rows[0]?.agency]),
    ).rejects.toThrow('row-level security')
  })
})
