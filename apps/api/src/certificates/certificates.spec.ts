import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import { fromMultikey } from '@muster/credential/ed25519.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { IssuingService } from './issuing.service.ts'

let app: TestApp
let misaki: Caller
let verifier: Caller
let completionId: string
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  misaki = await app.as('misaki')
  verifier = await app.as('ayumi')
  const { rows } = await app.owner.query<{ id: string }>(
    `WITH e AS (SELECT e.id, c.qualification_key FROM edition e JOIN course c ON c.id = e.course_id WHERE c.key = 'e1'),
       n AS (INSERT INTO enrolment (person_id, agency_id, edition_id, source) SELECT p.id, p.agency_id, e.id, 'self' FROM person p, e WHERE p.demo_key = 'misaki'
         ON CONFLICT (person_id, agency_id, edition_id, round) WHERE withdrawn_at IS NULL DO UPDATE SET source = 'self' RETURNING *)
     INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, completed_on, completed_at, mode, hours, points, out_of)
     SELECT n.person_id, n.agency_id, n.edition_id, e.qualification_key, n.id, current_date, now(), 'online', 7, 34, 40 FROM n, e RETURNING id`,
  )
  completionId = rows[0]?.id ?? ''
  await Promise.all([1, 2, 3].map(() => app.app.get(IssuingService).issueMissing()))
})
afterAll(() => app.stop())

const own = async () => {
  const [card] = (await misaki.call('certificates.wallet')).certificates
  if (!card) throw new Error('no certificate in the wallet')
  return card
}

describe('a certificate', () => {
  it('is issued once for a completion, however often it is asked for', async () => {
    const { rows } = await app.owner.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM certificate WHERE completion_id = $1',
      [completionId],
    )
    expect(rows[0]?.count).toBe(1)
  })

  it('is a credential that verifies with the keys the issuer publishes, and not when a word is changed', async () => {
    const credential = await misaki.call('certificates.credential', { params: { certificate: (await own()).id } })
    const did = (await (await fetch(`${app.url}/.well-known/did.json`)).json()) as {
      id: string
      verificationMethod: { id: string; publicKeyMultibase: string }[]
    }
    const resolve = (method: string) => {
      const found = did.verificationMethod.find(({ id }) => id === method)
      const publicKey = fromMultikey(found?.publicKeyMultibase)
      return publicKey && { controller: did.id, publicKey, state: 'active' as const }
    }
    expect(await verifyCertificate(credential, resolve)).toMatchObject({
      ok: true,
      facts: {
        holder: { en: 'ENDO Misaki', ja: '遠藤 美咲' },
        score: { points: 34, outOf: 40, passMark: 80 },
        hours: 7,
        mode: 'online',
      },
    })
    const altered = JSON.parse(JSON.stringify(credential).replace('ENDO Misaki', 'ENDO Misako')) as unknown
    expect(await verifyCertificate(altered, resolve)).toMatchObject({ ok: false })
  })

  it('keeps the name it was issued with when the person is renamed', async () => {
    await app.owner.query(`UPDATE person SET family_name = 'Renamed' WHERE demo_key = 'misaki'`)
    expect((await own()).holder.en).toBe('ENDO Misaki')
    await app.owner.query(`UPDATE person SET family_name = 'Endo' WHERE demo_key = 'misaki'`)
  })

  it('is a PDF in both languages with the credential inside, the same bytes each time', async () => {
    const { id } = await own()
    const pdf = await misaki.fetch(`/api/v1/certificates/${id}/certificate.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const bytes = Buffer.from(await pdf.arrayBuffer())
    expect(bytes.subarray(0, 8).toString()).toBe('%PDF-1.7')
    expect(bytes.includes('/EmbeddedFile')).toBe(true)
    expect(bytes.includes('/StructTreeRoot')).toBe(true)
    const again = Buffer.from(await (await misaki.fetch(`/api/v1/certificates/${id}/certificate.pdf`)).arrayBuffer())
    expect(again.equals(bytes)).toBe(true)
  })

  it('is another person’s affair: not found for a colleague, logged when staff read it', async () => {
    const { id } = await own()
    const takumi = await app.as('takumi')
    const ren = await app.as('ren')
    await expect(takumi.call('certificates.read', { params: { certificate: id } })).rejects.toMatchObject({
      status: 404,
    })
    await expect(ren.call('certificates.read', { params: { certificate: id } })).rejects.toMatchObject({ status: 404 })
    await verifier.call('certificates.read', { params: { certificate: id } })
    const { rows } = await app.owner.query(
      `SELECT 1 FROM audit_entry WHERE act = 'certificates.read' AND concerns_person_id = $1 AND actor_id = $2`,
      [misaki.personId, verifier.personId],
    )
    expect(rows).toHaveLength(1)
  })
})

describe('the public check', () => {
  it('says VALID with every signed field and a masked name, however the id is typed', async () => {
    const { id } = await own()
    for (const typed of [id, id.toLowerCase(), id.replaceAll('-', ' '), id.replace('MU-', '')]) {
      expect(await app.anonymous('certificates.verify', { params: { certificate: typed } })).toMatchObject({
        verdict: 'VALID',
        id,
        maskedHolder: { en: 'E••• M•••••' },
        edition: '2026',
        hours: 7,
      })
    }
  })

  it('is a page without script, under 30 kB, in both languages', async () => {
    const { id } = await own()
    for (const [lang, word] of [
      ['en', 'VALID'],
      ['ja', '有効'],
    ] as const) {
      const page = await (await fetch(`${app.url}/verify/${id}?lang=${lang}`)).text()
      expect(page).toContain(`>${word}</h1>`)
      expect(page).not.toMatch(/<script|Misaki/)
      expect(Buffer.byteLength(page)).toBeLessThan(30_000)
    }
  })

  it('tells whether a typed name is the holder’s, and nothing else', async () => {
    const { id } = await own()
    const compare = async (name: string) =>
      (
        await fetch(`${app.url}/verify/${id}?lang=en`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ name }),
        })
      ).text()
    expect(await compare('endo misaki')).toContain('The name matches.')
    expect(await compare('遠藤美咲')).toContain('The name matches.')
    expect(await compare('Sato Misaki')).toContain('The name does not match.')
  })

  it('takes an id typed into the form, and says NOT FOUND to one that does not exist', async () => {
    const { id } = await own()
    const sent = await fetch(`${app.url}/verify?id=${id}`, { redirect: 'manual' })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/verify/${id}?lang=en`])
    const missing = await fetch(`${app.url}/verify/MU-0000-0000-0000-0000-0000?lang=en`)
    expect(await missing.text()).toContain('NOT FOUND')
    expect(await (await fetch(`${app.url}/verify/%3Cscript%3E`)).text()).not.toContain('<script>')
  })

  it('finds a stored certificate that was altered behind our back not genuine', async () => {
    const { id } = await own()
    await app.owner.query(
      `UPDATE certificate SET credential = jsonb_set(credential, '{credentialSubject,hours}', '70') WHERE public_id = $1`,
      [id],
    )
    const view = await app.anonymous('certificates.verify', { params: { certificate: id } })
    expect(view).toMatchObject({ verdict: 'FORGED', hours: null })
    await app.owner.query(
      `UPDATE certificate SET credential = jsonb_set(credential, '{credentialSubject,hours}', '7') WHERE public_id = $1`,
      [id],
    )
    expect(await app.anonymous('certificates.verify', { params: { certificate: id } })).toMatchObject({
      verdict: 'VALID',
    })
  })

  it('says REVOKED after a verifier revoked it, on page, API and status list, and the holder gets a mail', async () => {
    const { id } = await own()
    await verifier.call('certificates.revoke', {
      params: { certificate: id },
      body: { effectiveFrom: null, reason: 'Issued to the wrong person by mistake' },
    })
    expect(await app.anonymous('certificates.verify', { params: { certificate: id } })).toMatchObject({
      verdict: 'REVOKED',
    })
    expect(await (await fetch(`${app.url}/verify/${id}?lang=en`)).text()).toContain('REVOKED</h1>')
    const list = (await (await fetch(`${app.url}/status/revocation`)).json()) as {
      credentialSubject: { encodedList: string }
    }
    expect(list.credentialSubject.encodedList.length).toBeGreaterThan(10)
    const { rows } = await app.owner.query<{ text: string }>('SELECT text FROM mail WHERE person_id = $1', [
      misaki.personId,
    ])
    expect(rows.map(({ text }) => text).join()).toContain(id)
    expect((await own()).verdict).toBe('REVOKED')
  })

  it('cannot be taken back by the API’s role', async () => {
    const { default: pg } = await import('pg')
    const runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 1 })
    for (const statement of [
      'UPDATE certificate SET credential = credential',
      'DELETE FROM certificate',
      'TRUNCATE certificate',
      'DELETE FROM audit_entry',
      'UPDATE audit_entry SET act = act',
      'TRUNCATE audit_entry',
      'DELETE FROM completion',
      'UPDATE completion SET hours = 1',
    ]) {
      await expect(runtime.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    }
    await runtime.end()
  })
})
