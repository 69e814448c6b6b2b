import type { DataSource } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshWorld } from '../../test/databases.ts'
import { readAgencyOptions } from '../agency-options.ts'
import { entities } from '../entities.ts'
import { ownerSource } from '../platform/database/migrate.ts'
import { createAgency } from './create-agency.ts'

let source: DataSource
beforeAll(async () => {
  source = await ownerSource(await freshWorld(), { entities }).initialize()
})
afterAll(() => source.destroy())

const typed = (more: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({
    key: 'lakeside',
    name: 'Lakeside University',
    'name-ja': '湖畔大学',
    kind: 'university',
    email: 'Head@lakeside.example',
    family: 'Mori',
    given: 'Ken',
    ...more,
  }).flatMap(([option, value]) => [`--${option}`, value])

const create = (parts: readonly string[]) =>
  source.transaction((manager) => createAgency(manager, readAgencyOptions(parts)))

describe('making an agency from the terminal', () => {
  it('makes it with its first administrator, and writes both down', async () => {
    expect(await create(typed())).toEqual({ password: expect.any(String) as string })
    const [row] = await source.query<unknown[]>(
      `SELECT a.name_en, a.name_ja, a.kind, a.is_invented, p.email, roles_of(p.id, a.id) AS roles,
         ARRAY(SELECT e.act FROM audit_entry e WHERE e.agency_id = a.id ORDER BY e.id) AS acts
       FROM agency a JOIN person p ON p.agency_id = a.id WHERE a.key = 'lakeside'`,
    )
    expect(row).toEqual({
      name_en: 'Lakeside University',
      name_ja: '湖畔大学',
      kind: 'university',
      is_invented: false,
      email: 'head@lakeside.example',
      roles: ['administrator'],
      acts: ['agency.create', 'people.create'],
    })
  })

  it('leaves a key and an address that are taken alone', async () => {
    expect(await create(typed())).toBe('key-taken')
    expect(await create(typed({ key: 'riverside' }))).toBe('email-taken')
  })

  it.each([
    [{ kind: 'army' }, '--kind must be one of government, un, ngo, university.'],
    [{ zone: 'Mars/Olympus' }, '--zone must be an IANA time zone such as Asia/Tokyo.'],
    [{ key: 'Lake Side' }, '--key must be small letters, digits and hyphens.'],
    [{ email: 'nobody' }, '--email must be an e-mail address.'],
  ])('refuses %j', (wrong, sentence) => {
    expect(() => readAgencyOptions(typed(wrong))).toThrow(sentence)
  })
})
