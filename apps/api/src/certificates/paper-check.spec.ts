import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'
import { PaperCheckService } from './paper-check.service.ts'

let app: TestApp
let misaki: Caller
let certificate: string
let check: PaperCheckService
beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  misaki = await app.as('misaki')
  certificate = await certified(app, 'misaki')
  check = app.app.get(PaperCheckService)
})
afterAll(() => app.stop())

const pdfOf = async (id = certificate, as = misaki): Promise<Buffer> =>
  Buffer.from(await (await as.fetch(`/api/v1/certificates/${id}/certificate.pdf`)).arrayBuffer())

describe('an uploaded certificate against its record', () => {
  it('has its credential and number read from the PDF, and nothing differs', async () => {
    const { publicId, publicIds, statements, credential, ...rest } = await check.checkPdf(await pdfOf())
    const { text } = await misaki.call('certificates.code', { params: { certificate } })
    expect({ publicId, publicIds, statements }).toEqual({
      publicId: certificate,
      publicIds: [certificate],
      statements: [text],
    })
    expect(rest).toMatchObject({ record: 'same-bytes', faults: [], differences: [] })
    expect(credential).toEqual(await misaki.call('certificates.credential', { params: { certificate } }))
  })

  it('differs in the fields that were changed, as JSON too', async () => {
    const credential = (await misaki.call('certificates.credential', { params: { certificate } })) as JsonObject
    const forged = JSON.parse(JSON.stringify(credential).replaceAll('ENDO Misaki', 'ENDO Misako')) as JsonObject
    expect(await check.differencesOf(credential)).toEqual([])
    expect(await check.differencesOf(forged)).toEqual([
      { field: 'holder', language: 'en', recorded: 'ENDO Misaki', given: 'ENDO Misako' },
    ])
    expect(await check.differencesOf({ ...credential, credentialSubject: {} })).toBeNull()
  })

  it('has no record when it is of nobody’s', async () => {
    for (const file of [Buffer.from('%PDF-1.7\n%%EOF'), Buffer.from('not a PDF'), Buffer.alloc(0)])
      expect(await check.checkPdf(file)).toMatchObject({ publicId: null, credential: null, record: 'no-record' })
  })
})
