import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import {
  fromBase58,
  fromBase64url,
  fromMultibase58,
  fromMultibase64url,
  toBase58,
  toBase64url,
  toMultibase58,
  toMultibase64url,
} from './base-encodings.ts'

const anyBytes = fc.uint8Array({ maxLength: 200 })

describe('base58', () => {
  it.each([
    ['Hello World!', '2NEpo7TZRRrLZSi2U'],
    ['The quick brown fox jumps over the lazy dog.', 'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z'],
  ])('writes %s as in the Internet-Draft on base58', (text, encoded) => {
    expect(toBase58(utf8ToBytes(text))).toBe(encoded)
    expect(fromBase58(encoded)).toEqual(utf8ToBytes(text))
  })

  it('keeps leading zeros', () => {
    expect(toBase58(hexToBytes('0000287fb4cd'))).toBe('11233QC4')
    expect(fromBase58('11233QC4')).toEqual(hexToBytes('0000287fb4cd'))
  })

  it('reads back what it wrote, and nothing else reads as the same', () => {
    fc.assert(fc.property(anyBytes, (bytes) => void expect(fromBase58(toBase58(bytes))).toEqual(bytes)))
    for (const text of ['0', 'O', 'I', 'l', ' ', '+', 'é', '1'.repeat(513)]) expect(fromBase58(text)).toBeNull()
  })
})

describe('base64url', () => {
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %s as in RFC 4648, section 10', (text, encoded) => {
    expect(toBase64url(utf8ToBytes(text))).toBe(encoded)
    expect(fromBase64url(encoded)).toEqual(utf8ToBytes(text))
  })

  it('uses the alphabet of addresses', () => {
    expect(toBase64url(hexToBytes('fbefff'))).toBe('--__')
  })

  it('reads back what it wrote', () => {
    fc.assert(fc.property(anyBytes, (bytes) => void expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)))
  })

  it('knows one text only for given bytes', () => {
    for (const text of ['Zh', 'Zm9', 'Z', 'Zg==', 'Zm9v\n', 'Zm+v', 'Zm/v', 'あ'])
      expect(fromBase64url(text)).toBeNull()
  })
})

describe('multibase', () => {
  it('names its base and refuses another', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(fromMultibase58(toMultibase58(bytes))).toEqual(bytes)
        expect(fromMultibase64url(toMultibase64url(bytes))).toEqual(bytes)
        expect(fromMultibase58(toMultibase64url(bytes))).toBeNull()
        expect(fromMultibase64url(toMultibase58(bytes))).toBeNull()
      }),
    )
    for (const value of [undefined, null, 7, '', {}]) expect(fromMultibase58(value)).toBeNull()
  })
})
