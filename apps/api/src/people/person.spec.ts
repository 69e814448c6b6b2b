import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'

let app: TestApp
let administrator: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'university', 'administrator')
})
afterAll(() => app.stop())

const names = {
  familyName: 'Novak',
  givenName: 'Ana',
  familyNameJa: 'ノバク',
  givenNameJa: 'アナ',
  passportName: 'NOVAK ANA',
  language: 'ja' as const,
}
let count = 0
const anEmail = (): string => `new-${(count += 1)}@spec.example`
const create = (
  caller: Caller,
  over: Partial<typeof names> & { email?: string; roles?: ('trainee' | 'auditor' | 'administrator')[] } = {},
) => caller.call('people.create', { body: { ...names, email: anEmail(), roles: ['trainee'], ...over } })

describe('the people of an agency', () => {
  it('are listed by name, every one once, page by page', async () => {
    for (const familyName of ['Same', 'Same', 'Same', 'Abe', '伊藤', 'Zhou'])
      await create(administrator, { familyName })
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await administrator.call('people.list', { query: { limit: 2, ...(after ? { after } : {}) } })
      expect(page.people.length).toBeLessThanOrEqual(2)
      seen.push(...page.people.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT p.id FROM person p JOIN agency a ON a.id = p.agency_id WHERE a.key = 'university' ORDER BY family_name, given_name, p.id`,
    )
    expect(seen).toEqual(rows.map(({ id }) => id))
  })

  it('are found by any part of a name in either script, or of the e-mail, in any order', async () => {
    const { id, email } = await create(administrator, { familyName: 'Quillfeather', familyNameJa: '羽毛' })
    for (const search of ['quill', 'FEATHER', '羽', `ana quill`, email, 'アナ　羽毛']) {
      expect(
        (await administrator.call('people.list', { query: { search } })).people.map((person) => person.id),
        search,
      ).toEqual([id])
    }
    for (const search of ['quill%', 'quill nobody', '_', 'q\\u'])
      expect(
        (await administrator.call('people.list', { query: { search } })).people.map((person) => person.id),
      ).not.toContain(id)
  })

  it('are no cursor of anybody’s making', async () => {
    for (const after of ['forged', Buffer.from('["x"]').toString('base64url'), 'A'.repeat(400)]) {
      await expect(administrator.call('people.list', { query: { after } })).rejects.toMatchObject({
        status: 400,
        code: 'invalid-request',
      })
    }
  })

  it('are for its administrators only', async () => {
    const { id } = await create(administrator)
    const others = await Promise.all(
      (['trainee', 'instructor', 'verifier', 'desk-officer', 'auditor'] as const).map((role) =>
        addPerson(app, 'university', role),
      ),
    )
    for (const other of others) {
      await expect(other.call('people.list')).rejects.toMatchObject({ status: 403 })
      await expect(create(other)).rejects.toMatchObject({ status: 403 })
      await expect(
        other.call('people.setRoles', { params: { person: id }, body: { roles: ['administrator'] } }),
      ).rejects.toMatchObject({ status: 403 })
    }
    await expect(app.anonymous('people.list')).rejects.toMatchObject({ status: 401 })
  })

  it('do not exist for another agency', async () => {
    const { id, version } = await create(administrator)
    const elsewhere = await addPerson(app, 'ngo', 'administrator')
    const person = { params: { person: id } }
    await expect(elsewhere.call('people.read', person)).rejects.toMatchObject({ status: 404 })
    await expect(elsewhere.call('people.update', { ...person, body: { ...names, version } })).rejects.toMatchObject({
      status: 404,
    })
    await expect(elsewhere.call('people.setRoles', { ...person, body: { roles: [] } })).rejects.toMatchObject({
      status: 404,
    })
    expect(
      (await elsewhere.call('people.list', { query: { limit: 200 } })).people.map((each) => each.id),
    ).not.toContain(id)
  })
})

describe('adding a person', () => {
  it('gives them their roles, queues a mail in their language, and is audited once', async () => {
    const person = await create(administrator, {
      email: 'Ana.Novak@Spec.example',
      roles: ['auditor', 'trainee', 'trainee'],
    } as never)
    expect(person).toMatchObject({
      email: 'ana.novak@spec.example',
      name: { en: 'NOVAK Ana', ja: 'ノバク アナ' },
      roles: ['auditor', 'trainee'],
      version: 0,
      closedAt: null,
    })
    const mails = (await administrator.call('mail.outbox')).mails.filter(({ to }) => to === person.email)
    expect(mails).toMatchObject([{ sentAt: null, failure: null }])
    expect(mails[0]?.text).toMatch(/ノバク アナ 様[\s\S]*星野大学[\s\S]*\/choose-password#[\w-]{43}\n/)
    const { rows } = await app.owner.query('SELECT act, actor_id, details FROM audit_entry WHERE subject_id = $1', [
      person.id,
    ])
    expect(rows).toEqual([
      { act: 'people.create', actor_id: administrator.personId, details: { roles: ['auditor', 'trainee'] } },
    ])
  })

  it('refuses an e-mail that is taken, in any capitals and in any agency, also at the same moment', async () => {
    const email = anEmail()
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => create(administrator, { email })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const elsewhere = await addPerson(app, 'ngo', 'administrator')
    await expect(create(elsewhere, { email: email.toUpperCase() })).rejects.toMatchObject({
      status: 409,
      code: 'email-taken',
    })
  })
})

describe('correcting a person', () => {
  it('takes the version that was seen, and no other', async () => {
    const { id } = await create(administrator)
    const update = (version: number, familyName: string) =>
      administrator.call('people.update', {
        params: { person: id },
        body: { familyName, givenName: 'Ana', passportName: 'X ANA', language: 'en', version },
      })
    expect(await update(0, 'First')).toMatchObject({
      familyName: 'First',
      familyNameJa: 'ノバク',
      language: 'en',
      version: 1,
    })
    await expect(update(0, 'Second')).rejects.toMatchObject({ status: 409, code: 'changed-meanwhile' })
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => update(1, `Editor ${index}`)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { rows } = await app.owner.query(`SELECT FROM audit_entry WHERE subject_id = $1 AND act = 'people.update'`, [
      id,
    ])
    expect(rows).toHaveLength(2)
  })
})
