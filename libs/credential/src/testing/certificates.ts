import { createPublicKey, verify } from 'node:crypto'
import fc from 'fast-check'
import { toBase64url } from '../base-encodings.ts'
import type { Bilingual, CertificateFacts } from '../certificate-facts.ts'
import { modes } from '../certificate-facts.ts'
import type { IssuerKey, ResolveKey } from '../data-integrity.ts'
import { didOf } from '../did.ts'
import { publicKeyOf, signerFromSecret, type VerifySignature } from '../ed25519.ts'
import { evidenceDigest } from '../payload.ts'
import { toPublicId } from '../public-id.ts'

/** Certificates, keys and random changes for the specs of this library. The issuer is invented. */

const address = 'https://verify.muster.example'
export const issuer = { did: didOf(address), name: { en: 'Minato Institute', ja: 'みなと研修所' }, address }

const secret = Uint8Array.from({ length: 32 }, (_, index) => index)
const otherSecret = Uint8Array.from({ length: 32 }, (_, index) => 255 - index)

export const signer = signerFromSecret(secret, issuer.did)
/** Another issuer's key, with an address of its own. */
export const otherSigner = signerFromSecret(otherSecret, 'did:web:other.example')

export const issuerKey: IssuerKey = { controller: issuer.did, publicKey: publicKeyOf(secret), state: 'active' }
export const otherKey: IssuerKey = {
  controller: 'did:web:other.example',
  publicKey: publicKeyOf(otherSecret),
  state: 'active',
}

/** Knows both keys by their full address. */
export const resolveKey: ResolveKey = (verificationMethod) =>
  [
    { id: signer.verificationMethod, key: issuerKey },
    { id: otherSigner.verificationMethod, key: otherKey },
  ].find(({ id }) => id === verificationMethod)?.key ?? null

/** The platform's own check, as the server uses it; ten times as fast as the portable one. */
export const verifyNatively: VerifySignature = (signature, bytes, publicKey) => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64url(publicKey) }
  return verify(null, bytes, createPublicKey({ format: 'jwk', key: jwk }), signature)
}

const publicId = toPublicId(Uint8Array.from({ length: 16 }, (_, index) => 31 * index))

export const endoMisaki: CertificateFacts = {
  publicId,
  verifyAddress: `${address}/verify/${publicId}`,
  issuer,
  holder: { en: 'ENDO Misaki', ja: '遠藤 美咲' },
  course: {
    address: `${address}/courses/e1/editions/2`,
    code: 'e1',
    title: { en: 'Security Management for Field Personnel', ja: '現場要員のための安全管理' },
    description: { en: 'Six modules on safety in the field.', ja: '現場の安全に関する六つのモジュール。' },
    criteria: { en: 'Every lesson and 80 % in the final assessment.', ja: '全単元の受講と修了テスト80％以上。' },
    edition: '2',
  },
  qualification: { key: 'security-management' },
  hours: 15,
  mode: 'practical',
  language: 'en',
  components: [{ code: 'first-aid', name: { en: 'First ten minutes', ja: '最初の十分間' }, hours: 2.5 }],
  score: { points: 44, outOf: 50, passMark: 80 },
  completedOn: '2024-06-15',
  issuedAt: '2024-06-17T09:30:00+09:00',
  validity: { through: '2027-06-15', until: '2027-06-15T23:59:59+09:00' },
  signatories: [{ name: { en: 'Kuroda Emi', ja: '黒田 恵美' }, title: { en: 'Director', ja: '所長' } }],
  evidenceDigest: evidenceDigest(new TextEncoder().encode('the record of completion')),
  status: {
    revocationList: `${address}/status/revocation`,
    suspensionList: `${address}/status/suspension`,
    index: 94_567,
  },
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
const bilingual: fc.Arbitrary<Bilingual> = fc.record({ en: word, ja: word })
const hours = fc.integer({ min: 0, max: 4000 }).map((quarters) => quarters / 4)

/** A certificate with random words and numbers, and with or without what may be absent. */
export const anyCertificate: fc.Arbitrary<CertificateFacts> = fc
  .record(
    {
      holder: bilingual,
      course: fc.record({
        address: fc.webUrl(),
        code: word,
        title: bilingual,
        description: bilingual,
        criteria: bilingual,
        edition: word,
      }),
      qualification: fc.record({ key: word, roleVariant: word }, { requiredKeys: ['key'] }),
      hours,
      mode: fc.constantFrom(...modes),
      language: fc.constantFrom('en', 'ja'),
      components: fc.array(fc.record({ code: word, name: bilingual, hours }), { maxLength: 3 }),
      signatories: fc.array(fc.record({ name: bilingual, title: bilingual }), { maxLength: 2 }),
      score: fc.record({ points: fc.nat(100), outOf: fc.integer({ min: 1, max: 100 }), passMark: fc.nat(100) }),
      validity: fc.constant({ through: '2027-06-15', until: '2027-06-15T23:59:59+09:00' }),
      supersedes: fc.webUrl(),
    },
    { requiredKeys: ['holder', 'course', 'qualification', 'hours', 'mode', 'language', 'components', 'signatories'] },
  )
  .map((random) => ({
    publicId,
    verifyAddress: endoMisaki.verifyAddress,
    issuer,
    completedOn: endoMisaki.completedOn,
    issuedAt: endoMisaki.issuedAt,
    evidenceDigest: endoMisaki.evidenceDigest,
    status: endoMisaki.status,
    ...random,
  }))

/** A copy of a parsed JSON value with exactly one thing changed; `pick` decides what and how. */
export function changed(value: unknown, pick: (limit: number) => number): unknown {
  const copy: unknown = structuredClone(value)
  const places = placesIn({ '': copy })
  const { parent, name } = places[1 + pick(places.length - 1)] ?? { parent: {}, name: '' }
  const before = parent[name]
  const ways = [
    () => delete parent[name],
    () => (parent[name] = null),
    () => (parent[name] = typeof before === 'object' ? 'flat' : { deep: before }),
    () => (parent[name] = [before, before]),
    () => (parent[`${name}x`] = before),
    () => (parent[name] = nudged(before, pick)),
    () => (parent[name] = nudged(before, pick)),
    () => (parent[name] = nudged(before, pick)),
  ]
  ways[pick(ways.length)]?.()
  return JSON.parse(JSON.stringify(copy))
}

interface Place {
  readonly parent: Record<string, unknown>
  readonly name: string
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as Record<string, unknown>
  return Object.keys(parent).flatMap((name) => [{ parent, name }, ...placesIn(parent[name])])
}

function nudged(value: unknown, pick: (limit: number) => number): unknown {
  if (typeof value === 'number') return value + (pick(2) === 0 ? 1 : -0.25)
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string' || value === '') return 'something else'
  const at = pick(value.length)
  const unit = value.charCodeAt(at) ^ (1 << pick(7))
  return value.slice(0, at) + String.fromCharCode(unit) + value.slice(at + 1)
}
