import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCredential } from '@muster/credential/read-credential.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'
import { FileStore } from '../platform/files/file-store.ts'
import { PaperCheckService } from './paper-check.service.ts'
import { PaperPress } from './paper-press.ts'
import { hashOf } from './print-store.ts'

let app: TestApp
let misaki: Caller
let certificate: string
const folder = mkdtempSync(join(tmpdir(), 'paper-'))
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  misaki = await app.as('misaki')
  certificate = await certified(app, 'misaki')
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await app.stop()
})

const pdfOf = async (id = certificate, as = misaki): Promise<Buffer> => {
  const reply = await as.fetch(`/api/v1/certificates/${id}/certificate.pdf`)
  expect(reply.status).toBe(200)
  return Buffer.from(await reply.arrayBuffer())
}

const has = (program: string): boolean => {
  try {
    execFileSync('which', [program])
    return true
  } catch {
    return false
  }
}

const printsOf = async (id: string) =>
  (
    await app.owner.query<{ rendition: number; sha256: string; bytes: number; person: string }>(
      `SELECT p.rendition, p.sha256, p.bytes, p.person_id AS person FROM certificate_print p JOIN certificate c ON c.id = p.certificate_id
       WHERE c.public_id = $1 ORDER BY p.rendition`,
      [id],
    )
  ).rows

describe('a certificate on paper', () => {
  it('is PDF/A-3, tagged, in both languages, with a title, a signature and the credential attached', async () => {
    const text = (await pdfOf()).toString('latin1')
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    for (const part of [
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '/OutputIntents',
      '/DisplayDocTitle true',
      '/StructTreeRoot',
      '/Marked true',
      '/Lang (ja)',
      '/Lang (en)',
      '/AFRelationship /Data',
      '/SubFilter /ETSI.CAdES.detached',
      `/UF (${certificate}.json)`,
      '/Alt (QR code that leads to http://muster.test:3000/verify/',
    ])
      expect(text, part).toContain(part)
    // Two subsets of one family, and no other font.
    expect(new Set(text.match(/\/FontName \/[A-Z]{6}\+\w+(?:-\w+)?/g))).toHaveProperty('size', 2)
    expect(text.match(/\/FontFile2/g)).toHaveLength(2)
    expect(text).not.toMatch(/\/(?:JavaScript|JS|Launch|OpenAction|NeedAppearances)\b/)
  })

  it('is made once, however many ask at the same time, recorded with its hash and audited', async () => {
    const takumi = await app.as('takumi')
    const id = await certified(app, 'takumi')
    const copies = await Promise.all(Array.from({ length: 6 }, () => pdfOf(id, takumi)))
    const [sha256 = ''] = copies.map(hashOf)
    expect(new Set(copies.map(hashOf)).size).toBe(1)
    expect(await printsOf(id)).toMatchObject([{ rendition: 1, sha256, bytes: copies[0]?.length }])
    expect(hashOf(await pdfOf(id, await app.as('ayumi')))).toBe(sha256)
    const { rows } = await app.owner.query(
      `SELECT e.details FROM audit_entry e JOIN certificate c ON c.id = e.subject_id WHERE c.public_id = $1 AND e.act = 'certificates.print'`,
      [id],
    )
    expect(rows).toEqual([{ details: { rendition: 1, sha256 } }])
  })

  it('that cannot be drawn fails alone: the thread goes on, and one that was stopped is replaced', async () => {
    const press = app.app.get(PaperPress)
    const credential = JSON.stringify(await misaki.call('certificates.credential', { params: { certificate } }))
    const facts = readCredential(JSON.parse(credential))
    if (!facts) throw new Error('the credential cannot be read')
    const good = { facts, credential, code: facts.verifyAddress }
    const [bad, fine] = await Promise.allSettled([
      press.make({ ...good, facts: { ...facts, completedOn: 'never' } }),
      press.make(good),
    ])
    expect([bad.status, fine.status]).toEqual(['rejected', 'fulfilled'])
    await press.onModuleDestroy()
    expect((await press.make(good)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('is made anew where its file was lost or spoilt, and both stay genuine', async () => {
    const before = await pdfOf()
    const [print] = await printsOf(certificate)
    const files = app.app.get(FileStore)
    await files.write(`certificates/${print?.person}/${print?.sha256}.pdf`, Buffer.from('spoilt'), 'application/pdf')
    const after = await pdfOf()
    expect(after.equals(before)).toBe(false)
    expect((await pdfOf()).equals(after)).toBe(true)
    const check = app.app.get(PaperCheckService)
    for (const copy of [before, after])
      expect(await check.checkPdf(copy)).toMatchObject({ record: 'same-bytes', faults: [], publicId: certificate })
  })

  it('is signed with a certificate that anybody may have, which may sign documents and nothing else', async () => {
    const pem = await (await fetch(`${app.url}/.well-known/pdf-certificates.pem`)).text()
    const published = new X509Certificate(pem)
    expect(published.subject).toBe('CN=Certificates of muster.test:3000')
    expect(published.verify(published.publicKey)).toBe(true)
    expect(published.ca).toBe(false)
    expect(published.keyUsage).toContain('1.3.6.1.5.5.7.3.36')
    expect(published.subjectAltName).toBe('URI:http://muster.test:3000')
    expect(published.validToDate.getUTCFullYear()).toBeGreaterThan(new Date().getUTCFullYear() + 20)
  })

  it.skipIf(!has('pdfsig'))('has a signature that pdfsig finds valid over the whole file', async () => {
    const path = join(folder, 'certificate.pdf')
    writeFileSync(path, await pdfOf())
    const report = execFileSync('pdfsig', [path], { encoding: 'utf8' })
    expect(report).toContain('Signature is Valid.')
    expect(report).toContain('Total document signed')
    expect(report).toContain('ETSI.CAdES.detached')
  })
})
