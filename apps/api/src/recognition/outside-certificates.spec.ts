import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPerson } from '../../test/add-person.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'
import { issuerId, paper, recordPaper, sendFile, type Fields } from '../../test/outside.ts'
import { smallJpeg, smallPdf, smallPng } from '../../test/small-files.ts'
import { dayIn } from '../platform/clock.ts'
import { Configuration } from '../platform/configuration.ts'

let app: TestApp
let issuer: string
let holder: Caller
let officer: Caller
beforeAll(async () => {
  app = await startTestApp({ LOG_LEVEL: 'fatal' })
  issuer = await issuerId(app, 'kitano-training')
  holder = await addPerson(app, 'secretariat', 'trainee')
  officer = await addPerson(app, 'secretariat', 'verifier')
})
afterAll(() => app.stop())

const count = async (table: string): Promise<number> =>
  Number((await app.owner.query<{ count: string }>(`SELECT count(*) FROM ${table}`)).rows[0]?.count)

/** Files below the data directory, those on their way included. */
function filesOnDisk(): string[] {
  const { dataDir } = app.app.get(Configuration).config
  return ['files', 'incoming'].flatMap((folder) =>
    existsSync(join(dataDir, folder))
      ? readdirSync(join(dataDir, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name }) => name)
      : [],
  )
}

describe('an outside certificate', () => {
  it('is recorded as its paper says and waits', async () => {
    const fields = paper(issuer, {
      edition: 2017,
      score: { points: 39.8, outOf: 50 },
      serial: ' KT-2025/0007 ',
      expiresOn: '2028-05-01',
      level: { scale: 'cefr', subject: 'english', grade: 'B2' },
      scope: { dutyStation: 'port-maren', job: 'electoral-adviser', posting: null },
    })
    const { certificate, isNew } = await holder.call('recognition.record', { body: fields })
    expect(isNew).toBe(true)
    expect(certificate).toMatchObject({
      state: 'pending',
      type: { key: 'heat' },
      issuer: { id: issuer, nameThen: null },
      score: { points: 39.8, outOf: 50 },
      serial: 'KT-2025/0007',
      components: ['first-aid'],
      completedOn: '2025-05-01',
      expiresOn: '2028-05-01',
      level: { grade: 'B2', subject: 'english' },
      scope: { job: 'electoral-adviser' },
      abilities: { addEvidence: true, withdraw: true, verify: false },
    })
    const { certificates } = await holder.call('recognition.mine')
    expect(certificates.map(({ id }) => id)).toContain(certificate.id)
  })

  it('X18 recorded again under the same serial number, with a photograph, is one certificate with two files', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const first = await who.call('recognition.record', { body: paper(issuer, { serial: 'AB 12-34' }) })
    await sendFile(who, first.certificate.id, smallPdf(900))
    const again = await who.call('recognition.record', { body: paper(issuer, { serial: 'ab12/34', hours: 8 }) })
    expect(again).toMatchObject({ isNew: false, certificate: { id: first.certificate.id, hours: 40 } })
    const sent = await sendFile(who, again.certificate.id, smallJpeg(), 'image/jpeg')
    const { evidence } = (await sent.json()) as { evidence: { mediaType: string }[] }
    expect(evidence.map(({ mediaType }) => mediaType)).toEqual(['application/pdf', 'image/jpeg'])
    expect((await who.call('recognition.mine')).certificates).toHaveLength(1)
  })

  it('is recorded once by many simultaneous requests under one serial number', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => who.call('recognition.record', { body: paper(issuer, { serial: 'ONE-1' }) })),
    )
    expect(new Set(replies.map(({ certificate }) => certificate.id)).size).toBe(1)
    expect(replies.filter(({ isNew }) => isNew)).toHaveLength(1)
  })

  it('may be recorded anew once it was rejected or taken back', async () => {
    const who = await addPerson(app, 'secretariat', 'trainee')
    const fields = paper(issuer, { serial: 'R-1' })
    const id = await recordPaper(who, fields)
    await officer.call('recognition.reject', { params: { certificate: id }, body: { reason: 'not-readable' } })
    const second = await who.call('recognition.record', { body: fields })
    expect(second.isNew).toBe(true)
    await who.call('recognition.withdraw', { params: { certificate: second.certificate.id } })
    expect((await who.call('recognition.record', { body: fields })).isNew).toBe(true)
  })

  it('is taken back while it waits, and not afterwards', async () => {
    const id = await recordPaper(holder, paper(issuer))
    await officer.call('recognition.verify', { params: { certificate: id }, body: {} })
    await expect(holder.call('recognition.withdraw', { params: { certificate: id } })).rejects.toMatchObject({
      status: 409,
      code: 'state-does-not-allow',
    })
  })

  it.each<[string, Partial<Fields> | Record<string, unknown>, string, string]>([
    ['a day that does not exist', { completedOn: '2025-02-29' }, '/completedOn', 'not-a-date'],
    ['a completion to come', { completedOn: '2199-01-01' }, '/completedOn', 'in-the-future'],
    ['an end before the completion', { expiresOn: '2025-04-30' }, '/expiresOn', 'before-completion'],
    ['a score above its maximum', { score: { points: 50.5, outOf: 50 } }, '/score/points', 'above-maximum'],
    ['a maximum of nothing', { score: { points: 0, outOf: 0 } }, '/score/outOf', 'too-small'],
    ['negative points', { score: { points: -1, outOf: 10 } }, '/score/points', 'too-small'],
    ['a type nobody knows', { type: 'unheard-of' }, '/type', 'not-known'],
    ['an issuer nobody knows', { issuer: '00000000-0000-4000-8000-000000000000' }, '/issuer', 'not-known'],
    [
      'a scale nobody knows',
      { level: { scale: 'moon', subject: 'english', grade: 'B2' } },
      '/level/scale',
      'not-known',
    ],
    [
      'a grade of no scale',
      { level: { scale: 'cefr', subject: 'english', grade: 'B9' } },
      '/level/grade',
      'not-one-of',
    ],
    [
      'a place nobody knows',
      { scope: { dutyStation: 'moon', job: null, posting: null } },
      '/scope/dutyStation',
      'not-known',
    ],
    ['an empty name', { holderName: '\u200b' }, '/holderName', 'name-empty'],
    ['a serial number of signs', { serial: '---' }, '/serial', 'too-short'],
    ['a serial number of two lines', { serial: 'a\nb' }, '/serial', 'name-has-control-characters'],
    ['no hours at all', { hours: 0 }, '/hours', 'too-small'],
  ])('with %s is refused, and nothing is written', async (_, more, pointer, code) => {
    const before = await count('outside_certificate')
    await expect(holder.call('recognition.record', { body: { ...paper(issuer), ...more } })).rejects.toMatchObject({
      status: 422,
      code: 'invalid-request',
      errors: [{ pointer, code }],
    })
    expect(await count('outside_certificate')).toBe(before)
  })

  it('may be of tomorrow, for the other side of the world', async () => {
    const tomorrow = dayIn('Asia/Tokyo', new Date(Date.now() + 86_400_000))
    await expect(
      holder.call('recognition.record', { body: paper(issuer, { completedOn: tomorrow }) }),
    ).resolves.toMatchObject({
      isNew: true,
    })
  })
})

describe('an evidence file', () => {
  let certificate: string
  beforeAll(async () => {
    certificate = (await holder.call('recognition.record', { body: paper(issuer) })).certificate.id
  })

  it('comes back as it was sent, to keep and never to be opened by our pages, to its holder and the verifying staff', async () => {
    const content = smallPng()
    const sent = await sendFile(holder, certificate, content, 'application/octet-stream')
    expect(sent.status).toBe(201)
    const { evidence } = (await sent.json()) as { evidence: { id: string; mediaType: string; width: number }[] }
    expect(evidence).toMatchObject([{ mediaType: 'image/png', width: 2, height: 2 }])
    const path = `/api/v1/outside-certificates/${certificate}/evidence/${evidence[0]?.id}`
    for (const reader of [holder, officer]) {
      const reply = await reader.fetch(path)
      expect(Buffer.from(await reply.arrayBuffer()).equals(content)).toBe(true)
      expect(Object.fromEntries(reply.headers)).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': `attachment; filename="evidence-${evidence[0]?.id}.png"`,
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      })
    }
    for (const other of [
      await addPerson(app, 'secretariat', 'trainee', 'desk-officer'),
      await addPerson(app, 'ngo', 'verifier'),
    ])
      expect((await other.fetch(path)).status).toBe(404)
    const readers = await holder.call('people.myReaders', { query: {} })
    expect(readers.readers.map(({ act }) => act)).toContain('recognition.evidence')
  })

  it('may be the PDF of a certificate that another Muster issued, which carries its credential', async () => {
    const elsewhere = await startTestApp({ PUBLIC_URL: 'http://elsewhere.test:3000' })
    const certificate = await certified(elsewhere, 'misaki')
    const misaki = await elsewhere.as('misaki')
    const pdf = await (await misaki.fetch(`/api/v1/certificates/${certificate}/certificate.pdf`)).arrayBuffer()
    await elsewhere.stop()
    const own = (await holder.call('recognition.record', { body: paper(issuer) })).certificate.id
    expect((await sendFile(holder, own, Buffer.from(pdf))).status).toBe(201)
  })

  it('sent twice is one file', async () => {
    const own = (await holder.call('recognition.record', { body: paper(issuer) })).certificate.id
    await sendFile(holder, own, smallPdf(4_000))
    const again = await sendFile(holder, own, smallPdf(4_000))
    expect(again.status).toBe(201)
    expect(((await again.json()) as { evidence: unknown[] }).evidence).toHaveLength(1)
  })

  const page = Buffer.from('<!DOCTYPE html><script>alert(1)</script>')
  it.each<[string, number, Buffer<ArrayBuffer>, string, string | undefined]>([
    ['nothing', 422, Buffer.alloc(0), 'application/pdf', 'file-empty'],
    ['a page called a PDF', 415, page, 'application/pdf', 'not-one-of'],
    ['a drawing', 415, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/png', 'not-one-of'],
    ['a broken picture', 422, smallPng().subarray(0, 40), 'image/png', 'file-damaged'],
    ['30,000 × 30,000 pixels', 422, smallPng(30_000, 30_000), 'image/png', 'image-too-large'],
    ['a picture and a page in one', 422, smallPng(2, 2, page), 'image/png', 'file-mixed'],
    ['more than 10 MB', 413, Buffer.concat([smallPdf(), Buffer.alloc(10_485_760)]), 'application/pdf', undefined],
    ['another media type', 415, smallPdf(), 'text/html', undefined],
    ['a drawing’s media type', 415, smallPdf(), 'image/svg+xml', undefined],
    ['JSON', 415, Buffer.from('{}'), 'application/json', undefined],
  ])('of %s is refused (%i), and nothing is left behind', async (_, status, content, type, code) => {
    const [rows, files] = [await count('evidence_file'), filesOnDisk()]
    const reply = await sendFile(holder, certificate, content, type)
    expect(reply.status).toBe(status)
    const problem = (await reply.json()) as { errors: { pointer: string; code: string }[] }
    expect(problem.errors.map((one) => one.code)).toEqual(code ? [code] : [])
    expect(await count('evidence_file')).toBe(rows)
    expect(filesOnDisk()).toEqual(files)
  })

  it('is refused piece by piece when it says nothing of its length', async () => {
    const files = filesOnDisk()
    const endless = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(smallPdf())
        for (let piece = 0; piece < 11; piece += 1) controller.enqueue(new Uint8Array(1_048_576))
        controller.close()
      },
    })
    const reply = await holder.fetch(`/api/v1/outside-certificates/${certificate}/evidence`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body: endless,
      duplex: 'half',
    })
    expect(reply.status).toBe(413)
    expect(filesOnDisk()).toEqual(files)
  })

  it('has no name, whatever it was called', async () => {
    const reply = await holder.fetch(`/api/v1/outside-certificates/${certificate}/evidence`, {
      method: 'POST',
      headers: {
        'content-type': `application/pdf; name="${'a'.repeat(300)}.pdf"`,
        'content-disposition': 'attachment; filename="..%2f..%2fCON%0d%0aSet-Cookie: x.html"',
      },
      body: smallPdf(77),
    })
    expect(reply.status).toBe(201)
    const text = JSON.stringify(await reply.json())
    expect(text).not.toMatch(/aaaa|CON|Set-Cookie/)
    expect(filesOnDisk().filter((name) => !/^([0-9a-f]{64}|MU-.*|.*\.pdf)$/i.test(name))).toEqual([])
  })

  it('is for nobody but the holder to send', async () => {
    expect((await sendFile(officer, certificate)).status).toBe(403)
    expect((await sendFile(await addPerson(app, 'ngo', 'trainee'), certificate)).status).toBe(404)
  })

  it('goes nowhere else: another endpoint takes no file', async () => {
    const reply = await holder.fetch('/api/v1/outside-certificates', {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body: smallPdf(),
    })
    expect(reply.status).toBe(415)
  })
})
