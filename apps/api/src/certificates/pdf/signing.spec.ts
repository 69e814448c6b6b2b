import { createPublicKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDetached, type PdfSigner, signDetached } from './cms.ts'
import { firstValue, integer, oid, valuesIn } from './der.ts'
import { openPaperKey } from './paper-key.ts'
import { makeSigningCertificate } from './signing-certificate.ts'

const folder = mkdtempSync(join(tmpdir(), 'signing-'))
afterAll(() => rmSync(folder, { recursive: true }))

const address = 'https://muster.example.org'
const now = new Date('2026-11-27T09:00:00Z')

function signerOf(pair: { privateKey: KeyObject; publicKey: KeyObject }): PdfSigner {
  return {
    privateKey: pair.privateKey,
    certificates: [makeSigningCertificate(pair, { address, from: now, years: 25 })],
  }
}

const kinds = {
  'P-256': signerOf(generateKeyPairSync('ec', { namedCurve: 'P-256' })),
  'P-384': signerOf(generateKeyPairSync('ec', { namedCurve: 'P-384' })),
  RSA: signerOf(generateKeyPairSync('rsa', { modulusLength: 2048 })),
}

const parts = [Buffer.from('before the signature'), Buffer.from('after it')]

describe('a detached signature', () => {
  it.each(Object.entries(kinds))('by a key of the kind %s holds, and names its certificate', (_, signer) => {
    const contents = Buffer.concat([signDetached(parts, signer), Buffer.alloc(400)])
    expect(checkDetached(contents, parts)).toMatchObject({
      ok: true,
      certificate: { fingerprint256: signer.certificates[0].fingerprint256 },
    })
  })

  it('does not hold over other bytes, or when any bit of it is turned', () => {
    const contents = signDetached(parts, kinds['P-256'])
    expect(checkDetached(contents, [Buffer.from('before the signaturE'), Buffer.from('after it')]).ok).toBe(false)
    expect(checkDetached(contents, []).ok).toBe(false)
    const [own] = kinds['P-256'].certificates
    fc.assert(
      fc.property(fc.nat(contents.length * 8 - 1), (bit) => {
        const forged = Buffer.from(contents)
        forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const check = checkDetached(forged, parts)
        // What a signature's wrapping says of itself is not signed; what was signed and by whom is.
        return !check.ok || check.certificate.fingerprint256 === own.fingerprint256
      }),
      { numRuns: 2_000 },
    )
  })

  it('is not read out of anything else', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !checkDetached(bytes, parts).ok))
    expect(checkDetached(new Uint8Array(), parts).ok).toBe(false)
  })
})

describe('DER', () => {
  it('is written as it is read, of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 70_000 }), (bytes) => {
        const value = firstValue(integer(bytes))
        return (
          value?.tag === 2 &&
          BigInt(`0x${Buffer.from(value.content).toString('hex')}`) ===
            BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
        )
      }),
      { numRuns: 200 },
    )
    expect(oid('1.2.840.113549.1.1.11').toString('hex')).toBe('06092a864886f70d01010b')
  })

  it('that is cut short, or of no stated length, is none', () => {
    for (const hex of ['30', '3003020101aa'.slice(0, 8), '3080', '30850000000001', '1f0101'])
      expect(valuesIn(Buffer.from(hex, 'hex')), hex).toBeNull()
  })
})

describe('the key that signs PDFs', () => {
  const settings = { folder: join(folder, 'paper'), secret: 'a secret of at least 32 characters', address, now }

  it('is made once, its file encrypted, and opened again with the same secret only', () => {
    const made = openPaperKey(null, settings)
    const again = openPaperKey(null, { ...settings, now: new Date() })
    expect(again.certificates[0].fingerprint256).toBe(made.certificates[0].fingerprint256)
    expect(readFileSync(join(settings.folder, 'key.pem'), 'utf8')).toContain('BEGIN ENCRYPTED PRIVATE KEY')
    expect(readdirSync(folder)).toEqual(['paper'])
    expect(() => openPaperKey(null, { ...settings, secret: 'another' })).toThrow()
  })

  it('is the agency’s own where it names one, with the certificates of its authorities', () => {
    const { privateKey, certificates } = kinds.RSA
    const own = { keyFile: join(folder, 'own.key'), certificateFile: join(folder, 'own.pem'), passphrase: 'open' }
    writeFileSync(
      own.keyFile,
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' }),
    )
    writeFileSync(own.certificateFile, `${certificates[0].toString()}${kinds['P-384'].certificates[0].toString()}`)
    const signer = openPaperKey(own, settings)
    expect(signer.certificates.map(({ fingerprint256 }) => fingerprint256)).toEqual([
      certificates[0].fingerprint256,
      kinds['P-384'].certificates[0].fingerprint256,
    ])
    expect(checkDetached(signDetached(parts, signer), parts).ok).toBe(true)
    writeFileSync(own.certificateFile, kinds['P-384'].certificates[0].toString())
    expect(() => openPaperKey(own, settings)).toThrow('is not that of the key')
    writeFileSync(own.certificateFile, 'nothing')
    expect(() => openPaperKey(own, settings)).toThrow('holds no certificate')
  })

  it('has a certificate of its own that says for whom, how long and for what it signs', () => {
    for (const { certificates, privateKey } of Object.values(kinds)) {
      const [certificate] = certificates
      expect(certificate.verify(createPublicKey(privateKey))).toBe(true)
      expect(certificate.subject).toBe('CN=Certificates of muster.example.org')
      expect([certificate.validFromDate, certificate.validToDate].map((date) => date.toISOString())).toEqual([
        '2026-11-27T09:00:00.000Z',
        '2051-11-27T09:00:00.000Z',
      ])
      expect(certificate.ca).toBe(false)
      expect(new X509Certificate(certificate.toString()).fingerprint256).toBe(certificate.fingerprint256)
    }
  })
})
