import { describe, expect, it } from 'vitest'
import { fromMultibase58 } from './base-encodings.ts'
import type { Json, JsonObject } from './canonical-json.ts'
import { issuerOf, secure, verifyProofOf, verifySecured, type IssuerKey } from './data-integrity.ts'
import { fromMultikey, signerFromSecret, toMultikey } from './ed25519.ts'
import { issuerKey, otherSigner, resolveKey, signer } from './testing/certificates.ts'

/** The test vector of W3C Data Integrity EdDSA Cryptosuites v1.0, appendix B.3 (eddsa-jcs-2022), with its key pair. */
const vector = {
  secretKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq',
  publicKeyMultibase: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
  document: {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'AlumniCredential'],
    name: 'Alumni Credential',
    description: 'A minimum viable example of an Alumni Credential.',
    issuer: 'https://vc.example/issuers/5678',
    validFrom: '2023-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  },
  created: '2023-02-24T23:36:38Z',
  proofValue: 'z63t83Y53KfzJ5ZosfKTnqfMcKB2dmTrfjSaQjeNNjAD5srBowQfmWqeRb8rRjmeEuCBEsddF9LsVogtuTsijJKh4',
}

const created = '2024-06-17T09:30:00+09:00'
const document = { '@context': ['https://www.w3.org/ns/credentials/v2'], issuer: issuerKey.controller, hours: 15 }

const signed = () => secure<JsonObject>(document, signer, created)

/** The signed document with its proof changed. */
async function withProof(change: JsonObject): Promise<JsonObject> {
  const whole = await signed()
  return { ...whole, proof: [{ ...whole.proof[0], ...change }] }
}

const reasonFor = async (value: unknown, resolve = resolveKey) => {
  const result = await verifySecured(value, resolve)
  return result.ok ? 'ok' : result.reason
}

describe('eddsa-jcs-2022', () => {
  it('makes the very proof of the W3C test vector', async () => {
    const secret = fromMultibase58(vector.secretKeyMultibase)?.slice(2)
    if (!secret) throw new Error('a secret key')
    const issuerSigner = signerFromSecret(secret, vector.document.issuer)
    expect(issuerSigner.verificationMethod).toBe(`${vector.document.issuer}#${vector.publicKeyMultibase}`)
    const { proof } = await secure(vector.document, issuerSigner, vector.created)
    expect(proof).toEqual([
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-jcs-2022',
        created: vector.created,
        verificationMethod: `${vector.document.issuer}#${vector.publicKeyMultibase}`,
        proofPurpose: 'assertionMethod',
        '@context': vector.document['@context'],
        proofValue: vector.proofValue,
      },
    ])
  })

  it('accepts the W3C test vector', async () => {
    const publicKey = fromMultikey(vector.publicKeyMultibase)
    if (!publicKey) throw new Error('a public key')
    const key: IssuerKey = { controller: vector.document.issuer, publicKey, state: 'active' }
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      created: vector.created,
      verificationMethod: `${vector.document.issuer}#${vector.publicKeyMultibase}`,
      proofPurpose: 'assertionMethod',
      '@context': vector.document['@context'],
      proofValue: vector.proofValue,
    }
    expect((await verifyProofOf(vector.document, proof, () => key)).ok).toBe(true)
    expect((await verifyProofOf({ ...vector.document, name: 'Other' }, proof, () => key)).ok).toBe(false)
  })
})

describe('verifySecured', () => {
  it('accepts what was signed and tells the key, and leaves the document alone', async () => {
    const whole = await signed()
    const before = structuredClone(whole)
    expect(await verifySecured(whole, resolveKey)).toEqual({ ok: true, key: issuerKey })
    expect(whole).toEqual(before)
    expect(whole).not.toBe(document)
  })

  it('refuses what is no document or carries not exactly one proof', async () => {
    const whole = await signed()
    for (const value of [null, 7, 'text', [whole]]) expect(await reasonFor(value)).toBe('proof-malformed')
    expect(await reasonFor(document)).toBe('proof-missing')
    expect(await reasonFor({ ...whole, proof: [] })).toBe('proof-missing')
    expect(await reasonFor({ ...whole, proof: [...whole.proof, ...whole.proof] })).toBe('proof-several')
    expect(await reasonFor({ ...whole, proof: whole.proof[0] })).toBe('proof-missing')
  })

  it.each<[string, JsonObject]>([
    ['proof-type-unknown', { type: 'Ed25519Signature2020' }],
    ['proof-suite-unknown', { cryptosuite: 'eddsa-rdfc-2022' }],
    ['proof-suite-unknown', { cryptosuite: 'ecdsa-jcs-2019' }],
    ['proof-suite-unknown', { cryptosuite: 'none' }],
    ['proof-purpose-wrong', { proofPurpose: 'authentication' }],
    ['proof-created-invalid', { created: '2024-02-30T00:00:00Z' }],
    ['proof-created-invalid', { created: null }],
    ['signature-wrong', { created: '2024-06-17T09:30:01+09:00' }],
    ['signature-wrong', { expires: '2034-06-17T09:30:00+09:00' }],
    ['proof-context-differs', { '@context': [] }],
    ['proof-context-differs', { '@context': 'https://www.w3.org/ns/credentials/v2' }],
    ['proof-value-malformed', { proofValue: '' }],
    ['proof-value-malformed', { proofValue: 'z1111' }],
    ['proof-value-malformed', { proofValue: null }],
    ['key-unknown', { verificationMethod: `${signer.verificationMethod}x` }],
    ['key-unknown', { verificationMethod: null }],
    ['key-of-another-issuer', { verificationMethod: otherSigner.verificationMethod }],
  ])('%s', async (reason, change) => {
    expect(await reasonFor(await withProof(change))).toBe(reason)
  })

  it('refuses the signature of another issuer over the same document, and a proof taken from another document', async () => {
    const byOther = await secure<JsonObject>(document, otherSigner, created)
    expect(await reasonFor(byOther)).toBe('key-of-another-issuer')
    const other = await secure<JsonObject>({ ...document, hours: 16 }, signer, created)
    expect(await reasonFor({ ...document, proof: other.proof })).toBe('signature-wrong')
  })

  it('refuses a context added to the document behind the signed one', async () => {
    const whole = await signed()
    const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://evil.example/v1']
    expect(await reasonFor({ ...whole, '@context': contexts })).toBe('proof-context-differs')
  })

  it('refuses a document without issuer and one that has no canonical text', async () => {
    const { issuer: _gone, ...withoutIssuer } = await signed()
    expect(await reasonFor(withoutIssuer)).toBe('issuer-missing')
    expect(await reasonFor({ ...(await signed()), name: '\ud800' })).toBe('proof-malformed')
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as Json
    expect(await reasonFor({ ...(await signed()), deep })).toBe('proof-malformed')
  })

  it.each([
    ['active', 'ok'],
    ['verify-only', 'ok'],
    ['pending', 'key-not-active-yet'],
    ['revoked', 'key-revoked'],
  ] as const)('with a key that is %s: %s', async (state, reason) => {
    expect(await reasonFor(await signed(), () => ({ ...issuerKey, state }))).toBe(reason)
  })

  it('does not sign twice', async () => {
    await expect(secure(await signed(), signer, created)).rejects.toThrow(TypeError)
  })
})

describe('issuerOf', () => {
  it('reads both forms and nothing else', () => {
    expect(issuerOf({ issuer: 'did:web:a.example' })).toBe('did:web:a.example')
    expect(issuerOf({ issuer: { id: 'did:web:a.example' } })).toBe('did:web:a.example')
    const others: Json[] = [null, 7, {}, [], { id: 7 }]
    for (const issuer of others) expect(issuerOf({ issuer })).toBeNull()
  })
})

describe('multikey', () => {
  it('reads Ed25519 public keys only', () => {
    const publicKey = fromMultikey(vector.publicKeyMultibase)
    expect(publicKey).toHaveLength(32)
    expect(publicKey && toMultikey(publicKey)).toBe(vector.publicKeyMultibase)
    expect(fromMultikey(vector.secretKeyMultibase)).toBeNull()
    expect(fromMultikey('z6Mk')).toBeNull()
    expect(fromMultikey(undefined)).toBeNull()
  })
})
