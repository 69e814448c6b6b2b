import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { addNominee, clauseOf, issuerId, paper, recordPaper, type Fields } from '../../test/outside.ts'

let app: TestApp
let one: Caller
let other: Caller
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  one = await addPerson(app, 'secretariat', 'verifier')
  other = await addPerson(app, 'secretariat', 'course-manager')
})
afterAll(() => app.stop())

const ground = 'Letter of the case'
const stamp = async (): Promise<number> =>
  Number((await app.owner.query<{ stamp: string }>('SELECT stamp FROM world_stamp')).rows[0]?.stamp)

async function recorded(who: Caller, fields: Fields): Promise<void> {
  const id = await recordPaper(who, fields)
  await one.call('recognition.verify', { params: { certificate: id }, body: {} })
}

async function addIssuer(name: string): Promise<string> {
  const { id } = await one.call('issuers.add', {
    body: { nameEn: name, nameJa: `${name}（架空）`, zone: 'Europe/Paris' },
  })
  return id
}

async function accredit(issuer: string, type: string, validFrom: string): Promise<string> {
  const { id } = await one.call('issuers.proposeAccreditation', {
    params: { issuer },
    body: { type, validFrom, validThrough: null, ground },
  })
  await other.call('issuers.decideAccreditation', { params: { accreditation: id }, body: { approve: true } })
  return id
}

async function equate(
  from: string,
  to: string,
  issuer: string | null,
  validFrom: string,
  validThrough: string | null,
): Promise<string> {
  const { id } = await one.call('equivalences.propose', {
    body: { from, to, edition: null, issuer, validFrom, validThrough, ground },
  })
  return id
}
const approve = (equivalence: string, who = other) =>
  who.call('equivalences.decide', { params: { equivalence }, body: { approve: true } })

describe('an accreditation', () => {
  it('counts once a second person approved it', async () => {
    const issuer = await addIssuer('Second Person Centre')
    const who = await addNominee(app)
    await recorded(who, paper(issuer))
    expect(await clauseOf(who, 'field-security')).toEqual(['NOT_MET', 'issuer-not-accredited'])
    const before = await stamp()
    const { id } = await one.call('issuers.proposeAccreditation', {
      params: { issuer },
      body: { type: 'heat', validFrom: '2024-01-01', validThrough: null, ground },
    })
    expect((await clauseOf(who, 'field-security'))[0]).toBe('NOT_MET')
    const decide = (caller: Caller) =>
      caller.call('issuers.decideAccreditation', { params: { accreditation: id }, body: { approve: true } })
    await expect(decide(one)).rejects.toMatchObject({ status: 403, code: 'second-person-needed' })
    expect(await decide(other)).toMatchObject({ state: 'approved', abilities: { decide: false, end: true } })
    await expect(decide(other)).rejects.toMatchObject({ status: 409, code: 'already-decided' })
    expect(await stamp()).toBeGreaterThan(before)
    expect((await clauseOf(who, 'field-security'))[0]).toBe('MET')
  })

  it('X12 ended on a day still counts for what was completed by then', async () => {
    const issuer = await addIssuer('Ending Centre')
    const accreditation = await accredit(issuer, 'heat', '2024-01-01')
    const [early, late] = [await addNominee(app), await addNominee(app)]
    await recorded(early, paper(issuer, { completedOn: '2025-05-01' }))
    await recorded(late, paper(issuer, { completedOn: '2026-03-02' }))
    const end = (lastDay: string) =>
      one.call('issuers.endAccreditation', { params: { accreditation }, body: { lastDay, note: ground } })
    expect(await end('2026-03-01')).toMatchObject({ state: 'ended', validThrough: '2026-03-01' })
    expect((await clauseOf(early, 'field-security'))[0]).toBe('MET')
    expect(await clauseOf(late, 'field-security')).toEqual(['NOT_MET', 'issuer-not-accredited'])
    await expect(end('2026-05-01')).rejects.toMatchObject({ status: 409, code: 'state-does-not-allow' })
  })

  it('is refused with days that end before they begin, for a type or an issuer nobody knows', async () => {
    const issuer = await addIssuer('Refusing Centre')
    const propose = (body: object, params = { issuer }) =>
      one.call('issuers.proposeAccreditation', {
        params,
        body: { type: 'heat', validFrom: '2024-01-01', validThrough: null, ground, ...body },
      })
    await expect(propose({ validThrough: '2023-12-31' })).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/validThrough', code: 'before-first-day' }],
    })
    await expect(propose({ type: 'unheard-of' })).rejects.toMatchObject({
      errors: [{ pointer: '/type', code: 'not-known' }],
    })
    await expect(propose({}, { issuer: '00000000-0000-4000-8000-000000000000' })).rejects.toMatchObject({ status: 404 })
    expect((await one.call('issuers.read', { params: { issuer } })).accreditations).toEqual([])
  })

  it('is decided by nobody who proposed it, in the database as well', async () => {
    const issuer = await addIssuer('Database Centre')
    const { id } = await one.call('issuers.proposeAccreditation', {
      params: { issuer },
      body: { type: 'heat', validFrom: '2024-01-01', validThrough: null, ground },
    })
    await expect(
      app.owner.query(
        `INSERT INTO recognition_step (accreditation_id, kind, recorded_by) VALUES ($1, 'approved', $2)`,
        [id, one.personId],
      ),
    ).rejects.toThrow('decided by who proposed it')
  })
})

describe('an equivalence', () => {
  it('X31 goes one way, between its days, from its issuers, once approved', async () => {
    const kitano = await issuerId(app, 'kitano-training')
    const gisf = (completedOn: string) => paper(kitano, { type: 'gisf-personal-security', completedOn })
    const [inTime, late] = [await addNominee(app), await addNominee(app)]
    await recorded(inTime, gisf('2025-03-31'))
    await recorded(late, gisf('2025-04-01'))
    const id = await equate('gisf-personal-security', 'ssafe', kitano, '2023-04-01', '2025-03-31')
    expect(await clauseOf(inTime, 'field-security')).toEqual(['NOT_MET', 'credential-missing'])
    await expect(approve(id, one)).rejects.toMatchObject({ status: 403, code: 'second-person-needed' })
    await approve(id)
    expect((await clauseOf(inTime, 'field-security'))[0]).toBe('MET')
    expect(await clauseOf(late, 'field-security')).toEqual(['NOT_MET', 'equivalence-not-valid'])
    // Never the other way: what counts as BSAFE is not what BSAFE counts as.
    const backwards = await addNominee(app)
    await recorded(backwards, paper(kitano, { type: 'ssafe' }))
    await approve(await equate('bsafe', 'ssafe', null, '2020-01-01', null))
    expect(await clauseOf(backwards, 'security-awareness')).toEqual(['NOT_MET', 'credential-missing'])
  })

  it('X32 is never chained', async () => {
    const who = await addNominee(app)
    await recorded(who, paper(await issuerId(app, 'kitano-training'), { type: 'first-aid' }))
    await approve(await equate('first-aid', 'know-gender', null, '2020-01-01', null))
    await approve(await equate('know-gender', 'bsafe', null, '2020-01-01', null))
    expect((await clauseOf(who, 'security-awareness'))[0]).toBe('NOT_MET')
    await approve(await equate('first-aid', 'bsafe', null, '2020-01-01', null))
    expect((await clauseOf(who, 'security-awareness'))[0]).toBe('MET')
  })

  it('ends by a later row, and every step stays', async () => {
    const who = await addNominee(app)
    await recorded(
      who,
      paper(await issuerId(app, 'kitano-training'), { type: 'human-rights', completedOn: '2026-06-01' }),
    )
    const id = await equate('human-rights', 'bsafe', null, '2020-01-01', null)
    await approve(id)
    expect((await clauseOf(who, 'security-awareness'))[0]).toBe('MET')
    const ended = await other.call('equivalences.end', {
      params: { equivalence: id },
      body: { lastDay: '2026-05-31', note: ground },
    })
    expect(ended.history.map(({ step }) => step)).toEqual(['proposed', 'approved', 'ended'])
    expect(ended.history.map(({ by }) => by?.name?.en.split(' ')[0])).toEqual([
      expect.stringMatching(/^FAMILY/),
      expect.stringMatching(/^FAMILY/),
      expect.stringMatching(/^FAMILY/),
    ])
    expect(await clauseOf(who, 'security-awareness')).toEqual(['NOT_MET', 'equivalence-not-valid'])
  })

  it('is refused for a type as itself, and for what nobody knows', async () => {
    await expect(equate('heat', 'heat', null, '2020-01-01', null)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/to', code: 'invalid' }],
    })
    await expect(equate('heat', 'unheard-of', null, '2020-01-01', null)).rejects.toMatchObject({
      status: 422,
      errors: [{ pointer: '/to', code: 'not-known' }],
    })
  })
})

describe('an issuer', () => {
  it('keeps its older names, by which it is still found, and certificates keep the name of their day', async () => {
    const issuer = await addIssuer('Old Name')
    const renamed = await other.call('issuers.rename', {
      params: { issuer },
      body: { nameEn: 'New Name', nameJa: '新名称', from: '2026-01-01' },
    })
    expect(renamed).toMatchObject({
      name: { en: 'New Name', ja: '新名称' },
      names: [{ from: '2026-01-01' }, { from: null }],
    })
    const who = await addPerson(app, 'secretariat', 'trainee')
    const { issuers } = await who.call('recognition.choices')
    expect(issuers.find(({ id }) => id === issuer)).toMatchObject({
      name: { en: 'New Name' },
      formerNames: [{ en: 'Old Name' }],
    })
    const { certificate } = await who.call('recognition.record', { body: paper(issuer, { completedOn: '2025-12-31' }) })
    expect(certificate.issuer).toMatchObject({ name: { en: 'New Name' }, nameThen: { en: 'Old Name' } })
  })

  it('is not added under a name another has or had, nor in a zone that does not exist', async () => {
    const issuer = await addIssuer('Taken Name')
    await one.call('issuers.rename', {
      params: { issuer },
      body: { nameEn: 'Later Name', nameJa: '後の名称', from: '2026-01-01' },
    })
    await expect(addIssuer('taken name')).rejects.toMatchObject({ status: 409, code: 'issuer-name-taken' })
    await expect(
      one.call('issuers.add', { body: { nameEn: 'Zoned', nameJa: '時差', zone: 'Mars/Olympus' } }),
    ).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/zone', code: 'not-known' }] })
  })

  it('tells how a genuine certificate looks to verifying staff alone', async () => {
    const issuer = await addIssuer('Described Centre')
    const reference = {
      signatory: 'The director',
      serialForm: 'DC-year-number',
      contact: 'desk@example.org',
      appearance: 'A green edge',
    }
    expect(await one.call('issuers.describe', { params: { issuer }, body: reference })).toMatchObject({ reference })
    const who = await addPerson(app, 'secretariat', 'trainee')
    const id = await recordPaper(who, paper(issuer))
    expect(await one.call('recognition.review', { params: { certificate: id } })).toMatchObject({
      issuer: { accredited: false, reference },
    })
    const client = await app.owner.connect()
    try {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.roles', 'trainee', true)`,
      )
      await client.query('SET LOCAL ROLE muster_app')
      expect((await client.query('SELECT 1 FROM issuer_reference')).rowCount).toBe(0)
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})

describe('a certificate of an outside issuer', () => {
  it('waits with what it waits for, and is decided afterwards', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const params = { certificate: await recordPaper(who, paper(await issuerId(app, 'kitano-training'))) }
    const note = 'The stamp cannot be read'
    const body = { reason: 'clearer-file-wanted' as const, note }
    expect(JSON.stringify(await one.call('recognition.hold', { params, body }))).toContain(note)
    expect(await one.call('recognition.verify', { params, body: {} })).toMatchObject({ state: 'verified' })
  })
})
