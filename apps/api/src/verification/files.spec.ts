import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'

/** What a file may be made of. */
type Content = string | Uint8Array<ArrayBuffer>

let app: TestApp
let officer: Caller
let number: string
let credential: Record<string, unknown>
let pdf: Buffer
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  officer = await app.as('hiroshi')
  number = await certified(app, 'misaki')
  const misaki = await app.as('misaki')
  credential = await misaki.call('certificates.credential', { params: { certificate: number } })
  pdf = Buffer.from(await misaki.call('certificates.pdf', { params: { certificate: number } }))
  await app.owner.query(
    `INSERT INTO certificate_print (certificate_id, person_id, agency_id, rendition, sha256, bytes)
     SELECT id, person_id, agency_id, 1, $2, $3 FROM certificate WHERE public_id = $1 ON CONFLICT DO NOTHING`,
    [number, createHash('sha256').update(pdf).digest('hex'), pdf.length],
  )
})
afterAll(() => app.stop())

const check = async (content: Content) => {
  const { result } = await officer.call('verification.checkFile', { body: new Blob([content]) })
  if (result.kind !== 'certificate') throw new Error('a report')
  return result
}
const changed = (find: string, replace: string): string => JSON.stringify(credential).replaceAll(find, replace)

/** As a browser without JavaScript sends it. */
async function upload(content: Content, lang = 'en'): Promise<{ status: number; text: string }> {
  const form = new FormData()
  form.set('file', new Blob([content]), '../../etc/passwd')
  const reply = await fetch(`${app.url}/verify?lang=${lang}`, { method: 'POST', body: form })
  return { status: reply.status, text: await reply.text() }
}

describe('a certificate handed in as JSON', () => {
  it('stands as its record stands', async () => {
    expect(await check(JSON.stringify(credential))).toMatchObject({
      verdict: 'VALID',
      signature: 'holds',
      id: number,
      differences: [],
    })
    expect(await check('\uFEFF' + JSON.stringify(credential, null, 2))).toMatchObject({ verdict: 'VALID' })
  })

  it('is not genuine after a change, and shows field by field what differs, the name only masked', async () => {
    const hours = await check(changed('"hours":7', '"hours":70'))
    expect(hours).toMatchObject({ verdict: 'FORGED', signature: 'wrong' })
    expect(hours.differences).toEqual([{ field: 'hours', language: null, given: '70', recorded: '7' }])
    const name = await check(changed('ENDO Misaki', 'ENDO Ichiro'))
    expect(name.differences.map(({ field }) => field)).toContain('holder')
    expect(JSON.stringify(name)).not.toMatch(/Misaki|Ichiro/)
  })

  it('is not genuine under another issuer’s name, without its proof, or with another algorithm', async () => {
    const did = (credential['issuer'] as { id: string }).id
    expect(await check(changed(did, 'did:web:elsewhere.invalid'))).toMatchObject({ verdict: 'ISSUER_UNKNOWN' })
    const { proof, ...bare } = credential
    expect(await check(JSON.stringify(bare))).toMatchObject({ verdict: 'FORGED' })
    expect(await check(changed('eddsa-jcs-2022', 'eddsa-rdfc-2022'))).toMatchObject({ verdict: 'FORGED' })
    expect(await check(JSON.stringify({ ...bare, proof: [...(proof as []), ...(proof as [])] }))).toMatchObject({
      verdict: 'FORGED',
    })
  })

  it('is never looked up inside our own network', async () => {
    for (const did of ['did:web:localhost', 'did:web:127.0.0.1', 'did:web:169.254.169.254', 'did:web:%5B%3A%3A1%5D']) {
      const own = {
        ...credential,
        issuer: { id: did },
        proof: { ...(credential['proof'] as [object])[0], verificationMethod: `${did}#key` },
      }
      const result = await check(JSON.stringify(own))
      expect([result.verdict, result.signature]).toEqual(['ISSUER_UNKNOWN', 'unchecked'])
      expect(['issuer-address-refused', 'issuer-form-unknown']).toContain(result.detail)
    }
  })
})

describe('a certificate handed in as PDF', () => {
  it('stands as its record stands, byte for byte', async () => {
    expect(await check(Uint8Array.from(pdf))).toMatchObject({ verdict: 'VALID', id: number, detail: null })
  })

  it('is not genuine saved again, cut, or with one byte changed anywhere', async () => {
    const places = [200, Math.floor(pdf.length / 2), pdf.length - 200]
    const others = places.map((at) => Uint8Array.from(pdf, (byte, index) => (index === at ? byte ^ 1 : byte)))
    for (const other of [...others, Uint8Array.from([...pdf, 10])])
      expect(await check(other)).toMatchObject({ verdict: 'FORGED' })
  })
})

describe('the public form', () => {
  it('says what was found in both languages, without JavaScript', async () => {
    const found = await upload(Uint8Array.from(pdf))
    expect(found.status).toBe(200)
    expect(found.text).toContain('VALID</h1>')
    expect(found.text).not.toMatch(/<script|ENDO/)
    expect((await upload(JSON.stringify(credential), 'ja')).text).toContain('有効</h1>')
    const tampered = await upload(changed('"hours":7', '"hours":70'))
    expect(tampered.text).toContain('NOT GENUINE</h1>')
    expect(tampered.text).toContain('<tr><th scope="row">Hours</th><td>70</td><td>7</td></tr>')
    expect((await upload(changed('"online"', '"<script>"'))).text).not.toContain('<script>')
  })

  const bomb = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  it.each<[string, Content, number]>([
    ['nothing', '', 422],
    ['an image that is not one', '\x89PNG nothing', 415],
    ['JSON of depth 10,000', bomb, 422],
    ['JSON that ends early', '{"a":', 422],
    ['a key twice', '{"issuer":"did:web:a","issuer":"did:web:b"}', 422],
    ['a PDF without a certificate', '%PDF-1.7\n%%EOF\n', 422],
    ['a PDF that is damaged', '%PDF-1.7\n1 0 obj<</Length 99999999999/Filter/FlateDecode>>stream\nxx', 422],
    ['a list', '[]', 200],
    ['an object that says nothing', '{}', 200],
    ['a proof that is no object', '{"issuer":"did:web:a.invalid","proof":7}', 200],
  ])('answers %s with a page, and never VALID', async (_, content, status) => {
    const { status: answered, text } = await upload(content)
    expect(answered).toBe(status)
    expect(text).toMatch(/^<!doctype html>/)
    expect(text).not.toContain('class="verdict valid"')
  })

  it('refuses 200 MB before they are sent, and goes on', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 200_000_000 }
      const sending = request(`${app.url}/verify`, { method: 'POST', headers }, (reply) => {
        resolve(reply.statusCode)
        sending.destroy()
      })
      sending.on('error', reject)
      sending.write('--x\r\n')
    })
    expect(status).toBe(413)
    expect((await fetch(`${app.url}/verify`)).status).toBe(200)
  })

  it('slows down whoever tries numbers at speed, and answers all of them alike from then on', async () => {
    const { toPublicId } = await import('@muster/credential/public-id.ts')
    const guess = (at: number): string => toPublicId(Uint8Array.from({ length: 12 }, (_x, place) => at * 7 + place))
    for (let at = 0; at < 100; at += 1) await fetch(`${app.url}/api/v1/verify/${guess(at)}`)
    const [there, missing] = await Promise.all(
      [number, guess(999)].map((id) => fetch(`${app.url}/api/v1/verify/${id}`)),
    )
    expect([there?.status, missing?.status]).toEqual([429, 429])
    expect(Number(there?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await upload('{}')).status).toBe(429)
  })
})
