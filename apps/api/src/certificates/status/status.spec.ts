import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../../test/add-person.ts'
import {
  app,
  verifier,
  second,
  heard,
  startStage,
  certified,
  needsTwo,
  read,
  view,
  act,
  revoke,
  correct,
  answer,
  proposalOf,
  corrected,
  listed,
  secondsUntil,
} from './testing/stage.ts'

beforeAll(startStage)
afterAll(() => app.stop())

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
