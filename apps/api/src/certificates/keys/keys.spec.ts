import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { readIssuerKeyList } from '@muster/credential/did.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { openedCredentials } from '../../../test/opened-credentials.ts'
import { EventBus, type Events } from '../../platform/events.ts'
import { IssuingService } from '../issuing.service.ts'
import { KeysService } from './keys.service.ts'

type View = ReplyOf<'keys.list'>

let app: TestApp
let administrator: Caller
const heard: Events['key-changed'][] = []
beforeAll(async () => {
  app = await startTestApp()
  administrator = await addPerson(app, 'secretariat', 'administrator')
  app.app.get(EventBus).listen('key-changed', async (_, event) => void heard.push(event))
  await app.app.get(IssuingService).issueMissing()
})
afterAll(() => app.stop())

const reason = 'For the yearly drill of the issuing desk'
const list = (): Promise<View> => administrator.call('keys.list')
const states = async (): Promise<string[]> => (await list()).keys.map(({ state }) => state)
const inState = (view: View, state: string): string => view.keys.find((key) => key.state === state)?.id ?? ''
const activate = (key: string) => administrator.call('keys.activate', { params: { key } })
const revoke = (key: string, compromisedFrom: string | null = null) =>
  administrator.call('keys.revoke', { params: { key }, body: { compromisedFrom, reason } })
/** Moves what was recorded about keys into the past, as if so many days had gone by. */
const daysLater = (days: number) =>
  app.owner.query(
    `WITH k AS (UPDATE issuer_key SET published_at = published_at - make_interval(days => ${days}))
     UPDATE issuer_key_step SET recorded_at = recorded_at - make_interval(days => ${days})`,
  )
const rotateNow = async (): Promise<void> => {
  await administrator.call('keys.publish')
  await daysLater(2)
  await activate(inState(await list(), 'pending'))
}
const someCertificate = async (keyId: string) => {
  const [first] = await openedCredentials(app, 'c.key_id = $1', keyId)
  if (!first) throw new Error(`nothing was signed by ${keyId}`)
  return first
}
const verdictOf = async (certificate: string) =>
  (await app.anonymous('certificates.verify', { params: { certificate } })).verdict
const published = async (): Promise<unknown> => (await fetch(`${app.url}/.well-known/issuer-keys.json`)).json()
/** One more completion, which asks for a certificate. */
const complete = async (): Promise<string> => {
  const learner = await addPerson(app, 'secretariat', 'trainee')
  await learner.call('enrolments.enrol', { params: { course: 'e1' } })
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date, now(), 'online', 7 FROM enrolment WHERE person_id = $1 RETURNING id`,
    [learner.personId],
  )
  return rows[0]?.id ?? ''
}
const certificatesOf = async (completion: string): Promise<number> =>
  (await app.owner.query('SELECT FROM certificate WHERE completion_id = $1', [completion])).rowCount ?? 0

describe('signing keys', () => {
  it('begin with one that signs, published in every list', async () => {
    const view = await list()
    expect(view).toMatchObject({ keys: [{ state: 'active', isKept: true }], issuing: { isHalted: false, waiting: 0 } })
    expect(view.keys[0]?.certificates).toBeGreaterThan(0)
    expect(view.nextRotationAt).not.toBeNull()
  })

  it('publish the next one before it signs, and never two at once', async () => {
    const view = await administrator.call('keys.publish')
    expect(view.keys.map(({ state }) => state)).toEqual(['pending', 'active'])
    expect(view.abilities.mayPublish).toBe(false)
    const pending = inState(view, 'pending')
    const did = (await (await fetch(`${app.url}/.well-known/did.json`)).json()) as { assertionMethod: string[] }
    expect(did.assertionMethod.some((method) => method.endsWith(`#${pending}`))).toBe(true)
    expect(JSON.stringify(await (await fetch(`${app.url}/.well-known/jwks.json`)).json())).toContain(pending)
    expect(JSON.stringify(await published())).toContain(pending)
    await expect(administrator.call('keys.publish')).rejects.toMatchObject({ code: 'state-does-not-allow' })
    await expect(activate(pending)).rejects.toMatchObject({ code: 'published-too-recently' })
    await expect(activate(inState(view, 'active'))).rejects.toMatchObject({ code: 'state-does-not-allow' })
    await expect(activate('z6MkUnknown')).rejects.toMatchObject({ status: 404 })
  })

  it('let a published one take over; what the one before signed stays valid, after two rotations too', async () => {
    const first = inState(await list(), 'active')
    const { id, credential } = await someCertificate(first)
    await daysLater(2)
    await activate(inState(await list(), 'pending'))
    await rotateNow()
    expect(await states()).toEqual(['active', 'verify-only', 'verify-only'])
    expect(['VALID', 'EXPIRED']).toContain(await verdictOf(id))
    // Without the installation: by the list of keys that it signs.
    const keys = readIssuerKeyList(await published())?.keys
    expect(await verifyCertificate(credential, (method) => keys?.get(method) ?? null)).toMatchObject({
      ok: true,
      key: { state: 'verify-only' },
    })
    const completion = await complete()
    await app.app.get(IssuingService).issueMissing()
    const { rows } = await app.owner.query<{ key_id: string }>(
      'SELECT key_id FROM certificate WHERE completion_id = $1',
      [completion],
    )
    expect(rows[0]?.key_id).toBe(inState(await list(), 'active'))
  })

  it('change by themselves every year, the next one published thirty days ahead', async () => {
    const rotate = () => app.app.get(KeysService).rotate()
    const now = inState(await list(), 'active')
    await rotate()
    expect((await states())[0]).toBe('active')
    await daysLater(336)
    await rotate()
    await rotate()
    expect((await states()).slice(0, 2)).toEqual(['pending', 'active'])
    await daysLater(30)
    await rotate()
    const view = await list()
    expect(inState(view, 'active')).not.toBe(now)
    expect(view.keys.find(({ id }) => id === now)?.state).toBe('verify-only')
  })

  it('are told to whoever listens, and written down, once a step', async () => {
    const { rows } = await app.owner.query<{ key_id: string; state: string }>(
      `SELECT key_id, state FROM issuer_key_step WHERE key_id <> (SELECT id FROM issuer_key ORDER BY published_at LIMIT 1)`,
    )
    for (const { key_id: keyId, state } of rows)
      expect(heard.filter((event) => event.keyId === keyId && event.state === state)).toHaveLength(1)
    const { rows: entries } = await app.owner.query<{ steps: number; entries: number }>(
      `SELECT (SELECT count(*)::int FROM issuer_key_step) AS steps, (SELECT count(*)::int FROM audit_entry WHERE act LIKE 'keys.%') AS entries`,
    )
    expect(entries[0]?.entries).toBe(entries[0]?.steps)
  })

  it('cannot go back, sign two at a time or be forgotten, whoever writes the row', async () => {
    const view = await list()
    for (const [state, next] of [
      ['verify-only', 'active'],
      ['verify-only', 'pending'],
      ['active', 'pending'],
    ] as const) {
      const step = app.owner.query('INSERT INTO issuer_key_step (key_id, state) VALUES ($1, $2)', [
        inState(view, state),
        next,
      ])
      await expect(step).rejects.toMatchObject({ code: '23514' })
    }
    await app.owner.query(`INSERT INTO issuer_key (id, public_key_multibase) VALUES ('zSecond', 'zSecond')`)
    await app.owner.query(`INSERT INTO issuer_key_step (key_id, state) VALUES ('zSecond', 'pending')`)
    await expect(
      app.owner.query(`INSERT INTO issuer_key_step (key_id, state) VALUES ('zSecond', 'active')`),
    ).rejects.toMatchObject({ code: '23514' })
    await app.owner.query(
      `INSERT INTO issuer_key_step (key_id, state, reason) VALUES ('zSecond', 'revoked', 'Made by a test')`,
    )
    const { default: pg } = await import('pg')
    const runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 1 })
    for (const statement of ['DELETE FROM issuer_key', `UPDATE issuer_key_step SET state = 'active'`])
      await expect(runtime.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    await runtime.end()
  })
})

describe('a revoked key', () => {
  it('makes what it signed verify no longer, with the reason said, on page, API and list', async () => {
    const [key] = (await list()).keys.filter(({ state, certificates }) => state === 'verify-only' && certificates > 0)
    const { id, credential } = await someCertificate(key?.id ?? '')
    await expect(revoke(key?.id ?? '', '2990-01-01T00:00:00Z')).rejects.toMatchObject({ status: 422 })
    await expect(revoke(key?.id ?? '', '1990-01-01T00:00:00Z')).rejects.toMatchObject({ status: 422 })
    const began = performance.now()
    await revoke(key?.id ?? '')
    expect(await verdictOf(id)).toBe('KEY_REVOKED')
    expect(await (await fetch(`${app.url}/verify/${id}?lang=en`)).text()).toContain('KEY WITHDRAWN</h1>')
    const keys = readIssuerKeyList(await published())?.keys
    expect(await verifyCertificate(credential, (method) => keys?.get(method) ?? null)).toEqual({
      ok: false,
      reason: 'key-revoked',
    })
    expect(performance.now() - began).toBeLessThan(60_000)
    await expect(revoke(key?.id ?? '')).rejects.toMatchObject({ code: 'state-does-not-allow' })
  })

  it('that signed last leaves issuing to wait until another is let sign, which then may be at once', async () => {
    await revoke(inState(await list(), 'active'))
    const completion = await complete()
    await app.app.get(IssuingService).issueMissing()
    expect(await certificatesOf(completion)).toBe(0)
    expect((await list()).issuing.waiting).toBe(1)
    expect((await fetch(`${app.url}/status/suspension`)).status).toBe(503)
    const view = await administrator.call('keys.publish')
    await activate(inState(view, 'pending'))
    await app.app.get(IssuingService).issueMissing()
    expect(await certificatesOf(completion)).toBe(1)
    expect((await fetch(`${app.url}/status/suspension`)).status).toBe(200)
  })
})

describe('what all agencies rest on', () => {
  it('is changed by the agency that runs the installation alone; others see it', async () => {
    const stranger = await addPerson(app, 'ngo', 'administrator')
    expect((await stranger.call('keys.list')).abilities).toEqual({ mayChange: false, mayPublish: false })
    expect((await list()).abilities.mayChange).toBe(true)
    const refused = { status: 403, code: 'not-allowed' }
    await expect(stranger.call('issuing.halt', { body: { reason } })).rejects.toMatchObject(refused)
    await expect(stranger.call('keys.publish')).rejects.toMatchObject(refused)
    const body = { compromisedFrom: null, reason }
    const key = (await list()).keys[0]?.id ?? ''
    await expect(stranger.call('keys.revoke', { params: { key }, body })).rejects.toMatchObject(refused)
    expect((await list()).issuing.isHalted).toBe(false)
  })
})

describe('the halt switch', () => {
  it('stops issuing at once, and resuming issues what is missing, each once', async () => {
    const halted = await administrator.call('issuing.halt', { body: { reason } })
    expect(halted.issuing).toMatchObject({ isHalted: true, reason, waiting: 0 })
    await expect(administrator.call('issuing.halt', { body: { reason } })).rejects.toMatchObject({ status: 409 })
    const completions = [await complete(), await complete()]
    await app.app.get(IssuingService).issueMissing()
    expect((await list()).issuing.waiting).toBe(2)
    for (const completion of completions) expect(await certificatesOf(completion)).toBe(0)
    await administrator.call('issuing.resume', { body: { reason } })
    await Promise.all([1, 2, 3].map(() => app.app.get(IssuingService).issueMissing()))
    for (const completion of completions) expect(await certificatesOf(completion)).toBe(1)
    expect((await list()).issuing).toMatchObject({ isHalted: false, waiting: 0 })
    await expect(administrator.call('issuing.resume', { body: { reason: 'short' } })).rejects.toMatchObject({
      status: 422,
    })
  })

  it('is the administrator’s: an auditor looks, nobody else does', async () => {
    const auditor = await addPerson(app, 'secretariat', 'auditor')
    expect((await auditor.call('keys.list')).abilities).toEqual({ mayChange: false, mayPublish: false })
    await expect(auditor.call('issuing.halt', { body: { reason } })).rejects.toMatchObject({ status: 403 })
    const verifier = await addPerson(app, 'secretariat', 'verifier')
    await expect(verifier.call('keys.list')).rejects.toMatchObject({ status: 403 })
  })
})
