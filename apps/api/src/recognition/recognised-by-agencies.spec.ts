import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { addNominee, clauseOf, paper, recordPaper, type Fields } from '../../test/outside.ts'

let app: TestApp
/** Two who recognise for the agency that runs the installation, two for another one. */
let running: readonly [Caller, Caller]
let ngo: readonly [Caller, Caller]
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  const pair = async (agency: string) =>
    [await addPerson(app, agency, 'verifier'), await addPerson(app, agency, 'course-manager')] as const
  running = await pair('secretariat')
  ngo = await pair('ngo')
})
afterAll(() => app.stop())

type Pair = readonly [Caller, Caller]
const days = { validFrom: '2024-01-01', validThrough: null, ground: 'Letter of the case' }
const forbidden = { status: 403, code: 'not-allowed' }

async function addIssuer(who: Caller, name: string): Promise<string> {
  const { id } = await who.call('issuers.add', {
    body: { nameEn: name, nameJa: `${name}（架空）`, zone: 'Europe/Paris' },
  })
  return id
}

async function proposeAccreditation([one]: Pair, issuer: string): Promise<string> {
  const { id } = await one.call('issuers.proposeAccreditation', { params: { issuer }, body: { type: 'heat', ...days } })
  return id
}

async function proposeEquivalence([one]: Pair, from: string, to: string): Promise<string> {
  const { id } = await one.call('equivalences.propose', { body: { from, to, edition: null, issuer: null, ...days } })
  return id
}

const approveAccreditation = ([, other]: Pair, accreditation: string) =>
  other.call('issuers.decideAccreditation', { params: { accreditation }, body: { approve: true } })
const approveEquivalence = ([, other]: Pair, equivalence: string) =>
  other.call('equivalences.decide', { params: { equivalence }, body: { approve: true } })

/** Somebody nominated by an agency, with a verified paper. */
async function holder(agency: string, [verifier]: Pair, fields: Fields): Promise<Caller> {
  const who = await addNominee(app, agency)
  const certificate = await recordPaper(who, fields)
  await verifier.call('recognition.verify', { params: { certificate }, body: {} })
  return who
}

const security = async (who: Caller): Promise<string | undefined> => (await clauseOf(who, 'field-security'))[0]

describe('what an agency recognises', () => {
  it('counts for its own people alone: an accreditation', async () => {
    const issuer = await addIssuer(ngo[0], 'Centre of One Agency')
    const [theirs, ours] = [
      await holder('ngo', ngo, paper(issuer)),
      await holder('secretariat', running, paper(issuer)),
    ]
    await approveAccreditation(ngo, await proposeAccreditation(ngo, issuer))
    expect(await security(theirs)).toBe('MET')
    expect(await clauseOf(ours, 'field-security')).toEqual(['NOT_MET', 'issuer-not-accredited'])
    const [seen] = (await running[0].call('issuers.read', { params: { issuer } })).accreditations
    expect(seen).toMatchObject({
      state: 'approved',
      countsHere: false,
      agency: { en: expect.stringContaining('Open Well') as unknown },
      abilities: { decide: false, end: false },
    })
  })

  it('counts for its own people alone: an equivalence', async () => {
    const issuer = await addIssuer(running[0], 'Centre of Equivalents')
    const fields = paper(issuer, { type: 'first-aid' })
    const [theirs, ours] = [await holder('ngo', ngo, fields), await holder('secretariat', running, fields)]
    const id = await proposeEquivalence(ngo, 'first-aid', 'bsafe')
    await approveEquivalence(ngo, id)
    expect((await clauseOf(theirs, 'security-awareness'))[0]).toBe('MET')
    expect(await clauseOf(ours, 'security-awareness')).toEqual(['NOT_MET', 'credential-missing'])
    const { equivalences } = await running[0].call('equivalences.list')
    expect(equivalences.find((one) => one.id === id)).toMatchObject({ countsHere: false })
    expect(equivalences.at(-1)).toMatchObject({ countsHere: false })
  })

  it('counts for all where it runs the installation', async () => {
    const issuer = await addIssuer(running[0], 'Centre for All')
    const theirs = await holder('ngo', ngo, paper(issuer))
    await approveAccreditation(running, await proposeAccreditation(running, issuer))
    expect(await security(theirs)).toBe('MET')
    const [seen] = (await ngo[0].call('issuers.read', { params: { issuer } })).accreditations
    expect(seen).toMatchObject({ countsHere: true, abilities: { decide: false, end: false } })
  })

  it('is neither decided nor ended by another, and not seen by another before it counts', async () => {
    const issuer = await addIssuer(ngo[0], 'Centre between Two')
    const theirs = await proposeAccreditation(ngo, issuer)
    await expect(approveAccreditation(running, theirs)).rejects.toMatchObject({ status: 404 })
    expect((await running[0].call('issuers.read', { params: { issuer } })).accreditations).toEqual([])
    await approveAccreditation(ngo, theirs)
    const end = (who: Caller, accreditation: string) =>
      who.call('issuers.endAccreditation', { params: { accreditation }, body: { lastDay: '2025-01-01', note: 'Over' } })
    await expect(end(running[0], theirs)).rejects.toMatchObject(forbidden)
    const ours = await proposeAccreditation(running, await addIssuer(running[0], 'Centre of the Runner'))
    await expect(approveAccreditation(ngo, ours)).rejects.toMatchObject({ status: 404 })
    await approveAccreditation(running, ours)
    await expect(end(ngo[0], ours)).rejects.toMatchObject(forbidden)
    const equivalence = await proposeEquivalence(running, 'know-gender', 'human-rights')
    await expect(approveEquivalence(ngo, equivalence)).rejects.toMatchObject({ status: 404 })
    await approveEquivalence(running, equivalence)
    await expect(
      ngo[0].call('equivalences.end', { params: { equivalence }, body: { lastDay: '2025-01-01', note: 'Over' } }),
    ).rejects.toMatchObject(forbidden)
  })

  it('takes no step of another agency in the database either', async () => {
    const id = await proposeEquivalence(running, 'know-gender', 'bsafe')
    const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM agency WHERE key = 'ngo'`)
    const client = await app.owner.connect()
    try {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', $2, true), set_config('muster.roles', 'verifier', true)`,
        [ngo[0].personId, rows[0]?.id],
      )
      await client.query('SET LOCAL ROLE muster_app')
      expect((await client.query('SELECT actor_agency() AS id')).rows).toEqual([{ id: rows[0]?.id }])
      await expect(
        client.query(
          `INSERT INTO recognition_step (equivalence_id, kind, recorded_by, agency_id) VALUES ($1, 'approved', $2, $3)`,
          [id, ngo[0].personId, rows[0]?.id],
        ),
      ).rejects.toThrow('recognition_step_of_own')
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })
})

describe('an issuer', () => {
  const rename = (who: Caller, issuer: string, nameEn: string) =>
    who.call('issuers.rename', {
      params: { issuer },
      body: { nameEn, nameJa: `${nameEn}（架空）`, from: '2026-01-01' },
    })

  it('is renamed by who added it until another rests on it, and by the runner of the installation', async () => {
    const issuer = await addIssuer(ngo[0], 'Centre to Rename')
    expect(await ngo[1].call('issuers.read', { params: { issuer } })).toMatchObject({ mayRename: true })
    await approveAccreditation(running, await proposeAccreditation(running, issuer))
    await expect(rename(ngo[0], issuer, 'Centre Taken Over')).rejects.toMatchObject(forbidden)
    expect(await ngo[1].call('issuers.read', { params: { issuer } })).toMatchObject({ mayRename: false })
    expect(await rename(running[0], issuer, 'Centre Renamed')).toMatchObject({ name: { en: 'Centre Renamed' } })
    const ours = await addIssuer(running[0], 'Centre Not Theirs')
    await expect(rename(ngo[0], ours, 'Centre Theirs')).rejects.toMatchObject(forbidden)
  })

  it('is described by each agency for itself, and by the runner for who did not', async () => {
    const issuer = await addIssuer(running[0], 'Centre Described Twice')
    const described = (who: Caller, contact: string) =>
      who.call('issuers.describe', {
        params: { issuer },
        body: { signatory: 'The director', serialForm: 'A-1', contact, appearance: 'Green' },
      })
    await described(running[0], 'desk@example.org')
    const contact = async (who: Caller) => (await who.call('issuers.read', { params: { issuer } })).reference?.contact
    expect(await contact(ngo[0])).toBe('desk@example.org')
    await described(ngo[0], 'own@example.org')
    expect([await contact(ngo[1]), await contact(running[1])]).toEqual(['own@example.org', 'desk@example.org'])
  })
})
