import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'

let app: TestApp
let administrator: Caller
let auditor: Caller
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'university', 'administrator')
  auditor = await addPerson(app, 'university', 'auditor')
})
afterAll(() => app.stop())

const list = (
  caller: Caller,
  query: { act?: string; person?: string; after?: string; before?: string; limit?: number } = {},
) => caller.call('audit.list', { query })

describe('the audit log', () => {
  it('names who did what to whom, newest first', async () => {
    const trainee = await addPerson(app, 'university', 'trainee')
    await administrator.call('people.setRoles', {
      params: { person: trainee.personId },
      body: { roles: ['trainee', 'verifier'] },
    })
    const { enrolmentId } = await trainee.call('enrolments.enrol', { params: { course: 'e1' } })
    const { entries } = await list(auditor, { person: trainee.personId })
    expect(entries.map(({ act }) => act)).toEqual(['enrolments.enrol', 'people.setRoles', 'access.sign-in'])
    const nameOf = (caller: Caller) => caller.call('access.session').then(({ person }) => person.name)
    expect(entries[0]).toMatchObject({
      actor: { kind: 'person', id: trainee.personId, name: await nameOf(trainee) },
      subject: { kind: 'enrolment', id: enrolmentId, name: await nameOf(trainee) },
    })
    expect(entries[1]).toMatchObject({
      actor: { id: administrator.personId, name: await nameOf(administrator) },
      subject: { kind: 'person', id: trainee.personId, name: await nameOf(trainee) },
      details: { granted: ['verifier'], ended: [] },
    })
  })

  it('shows everything of the agency once, page by page, and nothing of another', async () => {
    const elsewhere = await addPerson(app, 'ngo', 'administrator')
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await list(auditor, { limit: 3, ...(after ? { after } : {}) })
      seen.push(...page.entries.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    const { rows } = await app.owner.query<{ id: string }>(
      `SELECT e.id FROM audit_entry e JOIN agency a ON a.id = e.agency_id WHERE a.key = 'university' ORDER BY e.id DESC`,
    )
    expect(seen).toEqual(rows.map(({ id }) => id))
    // What another agency did to the auditor's own file is shown to them as its person, not in this log.
    await app.owner.query(
      `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id)
       SELECT p.agency_id, 'person', p.id, 'certificates.read', 'person', $2, $2 FROM person p WHERE p.id = $1`,
      [elsewhere.personId, auditor.personId],
    )
    expect((await list(auditor, { act: 'certificates.read' })).entries).toEqual([])
    expect((await list(elsewhere, { limit: 200 })).entries.filter(({ id }) => seen.includes(id))).toEqual([])
  })

  it('is narrowed by act, noun, person and time', async () => {
    const acts = async (query: Parameters<typeof list>[1]) =>
      new Set((await list(auditor, query)).entries.map(({ act }) => act))
    expect(await acts({ act: 'people.setRoles' })).toEqual(new Set(['people.setRoles']))
    expect(await acts({ act: 'access' })).toEqual(new Set(['access.sign-in']))
    expect(await acts({ act: 'acc' })).toEqual(new Set())
    expect(await acts({ before: '2000-01-01T00:00:00Z' })).toEqual(new Set())
  })

  it('is for administrators and auditors', async () => {
    for (const role of ['trainee', 'instructor', 'desk-officer', 'verifier'] as const) {
      await expect(list(await addPerson(app, 'university', role))).rejects.toMatchObject({ status: 403 })
    }
    await expect(list(auditor, { after: 'x' })).rejects.toMatchObject({ status: 400 })
  })
})

describe('the outbox', () => {
  it('shows the own agency’s mails to its administrators', async () => {
    const elsewhere = await addPerson(app, 'ngo', 'administrator')
    const names = { familyName: 'Post', givenName: 'A', passportName: 'POST A', language: 'en' as const, roles: [] }
    for (const key of ['one', 'two', 'three'])
      await administrator.call('people.create', { body: { ...names, email: `${key}@post.example` } })
    const first = await administrator.call('mail.outbox', { query: { limit: 2 } })
    const second = await administrator.call('mail.outbox', { query: { limit: 2, after: first.next ?? '' } })
    expect([...first.mails, ...second.mails].map(({ to }) => to)).toEqual([
      'three@post.example',
      'two@post.example',
      'one@post.example',
    ])
    expect(second.next).toBeNull()
    expect((await elsewhere.call('mail.outbox')).mails.filter(({ to }) => to.endsWith('@post.example'))).toEqual([])
    await expect(auditor.call('mail.outbox')).rejects.toMatchObject({ status: 403 })
  })
})

describe('the readers of my file', () => {
  it('are shown to me with name and agency, and to nobody else', async () => {
    const trainee = await addPerson(app, 'university', 'trainee')
    const officer = await addPerson(app, 'university', 'desk-officer')
    const { person } = await officer.call('access.session')
    await trainee.call('completions.list', { params: { person: trainee.personId } })
    await officer.call('completions.list', { params: { person: trainee.personId } })
    expect((await trainee.call('people.myReaders')).readers).toMatchObject([
      { name: person.name, agency: { ja: '星野大学（架空）' }, act: 'completions.list' },
    ])
    expect((await officer.call('people.myReaders')).readers).toEqual([])
  })
})

describe('the agencies', () => {
  it('are known to everybody signed in, and say that they are invented', async () => {
    const { agencies } = await auditor.call('people.agencies')
    expect(agencies.find(({ key }) => key === 'ngo')).toMatchObject({
      name: { en: 'Open Well NGO (invented)' },
      invented: true,
    })
    await expect(app.anonymous('people.agencies')).rejects.toMatchObject({ status: 401 })
  })
})
