import { describe, expect, it } from 'vitest'
import {
  didDocument,
  didOf,
  issuerDocument,
  issuerKeyList,
  keySet,
  type PublishedKey,
  readIssuerKeyList,
} from './did.ts'
import { fromMultikey, toMultikey } from './ed25519.ts'
import { issuer, issuerKey, otherKey, signer } from './testing/certificates.ts'

describe('didOf', () => {
  it.each([
    ['https://verify.muster.example', 'did:web:verify.muster.example'],
    ['https://verify.muster.example/', 'did:web:verify.muster.example'],
    ['http://localhost:3000', 'did:web:localhost%3A3000'],
    ['https://muster.example/minato/safety', 'did:web:muster.example:minato:safety'],
  ])('%s → %s', (address, did) => {
    expect(didOf(address)).toBe(did)
  })

  it('refuses what is no address', () => {
    expect(() => didOf('verify.muster.example')).toThrow(TypeError)
  })
})

const keys: PublishedKey[] = [
  { publicKey: issuerKey.publicKey, state: 'verify-only' },
  { publicKey: otherKey.publicKey, state: 'revoked', revokedAt: '2026-01-12T00:00:00Z' },
]

describe('didDocument', () => {
  const document = didDocument(issuer.did, keys)

  it('lists every key for ever, and lets only those count that are not revoked', () => {
    expect(document.assertionMethod).toEqual([signer.verificationMethod])
    expect(document.verificationMethod).toMatchObject([
      { id: signer.verificationMethod, type: 'Multikey', controller: issuer.did, publicKeyMultibase: signer.keyId },
      { revoked: '2026-01-12T00:00:00Z' },
    ])
  })

  it('names keys so that the key itself can be read from the name', () => {
    expect(fromMultikey(signer.verificationMethod.split('#')[1])).toEqual(issuerKey.publicKey)
  })
})

describe('issuerKeyList', () => {
  const list = issuerKeyList(issuer.did, keys, '2026-02-01T00:00:00Z')

  it('names every key with its state and instants, and reads back', () => {
    expect(list.keys).toMatchObject([{ state: 'verify-only' }, { state: 'revoked', revokedAt: '2026-01-12T00:00:00Z' }])
    const read = readIssuerKeyList(list)
    expect(read?.madeAt).toBe('2026-02-01T00:00:00Z')
    expect(read?.keys.get(signer.verificationMethod)).toEqual({ ...issuerKey, state: 'verify-only' })
    expect([...(read?.keys.values() ?? [])].map(({ state }) => state)).toEqual(['verify-only', 'revoked'])
  })

  it('reads nothing from another document, and passes over what is no key or names another', () => {
    for (const document of [
      null,
      [],
      {},
      { ...list, madeAt: 'today' },
      { ...list, type: 'Other' },
      { ...list, keys: {} },
    ])
      expect(readIssuerKeyList(document)).toBeNull()
    const other = {
      id: `${issuer.did}#${signer.keyId}`,
      publicKeyMultibase: toMultikey(otherKey.publicKey),
      state: 'active',
    }
    const unknown = { id: signer.verificationMethod, publicKeyMultibase: signer.keyId, state: 'trusted' }
    expect(readIssuerKeyList({ ...list, keys: [null, 'z6Mk', {}, other, unknown] })?.keys.size).toBe(0)
  })

  it('knows a pending key before it signs', () => {
    const [key] = keys
    if (!key) throw new Error('no key')
    const pending = [{ ...key, state: 'pending' as const }]
    expect(didDocument(issuer.did, pending).assertionMethod).toEqual([signer.verificationMethod])
  })
})

describe('keySet', () => {
  it('has the shape of RFC 8037', () => {
    expect(keySet(keys)).toMatchObject({
      keys: [
        {
          kty: 'OKP',
          crv: 'Ed25519',
          kid: signer.keyId,
          use: 'sig',
          alg: 'EdDSA',
        },
      ],
    })
  })

  it('writes the key of RFC 8037, appendix A.2', () => {
    const publicKey = Uint8Array.from(
      Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex'),
    )
    expect(keySet([{ publicKey, state: 'active' }])).toMatchObject({
      keys: [{ x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }],
    })
  })
})

describe('issuerDocument', () => {
  it('is a Profile with its contexts', () => {
    expect(issuerDocument(issuer)).toMatchObject({ id: issuer.did, type: ['Profile'], name: 'Minato Institute' })
    expect(issuerDocument(issuer)['@context']).toHaveLength(3)
  })
})
