import type { DataSource } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshWorld } from '../../test/databases.ts'
import { entities } from '../entities.ts'
import { ownerSource } from '../platform/database/migrate.ts'
import { passwordFits } from './argon2.ts'
import { createUser, type NewUser } from './create-user.ts'

let source: DataSource
beforeAll(async () => {
  source = await ownerSource(await freshWorld(), { entities }).initialize()
})
afterAll(() => source.destroy())

const ada: NewUser = {
  email: 'ada@example.org',
  family: 'Ito',
  given: 'Ada',
  roles: ['administrator', 'auditor'],
  language: 'en',
  agency: 'harbour',
  agencyName: 'Harbour Agency',
}
const create = (user: NewUser) => source.transaction((manager) => createUser(manager, user))

describe('creating a user from the terminal', () => {
  it('asks for an agency that is there, or for the name of a new one', async () => {
    expect(await create({ ...ada, agencyName: null })).toBe('agency-missing')
  })

  it('makes agency, person and roles, and keeps the password it gives only as a hash', async () => {
    const made = await create(ada)
    if (typeof made === 'string') throw new Error(made)
    const [row] = await source.query<
      { hash: string; roles: string[]; agency: string; isInvented: boolean; acts: number }[]
    >(
      `SELECT w.hash, roles_of(p.id, p.agency_id) AS roles, a.name_en AS agency, a.is_invented AS "isInvented",
         (SELECT count(*)::int FROM audit_entry e WHERE e.subject_id = p.id AND e.act = 'people.create') AS acts
       FROM person p JOIN password w ON w.person_id = p.id JOIN agency a ON a.id = p.agency_id WHERE p.email = 'ada@example.org' AND p.demo_key IS NULL`,
    )
    expect(row).toMatchObject({
      roles: ['administrator', 'auditor'],
      agency: 'Harbour Agency',
      isInvented: false,
      acts: 1,
    })
    expect(await passwordFits(made.password, row!.hash)).toBe(true)
  })

  it('leaves an address that is taken alone', async () => {
    expect(await create({ ...ada, family: 'Somebody', given: 'Else' })).toBe('email-taken')
    expect(await source.query(`SELECT family_name FROM person WHERE email = 'ada@example.org'`)).toEqual([
      { family_name: 'Ito' },
    ])
  })
})
