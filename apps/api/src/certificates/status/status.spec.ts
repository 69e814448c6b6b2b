import { gunzipSync } from 'node:zlib'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { verifySecured } from '@muster/credential/data-integrity.ts'
import { readIssuerKeyList } from '@muster/credential/did.ts'
import { readCredential } from '@muster/credential/read-credential.ts'
import { isSet, readStatusList } from '@muster/credential/status-list.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../../test/app.ts'
import { EventBus, type Events } from '../../platform/events.ts'
import { IssuingService } from '../issuing.service.ts'
import { SignAnewService } from './sign-anew.service.ts'

let app: TestApp
let verifier: Caller
let second: Caller
const heard: Events['certificate-status-changed'][] = []
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  verifier = await addPerson(app, 'secretariat', 'verifier')
  second = await addPerson(app, 'secretariat', 'verifier')
  app.app.get(EventBus).listen('certificate-status-changed', async (_, event) => void heard.push(event))
})
afterAll(() => app.stop())

const reason = 'The attendance sheet is being looked into'
/** Somebody of the agency who has just completed the course and holds its certificate. */
async function certified(holder?: Caller): Promise<{ holder: Caller; certificate: string }> {
  const person = holder ?? (await addPerson(app, 'secretariat', 'trainee'))
  await person.call('enrolments.enrol', { params: { course: 'e1' } })
  await app.owner.query(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
     SELECT person_id, agency_id, edition_id, 'e1-security-management', id, current_date - 30, now() - interval '30 days', 'online', 7, 34, 40 FROM enrolment WHERE person_id = $1`,
    [person.personId],
  )
  await app.app.get(IssuingService).issueMissing()
  const [card] = (await person.call('certificates.wallet')).certificates
  if (!card) throw new Error('no certificate was issued')
  return { holder: person, certificate: card.id }
}
const needsTwo = (isSo: boolean) =>
  app.owner.query(`UPDATE course SET certificate_needs_two = $1 WHERE key = 'e1'`, [isSo])
const read = (certificate: string, caller = verifier) => caller.call('certificates.read', { params: { certificate } })
const view = (certificate: string) => app.anonymous('certificates.verify', { params: { certificate } })
const act = (
  name: 'certificates.suspend' | 'certificates.reinstate',
  certificate: string,
  caller = verifier,
): Promise<ReplyOf<'certificates.suspend'>> => caller.call(name, { params: { certificate }, body: { reason } })
const revoke = (certificate: string, effectiveFrom: string | null = null, caller = verifier) =>
  caller.call('certificates.revoke', { params: { certificate }, body: { effectiveFrom, reason } })
const correct = (certificate: string, body: { holder?: object; title?: object }, caller = verifier) =>
  caller.call('certificates.correct', {
    params: { certificate },
    body: { holder: null, title: null, ...body, reason } as never,
  })
const answer = (proposal: string, outcome: 'approved' | 'refused' | 'withdrawn', caller: Caller) =>
  caller.call('certificates.answer', { params: { proposal }, body: { outcome, reason } })
const proposalOf = async (certificate: string): Promise<string> => (await read(certificate)).proposal?.id ?? ''
const corrected = { holder: { en: 'TANAKA Aiko', ja: '田中 愛子' } }

/** Whether a published list has the place of a certificate set, checked as anybody would; the list's own age in seconds. */
async function listed(purpose: 'revocation' | 'suspension', certificate: string): Promise<boolean | null> {
  const reply = await fetch(`${app.url}/status/${purpose}`)
  const document = (await reply.json()) as Record<string, unknown>
  const keys = readIssuerKeyList(await (await fetch(`${app.url}/.well-known/issuer-keys.json`)).json())?.keys
  expect(await verifySecured(document, (method) => keys?.get(method) ?? null)).toMatchObject({ ok: true })
  const facts = readCredential((await read(certificate)).credential)
  if (!facts) throw new Error('not one of ours')
  const address = purpose === 'revocation' ? facts.status.revocationList : facts.status.suspensionList
  const list = await readStatusList(document, { address, issuerDid: facts.issuer.did, purpose }, (bytes, most) =>
    gunzipSync(bytes, { maxOutputLength: most }),
  )
  return 'refused' in list ? null : isSet(list.bits, facts.status.index)
}

/** Asks again until it holds; gives the seconds it took. */
async function secondsUntil(holds: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await holds())) {
    if (performance.now() - began > 60_000) throw new Error('not within 60 seconds')
    await new Promise((resume) => setTimeout(resume, 250))
  }
  return (performance.now() - began) / 1_000
}

describe('a suspended certificate', () => {
  it('says so at once on page, API, wallet and list, and counts again when reinstated', async () => {
    const { certificate, holder } = await certified()
    expect(await listed('suspension', certificate)).toBe(false)
    expect((await act('certificates.suspend', certificate)).verdict).toBe('SUSPENDED')
    expect((await view(certificate)).verdict).toBe('SUSPENDED')
    expect(await (await fetch(`${app.url}/verify/${certificate}?lang=ja`)).text()).toContain('一時停止</h1>')
    expect((await holder.call('certificates.wallet')).certificates[0]?.verdict).toBe('SUSPENDED')
    expect(await secondsUntil(async () => (await listed('suspension', certificate)) === true)).toBeLessThan(60)
    expect(await listed('revocation', certificate)).toBe(false)
    expect((await act('certificates.reinstate', certificate)).verdict).toBe('VALID')
    expect((await view(certificate)).verdict).toBe('VALID')
    await secondsUntil(async () => (await listed('suspension', certificate)) === false)
    expect((await read(certificate, holder)).history.map(({ kind }) => kind)).toEqual(['suspended', 'reinstated'])
  })

  it('goes one step at a time: not suspended twice, reinstated only from there, never after a revocation', async () => {
    const { certificate } = await certified()
    await expect(act('certificates.reinstate', certificate)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    const both = await Promise.allSettled([1, 2, 3].map(() => act('certificates.suspend', certificate)))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await revoke(certificate)
    for (const again of ['certificates.suspend', 'certificates.reinstate'] as const)
      await expect(act(again, certificate)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    await expect(revoke(certificate)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    await expect(correct(certificate, corrected)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    for (const kind of ['reinstated', 'suspended', 'revoked', 'lost'])
      await expect(
        app.owner.query(
          `INSERT INTO certificate_status (certificate_id, agency_id, kind, effective_from, reason, recorded_by)
           SELECT id, agency_id, $2, current_date, 'x', $3 FROM certificate WHERE public_id = $1`,
          [certificate, kind, verifier.personId],
        ),
      ).rejects.toMatchObject({ code: '23514' })
  })

  it('tells its holder, whoever listens, and the audit, once', async () => {
    const { certificate, holder } = await certified()
    await act('certificates.suspend', certificate)
    const { rows } = await app.owner.query<{ id: string; entries: number; notices: number }>(
      `SELECT c.id, (SELECT count(*)::int FROM audit_entry e WHERE e.act = 'certificates.suspend' AND e.subject_id = c.id) AS entries,
         (SELECT count(*)::int FROM notice n WHERE n.person_id = c.person_id AND n.kind = 'certificate-suspended') AS notices FROM certificate c WHERE c.public_id = $1`,
      [certificate],
    )
    expect(rows[0]).toMatchObject({ entries: 1, notices: 1 })
    expect(heard.filter(({ certificateId }) => certificateId === rows[0]?.id)).toMatchObject([{ status: 'suspended' }])
    expect(holder.personId).not.toBe('')
  })
})

describe('a revoked certificate', () => {
  it('is visible in page, API and status list within 60 seconds', async () => {
    const { certificate } = await certified()
    expect(await listed('revocation', certificate)).toBe(false)
    await revoke(certificate)
    const seconds = await secondsUntil(
      async () =>
        (await view(certificate)).verdict === 'REVOKED' &&
        (await (await fetch(`${app.url}/verify/${certificate}?lang=en`)).text()).includes('REVOKED</h1>') &&
        (await listed('revocation', certificate)) === true,
    )
    expect(seconds).toBeLessThan(60)
  })

  it('from a day to come counts until then, on the list too', async () => {
    const { certificate } = await certified()
    const { rows } = await app.owner.query<{ day: string }>(`SELECT (current_date + 40)::text AS day`)
    expect((await revoke(certificate, rows[0]?.day ?? '')).verdict).toBe('VALID')
    const fresh = await certified()
    await revoke(fresh.certificate)
    await secondsUntil(async () => (await listed('revocation', fresh.certificate)) === true)
    expect(await listed('revocation', certificate)).toBe(false)
  })

  it('cannot be revoked from before it was completed, without a reason, or by its holder', async () => {
    const { certificate } = await certified()
    await expect(revoke(certificate, '2020-01-01')).rejects.toMatchObject({ status: 422 })
    await expect(
      verifier.call('certificates.revoke', {
        params: { certificate },
        body: { effectiveFrom: null, reason: '          ' },
      }),
    ).rejects.toMatchObject({ status: 422 })
    const own = await certified(await addPerson(app, 'secretariat', 'trainee', 'verifier'))
    const refused = { code: 'own-certificate' }
    await expect(revoke(own.certificate, null, own.holder)).rejects.toMatchObject(refused)
    await expect(act('certificates.suspend', own.certificate, own.holder)).rejects.toMatchObject(refused)
    await expect(correct(own.certificate, corrected, own.holder)).rejects.toMatchObject(refused)
    expect((await read(own.certificate, own.holder)).abilities).toEqual({
      maySuspend: false,
      mayReinstate: false,
      mayRevoke: false,
      mayCorrect: false,
    })
  })
})

describe('status lists', () => {
  it('are cacheable for at most 30 seconds, and asked for again without being sent again', async () => {
    const first = await fetch(`${app.url}/status/revocation`)
    expect(Number(/max-age=(\d+)/.exec(first.headers.get('cache-control') ?? '')?.[1])).toBeLessThanOrEqual(30)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    const again = await fetch(`${app.url}/status/revocation`, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
  })
})

describe('where the course asks for two people', () => {
  it('a revocation waits for another verifier, and happens once they approve', async () => {
    await needsTwo(true)
    const { certificate, holder } = await certified()
    expect((await revoke(certificate)).verdict).toBe('VALID')
    expect((await read(certificate)).abilities).toMatchObject({ mayRevoke: false, mayCorrect: false, maySuspend: true })
    await expect(revoke(certificate)).rejects.toMatchObject({ code: 'state-does-not-allow' })
    const proposal = await proposalOf(certificate)
    await expect(answer(proposal, 'approved', verifier)).rejects.toMatchObject({ code: 'second-person-needed' })
    await expect(answer(proposal, 'withdrawn', second)).rejects.toMatchObject({ status: 403 })
    const { proposals } = await second.call('certificates.proposals')
    expect(proposals.find(({ id }) => id === proposal)).toMatchObject({ kind: 'revoked', mayAnswer: true })
    const answers = await Promise.allSettled([1, 2].map(() => answer(proposal, 'approved', second)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await view(certificate)).verdict).toBe('REVOKED')
    await expect(answer(proposal, 'refused', second)).rejects.toMatchObject({ code: 'already-decided' })
    expect((await read(certificate, holder)).history).toMatchObject([{ kind: 'revoked', by: null }])
    await needsTwo(false)
  })

  it('a suspension does not wait; letting it count again does; a refusal changes nothing', async () => {
    await needsTwo(true)
    const { certificate } = await certified()
    await act('certificates.suspend', certificate)
    await act('certificates.reinstate', certificate)
    expect((await view(certificate)).verdict).toBe('SUSPENDED')
    await answer(await proposalOf(certificate), 'refused', second)
    expect((await view(certificate)).verdict).toBe('SUSPENDED')
    await act('certificates.reinstate', certificate)
    await answer(await proposalOf(certificate), 'withdrawn', verifier)
    await act('certificates.reinstate', certificate, second)
    await answer(await proposalOf(certificate), 'approved', verifier)
    expect((await view(certificate)).verdict).toBe('VALID')
    await needsTwo(false)
  })

  it('neither one person nor the holder can do it behind the API', async () => {
    await needsTwo(true)
    const { certificate, holder } = await certified()
    const alone = app.owner.query(
      `INSERT INTO certificate_status (certificate_id, agency_id, kind, reason, recorded_by) SELECT id, agency_id, 'revoked', 'x', $2 FROM certificate WHERE public_id = $1`,
      [certificate, verifier.personId],
    )
    await expect(alone).rejects.toMatchObject({ code: '23514' })
    await revoke(certificate)
    for (const [outcome, person] of [
      ['approved', verifier.personId],
      ['approved', holder.personId],
      ['withdrawn', second.personId],
    ])
      await expect(
        app.owner.query(
          `INSERT INTO certificate_proposal_answer (proposal_id, person_id, agency_id, outcome, reason, answered_by)
           SELECT p.id, p.person_id, p.agency_id, $2, 'x', $3 FROM certificate_proposal p JOIN certificate c ON c.id = p.certificate_id WHERE c.public_id = $1`,
          [certificate, outcome, person],
        ),
      ).rejects.toMatchObject({ code: '23514' })
    await needsTwo(false)
  })
})

describe('a corrected certificate', () => {
  it('takes the place of the old one once a second person agreed; both stay answerable', async () => {
    const { certificate, holder } = await certified()
    const before = await read(certificate)
    expect((await correct(certificate, corrected)).verdict).toBe('VALID')
    const proposal = await proposalOf(certificate)
    await expect(answer(proposal, 'approved', verifier)).rejects.toMatchObject({ code: 'second-person-needed' })
    const { certificate: number } = await answer(proposal, 'approved', second)
    expect(await view(certificate)).toMatchObject({ verdict: 'SUPERSEDED', supersededBy: number })
    expect((await view(number)).verdict).toBe('VALID')
    const after = await read(number)
    expect(after).toMatchObject({
      holder: corrected.holder,
      title: before.title,
      supersedes: certificate,
      validThrough: before.validThrough,
    })
    expect((await read(certificate)).holder).toEqual(before.holder)
    expect((await read(certificate)).credential).toEqual(before.credential)
    const keys = readIssuerKeyList(await (await fetch(`${app.url}/.well-known/issuer-keys.json`)).json())?.keys
    for (const { credential } of [before, after])
      expect(await verifyCertificate(credential, (method) => keys?.get(method) ?? null)).toMatchObject({ ok: true })
    await secondsUntil(async () => (await listed('revocation', certificate)) === true)
    expect(await listed('revocation', number)).toBe(false)
    expect((await holder.call('certificates.wallet')).certificates.map(({ verdict }) => verdict).toSorted()).toEqual([
      'SUPERSEDED',
      'VALID',
    ])
    const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM certificate WHERE public_id = $1', [
      certificate,
    ])
    expect(heard.filter(({ certificateId }) => certificateId === rows[0]?.id)).toMatchObject([{ status: 'superseded' }])
  })

  it('leaves at most one active certificate a completion, however many approve and sweep at once', async () => {
    const { certificate } = await certified()
    await correct(certificate, corrected)
    const proposal = await proposalOf(certificate)
    await Promise.allSettled([
      ...[1, 2, 3].map(() => answer(proposal, 'approved', second)),
      app.app.get(IssuingService).issueMissing(),
    ])
    const { rows } = await app.owner.query<{ active: number; all: number }>(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM certificate n WHERE n.replaces_id = x.id))::int AS active
       FROM certificate c JOIN certificate x ON x.completion_id = c.completion_id WHERE c.public_id = $1`,
      [certificate],
    )
    expect(rows[0]).toEqual({ all: 2, active: 1 })
  })

  it('cannot replace a suspended one, say nothing new, carry a name that is none, or go on while issuing is halted', async () => {
    const { certificate } = await certified()
    const { holder } = await read(certificate)
    await expect(correct(certificate, { holder })).rejects.toMatchObject({ status: 422 })
    for (const name of ['', '\u202eabc', 'a\u0000b'])
      await expect(correct(certificate, { holder: { en: name, ja: name } })).rejects.toMatchObject({ status: 422 })
    await correct(certificate, corrected)
    const administrator = await addPerson(app, 'secretariat', 'administrator')
    await administrator.call('issuing.halt', { body: { reason } })
    await expect(answer(await proposalOf(certificate), 'approved', second)).rejects.toMatchObject({
      code: 'issuing-halted',
    })
    await administrator.call('issuing.resume', { body: { reason } })
    await act('certificates.suspend', certificate)
    await expect(answer(await proposalOf(certificate), 'approved', second)).rejects.toMatchObject({
      code: 'state-does-not-allow',
    })
  })

  it('is the only change of what was frozen: a renamed person and course change nothing', async () => {
    const { certificate, holder } = await certified()
    const before = await read(certificate)
    const pdf = async () =>
      Buffer.from(await (await holder.fetch(`/api/v1/certificates/${certificate}/certificate.pdf`)).arrayBuffer())
    const paper = await pdf()
    await app.owner.query(`UPDATE person SET family_name = 'Renamed', family_name_ja = '改名' WHERE id = $1`, [
      holder.personId,
    ])
    await app.owner.query(`UPDATE course SET title_en = 'Renamed', title_ja = '改題' WHERE key = 'e1'`)
    const after = await read(certificate)
    expect([after.holder, after.title, after.credential]).toEqual([before.holder, before.title, before.credential])
    expect((await pdf()).equals(paper)).toBe(true)
    expect((await view(certificate)).title).toEqual(before.title)
  })
})

describe('a certificate whose key was revoked', () => {
  it('is signed anew if it was recorded before anybody else may have held the key, and waits otherwise', async () => {
    const administrator = await addPerson(app, 'secretariat', 'administrator')
    const [before, suspended] = [await certified(), await certified()]
    await act('certificates.suspend', suspended.certificate)
    const { rows } = await app.owner.query<{ now: Date }>('SELECT clock_timestamp() AS now')
    const after = await certified()
    const active = (await administrator.call('keys.list')).keys.find(({ state }) => state === 'active')?.id ?? ''
    const compromisedFrom = rows[0]?.now.toISOString() ?? ''
    await administrator.call('keys.revoke', { params: { key: active }, body: { compromisedFrom, reason } })
    const { keys } = await administrator.call('keys.publish')
    await administrator.call('keys.activate', { params: { key: keys[0]?.id ?? '' } })
    await Promise.all([1, 2].map(() => app.app.get(SignAnewService).signAnew()))
    const old = await view(before.certificate)
    expect(old).toMatchObject({ verdict: 'KEY_REVOKED', maskedHolder: null })
    expect(old.supersededBy).not.toBeNull()
    const page = await (await fetch(`${app.url}/verify/${before.certificate}?lang=en`)).text()
    expect(page).toContain(old.supersededBy)
    expect((await view(old.supersededBy ?? '')).verdict).toBe('VALID')
    for (const { certificate } of [suspended, after])
      expect(await view(certificate)).toMatchObject({ verdict: 'KEY_REVOKED', supersededBy: null })
    expect(await app.app.get(SignAnewService).signAnew()).toBe(0)
  })
})
