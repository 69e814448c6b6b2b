import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '../platform/actor.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { addPerson } from '../../test/add-person.ts'
import { openedCredentials } from '../../test/opened-credentials.ts'
import { IssuingService } from './issuing.service.ts'
import { CertificateSealer } from './sealer.ts'
import { SignAnewService } from './status/sign-anew.service.ts'
import {
  answer,
  app,
  certified,
  correct,
  proposalOf,
  read,
  reason,
  second,
  startStage,
} from './status/testing/stage.ts'

const family = 'Qvxkcanary'
const corrected = { en: `${family.toUpperCase()}CORRECTED Aiko`, ja: '訂正済之名 愛子' }
const names = [family, family.toUpperCase(), '秘匿姓名', 'QVXKPASSPORT', corrected.ja]

beforeAll(startStage)
afterAll(() => app.stop())

const named = async (personId: string): Promise<void> => {
  await app.owner.query(
    `UPDATE person SET family_name = $2, family_name_ja = '秘匿姓名', passport_name = 'QVXKPASSPORT ONE' WHERE id = $1`,
    [personId, family],
  )
}

/** The tables in which one of the names stands in plain. */
async function tablesThatName(): Promise<string[]> {
  const { rows } = await app.owner.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const { rowCount } = await app.owner.query(
      `SELECT FROM "${name}" t WHERE EXISTS (SELECT FROM unnest($1::text[]) n WHERE strpos(t::text, n) > 0) LIMIT 1`,
      [names],
    )
    if (rowCount) found.push(name)
  }
  return found
}

const complete = async (personId: string): Promise<string> => {
  const { rows } = await app.owner.query<{ id: string }>(
    `WITH n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source)
       SELECT p.id, p.agency_id, e.id, 'self' FROM person p, edition e JOIN course c ON c.id = e.course_id WHERE p.id = $1 AND c.key = 'e1' LIMIT 1 RETURNING *)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date, now(), 'online', 7 FROM n RETURNING id`,
    [personId],
  )
  return rows[0]?.id ?? ''
}

describe('the holder’s name, right after a certificate was issued and before any job ran,', () => {
  it('stands in plain in their own row alone, issued one at a time, many at once, or signed anew', async () => {
    const people = await Promise.all([1, 2, 3, 4].map(() => addPerson(app, 'secretariat', 'trainee')))
    const [alone = '', ...others] = people.map(({ personId }) => personId)
    for (const { personId } of people) await named(personId)
    const first = await complete(alone)
    await app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) => app.app.get(IssuingService).issue(tx, first))
    expect(await tablesThatName()).toEqual(['person'])
    for (const personId of others) await complete(personId)
    expect(await app.app.get(IssuingService).issueMissing()).toBeGreaterThanOrEqual(others.length)
    expect(await tablesThatName()).toEqual(['person'])

    const administrator = await addPerson(app, 'secretariat', 'administrator')
    const { rows } = await app.owner.query<{ now: Date }>('SELECT clock_timestamp() AS now')
    const key = (await administrator.call('keys.list')).keys.find(({ state }) => state === 'active')?.id ?? ''
    const body = { compromisedFrom: rows[0]?.now.toISOString() ?? '', reason }
    await administrator.call('keys.revoke', { params: { key }, body })
    const { keys } = await administrator.call('keys.publish')
    await administrator.call('keys.activate', { params: { key: keys[0]?.id ?? '' } })
    expect(await app.app.get(SignAnewService).signAnew()).toBeGreaterThanOrEqual(people.length)
    // The letters that tell of it go with whom they are to.
    expect(await tablesThatName()).toEqual(['mail', 'person'])
    const opened = await openedCredentials(app, 'c.person_id = $1', alone)
    expect(opened).toHaveLength(2)
    for (const { credential } of opened)
      expect(credential).toMatchObject({
        credentialSubject: { bilingualName: { ja: expect.stringContaining('秘匿姓名') as string } },
      })
  })

  it('stands in none of a corrected one, but in what was asked for', async () => {
    const { certificate } = await certified()
    await correct(certificate, { holder: corrected })
    const asked = await tablesThatName()
    const { certificate: number } = await answer(await proposalOf(certificate), 'approved', second)
    expect((await read(number)).holder).toEqual(corrected)
    expect(asked).toContain('certificate_proposal')
    expect(await tablesThatName()).toEqual(asked)
    expect(asked).not.toContain('certificate')
  })

  it('goes from certificates of earlier versions at the next start, each of which reads as before', async () => {
    const { certificate, holder } = await certified()
    const before = await read(certificate)
    await app.owner.query('UPDATE certificate SET credential = $2, sealed = NULL WHERE public_id = $1', [
      certificate,
      JSON.stringify(before.credential),
    ])
    expect(await read(certificate)).toMatchObject({ credential: before.credential, holder: before.holder })
    expect(await app.app.get(CertificateSealer).sealAll()).toBe(1)
    const { rows } = await app.owner.query<{ text: string }>(
      'SELECT credential::text AS text FROM certificate WHERE person_id = $1',
      [holder.personId],
    )
    expect(rows[0]?.text).not.toContain(before.holder?.ja)
    expect(await read(certificate)).toMatchObject({ credential: before.credential, holder: before.holder })
  })

  it('cannot be written in plain, whoever of the API tries', async () => {
    const add = (sealed: string, credential: string) =>
      app.app.get(UnitOfWork).run({ actor: systemActor }, (tx) =>
        tx.query(
          `INSERT INTO certificate (public_id, completion_id, person_id, agency_id, status_index, key_id, credential, sealed)
           SELECT 'AAAA-' || c.status_index, c.completion_id, c.person_id, c.agency_id, c.status_index + 1000000, c.key_id, ${credential}, ${sealed} FROM certificate c LIMIT 1`,
        ),
      )
    const refused = { code: '42501', message: expect.stringContaining('row-level security') as string }
    await expect(add('NULL', 'c.credential')).rejects.toMatchObject(refused)
    await expect(
      add('c.sealed', `jsonb_set(c.credential, '{credentialSubject,bilingualName}', '{"en":"X","ja":"X"}')`),
    ).rejects.toMatchObject(refused)
  })
})
