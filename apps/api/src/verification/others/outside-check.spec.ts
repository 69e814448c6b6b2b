import * as vc from '@digitalbazaar/vc'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import * as ed25519 from '@digitalbazaar/ed25519-multikey'
import { createSignCryptosuite as jcs } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite'
import { cryptosuite as rdfc } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '@muster/credential/canonical-json.ts'
import { shippedContexts } from './canonical-rdf.ts'
import { addressOfDid, IssuerKeys } from './issuer-keys.ts'
import { checkOutside } from './outside-check.ts'
import { presentOutside } from '../present-check.ts'

/** Credentials as an issuer with another program makes them. */
const now = new Date('2026-12-01T00:00:00Z')
const contexts = await shippedContexts()
const documentLoader = async (address: string) => ({
  contextUrl: null,
  documentUrl: address,
  document: contexts.get(address) ?? fail(address),
})
const fail = (address: string): never => {
  throw new Error(`${address} is not shipped`)
}

async function issuedBy(did: string, suite: 'rdfc' | 'jcs', over: object = {}): Promise<JsonObject> {
  const key = await ed25519.generate({ controller: did })
  const { publicKeyMultibase } = await key.export({ publicKey: true })
  const controller = did === 'did:key' ? `did:key:${publicKeyMultibase}` : did
  key.controller = controller
  key.id = `${controller}#${publicKeyMultibase}`
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:7d1f4c1e-6f6a-4d0a-9d8e-0a4b7c1f2e3d',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: controller, type: ['Profile'], name: 'Elsewhere Institute' },
    validFrom: '2026-01-01T00:00:00Z',
    name: 'First aid',
    credentialSubject: {
      type: ['AchievementSubject'],
      achievement: {
        id: 'urn:uuid:1f7d5b1c-0c7b-4f0e-8b53-1c1b6e6a5f10',
        type: ['Achievement'],
        name: 'First aid',
        description: 'Two days',
        criteria: { narrative: 'Attendance' },
      },
    },
    ...over,
  }
  const cryptosuite = suite === 'rdfc' ? rdfc : jcs()
  const signing = new DataIntegrityProof({ signer: key.signer(), cryptosuite, date: new Date('2026-01-01T00:00:00Z') })
  const issued: JsonObject = await vc.issue({ credential, suite: signing, documentLoader, now })
  published.set(controller, {
    id: controller,
    verificationMethod: [{ id: key.id, type: 'Multikey', controller, publicKeyMultibase }],
    assertionMethod: [key.id],
  })
  return issued
}

const published = new Map<string, object>()
const keys = new IssuerKeys((address) => {
  const document = [...published].find(([did]) => addressOfDid(did) === address)?.[1]
  if (!document) return Promise.reject(new Error('not reached'))
  return Promise.resolve(Buffer.from(JSON.stringify(document)))
})
const check = (document: JsonObject) => checkOutside(document, keys, now)

describe('a credential of another issuer', () => {
  it.each([
    ['did:key', 'rdfc'],
    ['did:key', 'jcs'],
    ['did:web:rdfc.example', 'rdfc'],
    ['did:web:jcs.example:of:people', 'jcs'],
  ] as const)('by %s with %s holds, and its issuer is not known', async (did, suite) => {
    const document = await issuedBy(did, suite)
    const found = await check(document)
    expect(found).toMatchObject({ signature: 'holds', detail: 'issuer-unknown' })
    expect(presentOutside(document, found, now)).toMatchObject({
      verdict: 'ISSUER_UNKNOWN',
      isIssuerKnown: false,
      title: { en: 'First aid' },
      issuer: { en: 'Elsewhere Institute' },
    })
  })

  it.each(['rdfc', 'jcs'] as const)('does not hold after any change, with %s', async (suite) => {
    const document = await issuedBy('did:key', suite)
    const changes: JsonObject[] = [
      { ...document, name: 'Second aid' },
      { ...document, validFrom: '2025-01-01T00:00:00Z' },
      { ...document, proof: { ...(document.proof as JsonObject), created: '2026-02-01T00:00:00Z' } },
      { ...document, proof: { ...(document.proof as JsonObject), proofPurpose: 'authentication' } },
    ]
    for (const changed of changes) {
      const found = await check(changed)
      expect(found.signature).toBe('wrong')
      expect(presentOutside(changed, found, now)).toMatchObject({ verdict: 'FORGED', title: null, maskedHolder: null })
    }
  })

  it('does not hold by a key of somebody else', async () => {
    const document = await issuedBy('did:key', 'rdfc')
    const stranger = { ...document, issuer: 'did:web:rdfc.example' }
    expect((await check(stranger)).signature).toBe('wrong')
  })

  it('is not judged where a key or the meaning of a term cannot be had', async () => {
    const elsewhere = await issuedBy('did:web:gone.example', 'rdfc')
    published.delete('did:web:gone.example')
    expect(await check(elsewhere)).toMatchObject({ signature: 'unchecked', detail: 'issuer-not-reached' })
    const document = await issuedBy('did:key', 'rdfc')
    const strange = { ...document, '@context': [...(document['@context'] as string[]), 'https://elsewhere.example/c'] }
    expect(await check(strange)).toMatchObject({ signature: 'unchecked', detail: 'context-unknown' })
    const inline = {
      ...document,
      '@context': [...(document['@context'] as string[]), { name: 'https://schema.org/x' }],
    }
    expect(await check(inline)).toMatchObject({ signature: 'unchecked', detail: 'context-unknown' })
    const { proof: _proof, ...bare } = document
    expect(await check(bare)).toMatchObject({ signature: 'unchecked', detail: 'no-proof' })
    expect(await check({ ...document, proof: { type: 'Ed25519Signature2020' } })).toMatchObject({
      detail: 'suite-unknown',
    })
  })

  it('whose key its issuer took back does not count', async () => {
    const document = await issuedBy('did:web:back.example', 'jcs')
    const own = published.get('did:web:back.example') as { assertionMethod: string[] }
    own.assertionMethod = []
    expect(await check(document)).toMatchObject({ signature: 'unchecked', detail: 'key-not-listed' })
  })

  it('that ended or has a status nobody asked for is never more than that', async () => {
    const ended = await issuedBy('did:key', 'rdfc', { validUntil: '2026-02-01T00:00:00Z' })
    expect(presentOutside(ended, await check(ended), now).reasons).toEqual(['ISSUER_UNKNOWN', 'EXPIRED'])
    const status = {
      credentialStatus: {
        id: 'https://elsewhere.example/status#1',
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '1',
        statusListCredential: 'https://elsewhere.example/status',
      },
    }
    const listed = await issuedBy('did:key', 'rdfc', status)
    expect(presentOutside(listed, await check(listed), now).reasons).toEqual(['ISSUER_UNKNOWN', 'STATUS_UNKNOWN'])
  })

  it('is looked up where did:web says, and nowhere else', () => {
    expect(addressOfDid('did:web:a.example')).toBe('https://a.example/.well-known/did.json')
    expect(addressOfDid('did:web:a.example%3A8443:x:y')).toBe('https://a.example:8443/x/y/did.json')
    for (const did of ['did:web:a.example%2Fx', 'did:web:', 'did:web:a:..:b', 'did:web:a b', 'did:web:a@b'])
      expect(addressOfDid(did)).toBeNull()
  })
})
