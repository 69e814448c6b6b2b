import type { IssuerKey } from '@muster/credential/data-integrity.ts'
import { fromMultikey, signerFromSecret } from '@muster/credential/ed25519.ts'
import { buildCredential } from '@muster/credential/payload.ts'
import { readCredential } from '@muster/credential/read-credential.ts'
import { secure } from '@muster/credential/data-integrity.ts'
import { checkStatement, statementText } from '@muster/credential/statement.ts'
import { verifyCertificate } from '@muster/credential/verify-certificate.ts'
import fc from 'fast-check'
import { AFRelationship, PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changed } from '../../../../libs/credential/src/testing/certificates.ts'
import { startTestApp, type Caller, type TestApp } from '../../test/app.ts'
import { certified } from '../../test/certified.ts'
import { PaperCheckService } from './paper-check.service.ts'

/** Random changes of each kind; the long round asks for 10,000. */
const numRuns = Number(process.env['MUSTER_PROPERTY_RUNS'] ?? 1_000)
const patience = 60_000 + numRuns * 200

let app: TestApp
let misaki: Caller
let credential: Record<string, unknown>
let code: string
let pdf: Buffer
let keys: IssuerKey[]

beforeAll(async () => {
  app = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
  misaki = await app.as('misaki')
  const params = { certificate: await certified(app, 'misaki') }
  credential = await misaki.call('certificates.credential', { params })
  code = (await misaki.call('certificates.code', { params })).text
  const file = await misaki.fetch(`/api/v1/certificates/${params.certificate}/certificate.pdf`)
  pdf = Buffer.from(await file.arrayBuffer())
  const did = (await (await fetch(`${app.url}/.well-known/did.json`)).json()) as {
    id: string
    verificationMethod: { publicKeyMultibase: string }[]
  }
  keys = did.verificationMethod.flatMap(({ publicKeyMultibase }) => {
    const publicKey = fromMultikey(publicKeyMultibase)
    return publicKey ? [{ controller: did.id, publicKey, state: 'active' as const }] : []
  })
})
afterAll(() => app.stop())

const jsonHolds = async (document: unknown): Promise<boolean> =>
  (
    await verifyCertificate(document, (method) => {
      const multikey = fromMultikey(method.split('#')[1])
      return keys.find(({ publicKey }) => multikey && Buffer.compare(publicKey, multikey) === 0) ?? null
    })
  ).ok
const codeHolds = (text: string): boolean => checkStatement(text, keys).ok
const verdictOf = async (file: Uint8Array) => app.app.get(PaperCheckService).checkPdf(file)
const pdfHolds = async (file: Uint8Array): Promise<boolean> => {
  const { record, faults } = await verdictOf(file)
  return record === 'same-bytes' && faults.length === 0
}

const stream = fc.infiniteStream(fc.nat())
const picker = (numbers: Iterator<number>) => (limit: number) => Number(numbers.next().value) % limit

/** The same bytes with one turned, taken out, put in, or a stretch of them moved. */
function disturbed(file: Uint8Array, pick: (limit: number) => number): Buffer {
  const at = pick(file.length)
  const copy = Buffer.from(file)
  const byte = copy[at] ?? 0
  const ways = [
    () => Buffer.concat([copy.subarray(0, at), Uint8Array.of(byte ^ (1 << pick(8))), copy.subarray(at + 1)]),
    () => Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1 + pick(50))]),
    () => Buffer.concat([copy.subarray(0, at), Uint8Array.of(pick(256)), copy.subarray(at)]),
    () => Buffer.concat([copy.subarray(at), copy.subarray(0, at)]),
    () => Buffer.concat([copy, Uint8Array.of(pick(256))]),
  ]
  return ways[pick(ways.length)]?.() ?? copy
}

describe('a certificate of which anything was changed', () => {
  it(
    'does not verify as JSON; unchanged it does',
    async () => {
      expect(await jsonHolds(credential)).toBe(true)
      await fc.assert(
        fc.asyncProperty(stream, async (numbers) => {
          const forged = changed(credential, picker(numbers))
          if (JSON.stringify(forged) !== JSON.stringify(credential)) expect(await jsonHolds(forged)).toBe(false)
        }),
        { numRuns },
      )
    },
    patience,
  )

  it(
    'does not verify by its QR code; unchanged it does',
    async () => {
      expect(codeHolds(code)).toBe(true)
      fc.assert(
        fc.property(stream, (numbers) => {
          const forged = disturbed(Buffer.from(code), picker(numbers)).toString('latin1')
          if (forged !== code) expect(codeHolds(forged), forged).toBe(false)
        }),
        { numRuns },
      )
    },
    patience,
  )

  it(
    'does not verify as PDF against its record, whichever byte it is; unchanged it does',
    async () => {
      expect(await pdfHolds(pdf)).toBe(true)
      await fc.assert(
        fc.asyncProperty(stream, async (numbers) => {
          const forged = disturbed(pdf, picker(numbers))
          if (!forged.equals(pdf)) expect(await pdfHolds(forged)).toBe(false)
        }),
        { numRuns },
      )
      expect(await pdfHolds(pdf)).toBe(true)
    },
    patience,
  )
})

describe('a certificate that somebody forged with care', () => {
  const secret = new Uint8Array(32).fill(7)
  const factsOf = () => {
    const facts = readCredential(credential)
    if (!facts) throw new Error('the credential cannot be read')
    return facts
  }

  it('with a key of theirs, under their own name or ours, does not verify', async () => {
    const facts = { ...factsOf(), hours: 70 }
    for (const did of [facts.issuer.did, 'did:web:other.example']) {
      const theirs = signerFromSecret(secret, did)
      const own = { ...facts, issuer: { ...facts.issuer, did } }
      expect(
        await jsonHolds(JSON.parse(JSON.stringify(await secure(buildCredential(own), theirs, own.issuedAt)))),
      ).toBe(false)
      expect(codeHolds(await statementText(own, new Uint8Array(16), theirs))).toBe(false)
    }
  })

  it('with the proof of another certificate, another algorithm, no proof or two, does not verify', async () => {
    const other = await certified(app, 'takumi')
    const takumi = await app.as('takumi')
    const theirs = await takumi.call('certificates.credential', { params: { certificate: other } })
    const [proof] = credential['proof'] as Record<string, unknown>[]
    for (const swapped of [
      theirs['proof'],
      [],
      [proof, proof],
      proof,
      [{ ...proof, cryptosuite: 'eddsa-rdfc-2022' }],
      [{ ...proof, cryptosuite: 'ecdsa-jcs-2019' }],
      [{ ...proof, type: 'Ed25519Signature2020' }],
      [{ ...proof, alg: 'none' }],
      [{ ...proof, proofPurpose: 'authentication' }],
      [{ ...proof, proofValue: `${String(proof?.['proofValue'])}1` }],
    ])
      expect(await jsonHolds({ ...credential, proof: swapped }), JSON.stringify(swapped)).toBe(false)
    expect(await jsonHolds(theirs)).toBe(true)
  })

  it('edited and saved again, or with its attachment replaced, is found out field by field', async () => {
    const edited = await PDFDocument.load(pdf)
    edited.getPage(0).drawRectangle({ x: 100, y: 400, width: 300, height: 40 })
    const saved = await verdictOf(await edited.save())
    expect(saved).toMatchObject({ record: 'other-bytes', publicId: factsOf().publicId, differences: [] })
    expect(saved.faults.length).toBeGreaterThan(0)

    const forged = JSON.parse(JSON.stringify(credential).replaceAll('ENDO Misaki', 'ENDO Misako')) as object
    const replaced = await PDFDocument.create()
    const [page] = await replaced.copyPages(edited, [0])
    if (page) replaced.addPage(page)
    await replaced.attach(Buffer.from(JSON.stringify(forged)), 'certificate.json', {
      afRelationship: AFRelationship.Data,
    })
    expect(await verdictOf(await replaced.save())).toMatchObject({
      record: 'other-bytes',
      faults: ['pdf-unsigned'],
      differences: [{ field: 'holder', language: 'en', recorded: 'ENDO Misaki', given: 'ENDO Misako' }],
    })
  })

  it('with something added after the signature, or a second credential, is found out', async () => {
    const page = Buffer.from('9000 0 obj\n<</Type/Page>>\nendobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n')
    expect(await verdictOf(Buffer.concat([pdf, page]))).toMatchObject({
      record: 'other-bytes',
      faults: ['pdf-changed-after-signing'],
    })
    const second = Buffer.from(
      `9001 0 obj\n<<>>\nstream\n${JSON.stringify({ ...credential, name: 'x' })}\nendstream\nendobj\n%%EOF\n`,
    )
    const { faults, credential: found } = await verdictOf(Buffer.concat([pdf, second]))
    expect(faults).toContain('pdf-several-credentials')
    expect(found).toBeNull()
  })

  it('whose signature is of another installation, or whose certificate nobody here has had, is found out', async () => {
    const elsewhere = await startTestApp({ PUBLIC_URL: 'http://muster.test:3000' })
    try {
      const id = await certified(elsewhere, 'misaki')
      const file = await (await elsewhere.as('misaki')).fetch(`/api/v1/certificates/${id}/certificate.pdf`)
      const theirs = Buffer.from(await file.arrayBuffer())
      expect(await verdictOf(theirs)).toMatchObject({ record: 'no-record', faults: ['pdf-signed-by-another'] })
    } finally {
      await elsewhere.stop()
    }
  })
})
