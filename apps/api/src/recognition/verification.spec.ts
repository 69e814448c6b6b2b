import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { addNominee, clauseOf, issuerId, paper, recordPaper, sendFile } from '../../test/outside.ts'
import { smallPdf } from '../../test/small-files.ts'
import { outsideCredential, type OutsideCertificateRow } from './outside-credential.ts'

let app: TestApp
let issuer: string
let officer: Caller
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  issuer = await issuerId(app, 'kitano-training')
  officer = await addPerson(app, 'secretariat', 'verifier')
})
afterAll(() => app.stop())

const verify = (id: string, who = officer) => who.call('recognition.verify', { params: { certificate: id }, body: {} })
const fieldSecurity = (who: Caller) => clauseOf(who, 'field-security')

describe('what counts', () => {
  it('X27 waits until somebody verified it; the officer sees that nothing else stands against it', async () => {
    const who = await addNominee(app)
    expect(await fieldSecurity(who)).toEqual(['NOT_MET', 'credential-missing'])
    const id = await recordPaper(who, paper(issuer))
    expect(await fieldSecurity(who)).toEqual(['PENDING', 'pending-verification'])
    const { rows } = await officer.call('recognition.queue', { query: { limit: 200 } })
    expect(rows.find((row) => row.id === id)).toMatchObject({ state: 'pending', files: 1, departure: { days: 20 } })
    await verify(id)
    expect((await fieldSecurity(who))[0]).toBe('MET')
  })

  it('X19 two genuine ones are both kept, and their days together count', async () => {
    const who = await addNominee(app)
    const ids = [
      await recordPaper(who, paper(issuer, { completedOn: '2023-12-10', serial: 'X19-1' })),
      await recordPaper(who, paper(issuer, { completedOn: '2026-11-01', serial: 'X19-2' })),
    ]
    await verify(ids[0] ?? '')
    expect((await fieldSecurity(who))[0]).toBe('PENDING')
    await verify(ids[1] ?? '')
    expect((await fieldSecurity(who))[0]).toBe('MET')
    expect((await who.call('recognition.mine')).certificates).toHaveLength(2)
  })

  it('X28 another printed name waits with that reason until an officer links it, and is remembered', async () => {
    const who = await addNominee(app)
    await app.owner.query(`UPDATE person SET passport_name = 'SATO MISAKI ENDO' WHERE id = $1`, [who.personId])
    const named = { holderName: 'Sato Misaki' }
    const id = await recordPaper(who, paper(issuer, named))
    expect(await who.call('recognition.read', { params: { certificate: id } })).toMatchObject({
      state: 'pending',
      reason: 'name-mismatch',
    })
    await expect(verify(id)).rejects.toMatchObject({ status: 409, code: 'name-not-linked' })
    expect(await officer.call('recognition.review', { params: { certificate: id } })).toMatchObject({
      holder: { agrees: false, aliases: [], passportName: 'SATO MISAKI ENDO' },
    })
    const linked = await officer.call('recognition.linkName', {
      params: { certificate: id },
      body: { note: 'Seen with the family register' },
    })
    expect(linked).toMatchObject({
      state: 'pending',
      reason: 'name-linked',
      abilities: { verify: true, linkName: false },
    })
    await verify(id)
    expect((await fieldSecurity(who))[0]).toBe('MET')
    const later = await recordPaper(who, paper(issuer, { ...named, type: 'first-aid', holderName: 'MISAKI SATO' }))
    expect(await who.call('recognition.read', { params: { certificate: later } })).toMatchObject({
      reason: 'not-yet-checked',
    })
  })

  it('X29 a score of 79.6 per cent is under 80, and is shown in points', async () => {
    const who = await addNominee(app)
    const psea = await issuerId(app, 'mission-learning')
    const fields = { type: 'psea', variant: 'all-staff', mode: 'online', components: [] as never[], hours: 2 } as const
    await verify(await recordPaper(who, paper(psea, { ...fields, score: { points: 39.8, outOf: 50 } })))
    const { eligibility } = await who.call('eligibility.mine')
    expect(eligibility?.clauses.find(({ id }) => id === 'conduct')).toMatchObject({
      status: 'NOT_MET',
      findings: [{ code: 'score-too-low', params: { points: 39.8, outOf: 50 } }],
    })
    await verify(await recordPaper(who, paper(psea, { ...fields, score: { points: 40, outOf: 50 } })))
    expect((await clauseOf(who, 'conduct'))[0]).toBe('MET')
  })

  it('X33 counts from its verification in one clock and from its completion in the other', async () => {
    const who = await addNominee(app)
    const id = await recordPaper(who, paper(issuer))
    await verify(id)
    const { history, completedOn } = await who.call('recognition.read', { params: { certificate: id } })
    expect(history.map(({ step }) => step)).toEqual(['pending', 'verified'])
    const [recorded, verified] = history.map(({ at }) => at)
    const verdictKnownAt = async (knownAt = '') => {
      const given = { ...(await caseOf(who)), knownAt }
      const { decision } = await who.call('eligibility.evaluate', { body: { title: 'X33', given } })
      return decision.verdict
    }
    expect(await verdictKnownAt(recorded)).toBe('PENDING_VERIFICATION')
    expect(await verdictKnownAt(verified)).toBe('ELIGIBLE')
    expect(completedOn).toBe('2025-05-01')
  })
})

/** A rule of one clause over what the database recorded of somebody. */
async function caseOf(who: Caller) {
  const { rows } = await app.owner.query<{ fact: OutsideCertificateRow }>(
    'SELECT fact FROM recorded_outside_certificates($1)',
    [[who.personId]],
  )
  return {
    versions: [
      {
        key: 'x33',
        version: 1,
        title: { en: 'X33', ja: 'X33' },
        appliesFrom: '2024-01-01',
        authorityDocument: 'A case',
        convention: 'plain' as const,
        isStandby: true,
        root: {
          kind: 'all' as const,
          id: 'root',
          title: { en: 'All', ja: 'すべて' },
          window: { kind: 'today' as const },
          children: [
            { kind: 'completion' as const, id: 'heat', title: { en: 'HEAT', ja: 'HEAT' }, accepts: [{ type: 'heat' }] },
          ],
        },
      },
    ],
    posting: null,
    person: { personId: who.personId, credentials: rows.map(({ fact }) => outsideCredential(fact)) },
    asOf: '2025-10-01',
  }
}

describe('an officer', () => {
  it('never judges a certificate of their own, nor one of another agency', async () => {
    const both = await addPerson(app, 'secretariat', 'trainee', 'verifier')
    const id = await recordPaper(both, paper(issuer))
    for (const act of ['verify', 'reject', 'hold'] as const)
      await expect(
        both.call(`recognition.${act}`, {
          params: { certificate: id },
          body: act === 'verify' ? {} : { reason: 'other', note: 'No' },
        } as never),
      ).rejects.toMatchObject({ status: 403, code: 'own-certificate' })
    await expect(verify(id, await addPerson(app, 'ngo', 'verifier'))).rejects.toMatchObject({ status: 404 })
  })

  it('is held by the database as well: no row of a verifier about themselves', async () => {
    const both = await addPerson(app, 'secretariat', 'verifier')
    const { certificate } = await both.call('recognition.record', { body: paper(issuer) })
    const client = await app.owner.connect()
    try {
      await client.query('BEGIN')
      await client.query(
        `SELECT set_config('muster.actor_kind', 'person', true), set_config('muster.person_id', $1, true), set_config('muster.agency_id', (SELECT agency_id::text FROM person WHERE id = $1::uuid), true), set_config('muster.roles', 'verifier', true)`,
        [both.personId],
      )
      await client.query('SET LOCAL ROLE muster_app')
      await expect(
        client.query(
          `INSERT INTO outside_certificate_status (outside_certificate_id, person_id, agency_id, kind, recorded_by) SELECT id, person_id, agency_id, 'verified', person_id FROM outside_certificate WHERE id = $1`,
          [certificate.id],
        ),
      ).rejects.toThrow('row-level security')
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })

  it('verifies nothing without evidence', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const { certificate } = await who.call('recognition.record', { body: paper(issuer) })
    await expect(verify(certificate.id)).rejects.toMatchObject({ status: 409, code: 'evidence-missing' })
  })

  it('rejects with a reason that the holder reads in their language, on the first page and by mail', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    await who.call('access.setLanguage', { body: { language: 'ja' } })
    const id = await recordPaper(who, paper(issuer))
    await expect(
      officer.call('recognition.reject', { params: { certificate: id }, body: { reason: 'other' } }),
    ).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/note', code: 'required' }] })
    const rejected = await officer.call('recognition.reject', {
      params: { certificate: id },
      body: { reason: 'not-readable', note: '右下が切れています。' },
    })
    expect(rejected).toMatchObject({ state: 'rejected', reason: 'not-readable', note: '右下が切れています。' })
    const { notices } = await who.call('notices.list', { query: {} })
    expect(notices[0]).toMatchObject({ kind: 'outside-certificate-rejected', path: `/wallet/outside/${id}` })
    const { rows } = await app.owner.query<{ text: string }>(
      'SELECT text FROM mail WHERE person_id = $1 ORDER BY id DESC LIMIT 1',
      [who.personId],
    )
    expect(rows[0]?.text).toContain('ファイルを読み取れません')
    expect(rows[0]?.text).toContain('右下が切れています。')
  })

  it('takes a judgement back by a later row; every row stays', async () => {
    const who = await addNominee(app)
    const id = await recordPaper(who, paper(issuer))
    await verify(id)
    await officer.call('recognition.undo', { params: { certificate: id } })
    expect((await fieldSecurity(who))[0]).toBe('PENDING')
    const { history } = await officer.call('recognition.read', { params: { certificate: id } })
    expect(history.map(({ step, reason }) => [step, reason])).toEqual([
      ['pending', 'not-yet-checked'],
      ['verified', null],
      ['pending', 'undone'],
    ])
    expect(history[1]?.by.name?.en).toMatch(/^FAMILY/)
  })

  it('suspends, reinstates and revokes, from a day or from the start', async () => {
    const who = await addNominee(app)
    const id = await recordPaper(who, paper(issuer))
    await verify(id)
    const params = { certificate: id }
    const suspended = await officer.call('recognition.suspend', {
      params,
      body: { from: '2026-01-10', reason: 'under-investigation' },
    })
    expect(suspended.state).toBe('suspended')
    expect((await fieldSecurity(who))[0]).toBe('PENDING')
    await expect(
      officer.call('recognition.suspend', { params, body: { from: '2026-01-10', reason: 'under-investigation' } }),
    ).rejects.toMatchObject({ code: 'state-does-not-allow' })
    expect((await officer.call('recognition.reinstate', { params, body: {} })).state).toBe('verified')
    expect((await fieldSecurity(who))[0]).toBe('MET')
    await expect(
      officer.call('recognition.revoke', {
        params,
        body: { effectiveFrom: '2199-01-01', reason: 'found-false', note: 'The issuer wrote' },
      }),
    ).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/effectiveFrom', code: 'in-the-future' }] })
    expect(
      (
        await officer.call('recognition.revoke', {
          params,
          body: { effectiveFrom: null, reason: 'found-false', note: 'The issuer wrote' },
        })
      ).state,
    ).toBe('revoked')
    expect((await fieldSecurity(who))[0]).toBe('NOT_MET')
    await expect(verify(id)).rejects.toMatchObject({ code: 'state-does-not-allow' })
  })

  it('is told where a certificate was seen before: by its number or by its file, and who decided then', async () => {
    const [one, other] = [
      await addPerson(app, 'secretariat', 'trainee'),
      await addPerson(app, 'secretariat', 'trainee'),
    ]
    const first = await recordPaper(one, paper(issuer, { serial: 'SEEN-1' }))
    await verify(first)
    const { certificate } = await other.call('recognition.record', { body: paper(issuer, { serial: 'seen 1' }) })
    const file = smallPdf(123_456)
    await sendFile(other, certificate.id, file)
    const same = (await other.call('recognition.record', { body: paper(issuer, { serial: 'SEEN-2' }) })).certificate.id
    await sendFile(other, same, file)
    const { seenBefore } = await officer.call('recognition.review', { params: { certificate: certificate.id } })
    expect(seenBefore).toMatchObject([
      { id: same, how: 'same-file', isSameHolder: true, state: 'pending' },
      {
        id: first,
        how: 'same-serial',
        isSameHolder: false,
        state: 'verified',
        by: { en: expect.stringMatching(/^FAMILY/) as string },
      },
    ])
  })

  it('has whoever leaves first on top, then what has waited longest', async () => {
    const agency = await addPerson(app, 'cooperation', 'verifier')
    const { rows } = await agency.call('recognition.queue', { query: { limit: 200 } })
    const keys = rows.map(({ departure, recordedAt }) => `${departure?.departsOn ?? '9999-12-31'} ${recordedAt}`)
    expect(keys).toEqual(keys.toSorted())
    const pages: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof queue>> = await queue(after)
      pages.push(...page.rows.map(({ id }) => id))
      after = page.next
    } while (after)
    const whole = await officer.call('recognition.queue', { query: { limit: 200 } })
    expect(pages).toEqual(whole.rows.map(({ id }) => id))
    expect(whole.waiting).toBe(pages.length)
  })
})

const queue = (after: string | null) =>
  officer.call('recognition.queue', { query: { limit: 2, ...(after && { after }) } })
