import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMultibase64url } from './base-encodings.ts'
import type { JsonObject } from './canonical-json.ts'
import { secure, verifySecured } from './data-integrity.ts'
import {
  bitstringOf,
  buildStatusList,
  fewestPlaces,
  isSet,
  readingOf,
  readStatusList,
  type Gunzip,
  type StatusListFacts,
} from './status-list.ts'
import { issuer, resolveKey, signer } from './testing/certificates.ts'

const gunzip: Gunzip = (bytes, atMost) => new Uint8Array(gunzipSync(bytes, { maxOutputLength: atMost }))

const facts: StatusListFacts = {
  address: `${issuer.address}/status/revocation`,
  issuerDid: issuer.did,
  purpose: 'revocation',
  madeAt: '2026-04-10T09:00:00Z',
  currentUntil: '2026-04-10T09:15:00Z',
  bits: bitstringOf([0, 9, 94_567]),
}

const built = (changed: Partial<StatusListFacts> = {}) =>
  buildStatusList({ ...facts, ...changed }, (bytes) => gzipSync(bytes))

const read = (document: unknown) => readStatusList(document, facts, gunzip)

describe('bitstring', () => {
  it('counts from the most significant bit of the first byte', () => {
    const bits = bitstringOf([0, 9], 16)
    expect([...bits]).toEqual([0b1000_0000, 0b0100_0000])
  })

  it('tells exactly the places that were set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(999)), fc.nat(1023), (places, asked) => {
        expect(isSet(bitstringOf(places, 1000), asked)).toBe(asked >= 1000 ? null : places.includes(asked))
      }),
    )
  })

  it('is never shorter than the standard allows, and knows nothing outside', () => {
    expect(bitstringOf([]).length * 8).toBe(fewestPlaces)
    for (const place of [-1, 0.5, fewestPlaces, Number.NaN]) {
      expect(() => bitstringOf([place])).toThrow(RangeError)
      expect(isSet(bitstringOf([]), place)).toBeNull()
    }
  })
})

describe('status list', () => {
  it('reads back what it was built from, and can be signed', async () => {
    const list = await built()
    expect(list).toMatchObject({ type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: issuer.did })
    expect(await read(list)).toEqual({ bits: facts.bits, madeAt: facts.madeAt, currentUntil: facts.currentUntil })
    expect((await verifySecured(await secure(list, signer, facts.madeAt), resolveKey)).ok).toBe(true)
  })

  it.each<[string, Partial<StatusListFacts>]>([
    ['status-list-of-another-purpose', { purpose: 'suspension' }],
    ['status-list-of-another-issuer', { issuerDid: 'did:web:other.example' }],
    ['status-list-of-another-address', { address: 'https://other.example/status' }],
    ['status-list-malformed', { bits: new Uint8Array(100) }],
    ['status-list-malformed', { madeAt: 'yesterday' }],
  ])('%s', async (refused, changed) => {
    expect(await read(await built(changed))).toEqual({ refused })
  })

  it('refuses what is no list, what does not expand and what expands without end', async () => {
    const list = await built()
    const subject = list.credentialSubject as JsonObject
    const withList = (encodedList: unknown) => ({ ...list, credentialSubject: { ...subject, encodedList } })
    const bomb = toMultibase64url(gzipSync(new Uint8Array(20_000_000)))
    for (const document of [null, {}, withList('zNot'), withList('uAAAA'), withList(7), withList(bomb)]) {
      expect(await read(document)).toEqual({ refused: 'status-list-malformed' })
    }
  })
})

describe('readingOf', () => {
  const later = { madeAt: '2026-04-10T09:05:00Z', currentUntil: '2026-04-10T09:20:00Z' }

  it('puts both lists together, as old as the older one', async () => {
    const revocation = await read(await built())
    const suspension = { bits: bitstringOf([7]), ...later }
    const at = '2026-04-10T09:10:00Z'
    expect(readingOf(9, revocation, suspension, at)).toEqual({
      isRevoked: true,
      isSuspended: false,
      asOf: facts.madeAt,
      isCurrent: true,
    })
    expect(readingOf(7, suspension, revocation, at)).toEqual({
      isRevoked: true,
      isSuspended: false,
      asOf: facts.madeAt,
      isCurrent: true,
    })
    expect(readingOf(7, revocation, suspension, at)).toMatchObject({ isRevoked: false, isSuspended: true })
  })

  it('is current only while both lists are', async () => {
    const revocation = await read(await built())
    const suspension = { bits: bitstringOf([]), ...later }
    expect(readingOf(1, revocation, suspension, '2026-04-10T09:15:00Z')?.isCurrent).toBe(true)
    expect(readingOf(1, revocation, suspension, '2026-04-10T09:15:01Z')?.isCurrent).toBe(false)
  })

  it('says nothing where a list is refused or does not reach so far', async () => {
    const revocation = await read(await built())
    expect(readingOf(1, revocation, { refused: 'status-list-malformed' }, facts.madeAt)).toBeNull()
    expect(readingOf(fewestPlaces, revocation, revocation, facts.madeAt)).toBeNull()
  })
})
