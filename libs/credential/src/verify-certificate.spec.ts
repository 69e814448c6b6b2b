import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { secure } from './data-integrity.ts'
import {
  buildCredential,
  certificateContext,
  certificateContextAddress,
  credentialContexts,
  evidenceDigest,
} from './payload.ts'
import { readCredential } from './read-credential.ts'
import {
  anyCertificate,
  changed,
  endoMisaki,
  issuer,
  issuerKey,
  otherSigner,
  resolveKey,
  signer,
  verifyNatively,
} from './testing/certificates.ts'
import { verifyCertificate } from './verify-certificate.ts'

const createdAt = '2024-06-17T09:30:00+09:00'

/** As a receiver gets it: written to JSON and parsed again. */
async function issued(facts = endoMisaki): Promise<object> {
  return JSON.parse(JSON.stringify(await secure(buildCredential(facts), signer, createdAt))) as object
}

const picks = fc.infiniteStream(fc.nat())

const pickFrom = (stream: Iterator<number>) => (limit: number) => Number(stream.next().value) % limit

describe('verifyCertificate', () => {
  it('gives back every fact that was signed, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyCertificate, async (facts) => {
        const check = await verifyCertificate(await issued(facts), resolveKey, verifyNatively)
        expect(check).toEqual({ ok: true, facts, key: issuerKey })
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  it('accepts no certificate after any one change to its parsed content', async () => {
    const original = await issued()
    await fc.assert(
      fc.asyncProperty(picks, async (stream) => {
        const forged = changed(original, pickFrom(stream))
        if (JSON.stringify(forged) === JSON.stringify(original)) return
        expect((await verifyCertificate(forged, resolveKey, verifyNatively)).ok).toBe(false)
      }),
      { numRuns: 1500 },
    )
  }, 60_000)

  it('comes to the same with the portable check of signatures', async () => {
    expect(await verifyCertificate(await issued(), resolveKey)).toEqual({ ok: true, facts: endoMisaki, key: issuerKey })
    const wrong = await secure({ ...buildCredential(endoMisaki), name: 'Other' }, signer, createdAt)
    const moved = { ...(await issued()), proof: wrong.proof }
    expect(await verifyCertificate(moved, resolveKey)).toEqual({ ok: false, reason: 'signature-wrong' })
  })

  it('accepts no certificate of an issuer whose key it does not have, nor one that another signed', async () => {
    expect(await verifyCertificate(await issued(), () => null)).toEqual({ ok: false, reason: 'key-unknown' })
    const forged = await secure(buildCredential(endoMisaki), otherSigner, createdAt)
    expect(await verifyCertificate(forged, resolveKey)).toEqual({ ok: false, reason: 'key-of-another-issuer' })
  })

  it('does not take another document of the issuer for a certificate', async () => {
    const other = await secure({ issuer: issuer.did, type: 'Note' }, signer, createdAt)
    expect(await verifyCertificate(other, resolveKey)).toEqual({ ok: false, reason: 'not-a-certificate' })
  })
})

describe('buildCredential', () => {
  const credential = buildCredential(endoMisaki)

  it('is an Open Badges 3.0 credential on the W3C data model 2.0', () => {
    expect(credential).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        'https://verify.muster.example/contexts/certificate-1.jsonld',
      ],
      id: endoMisaki.verifyAddress,
      type: ['VerifiableCredential', 'AchievementCredential'],
      issuer: { id: 'did:web:verify.muster.example', type: ['Profile'], name: 'Minato Institute' },
      validFrom: '2024-06-17T09:30:00+09:00',
      validUntil: '2027-06-15T23:59:59+09:00',
      name: 'Security Management for Field Personnel',
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'ENDO Misaki', identityType: 'name' }],
        achievement: { type: ['Achievement'], humanCode: 'e1', version: '2', criteria: {} },
        result: [{ type: ['Result'], value: '44' }],
        completedOn: '2024-06-15',
      },
    })
  })

  it('points its result to the description that says of how many, and how many were needed', () => {
    const text = canonicalJson(credential)
    expect(text.split(`"${endoMisaki.verifyAddress}#score"`)).toHaveLength(3)
    expect(text).toContain('"requiredValue":"40"')
    expect(text).toContain('"valueMax":"50"')
  })

  it('rounds the points needed up, never down', () => {
    const score = { points: 8, outOf: 11, passMark: 70 }
    expect(canonicalJson(buildCredential({ ...endoMisaki, score }))).toContain('"requiredValue":"8"')
  })

  it('has one status, since the official schema refuses a list, and the suspension beside it', () => {
    expect(credential.credentialStatus).toEqual({
      id: 'https://verify.muster.example/status/revocation#94567',
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '94567',
      statusListCredential: 'https://verify.muster.example/status/revocation',
    })
    expect(credential.suspensionStatus).toMatchObject({ statusPurpose: 'suspension', statusListIndex: '94567' })
  })

  it('says nothing of what a certificate does not have', () => {
    const { score: _score, validity: _validity, ...rest } = endoMisaki
    const text = canonicalJson(buildCredential(rest))
    expect(text).not.toMatch(/result|validUntil|validThrough|passMark|supersedes|roleVariant/)
  })

  it('uses no term of its own that its context does not explain', () => {
    const context = certificateContext(issuer.address)['@context']
    const own = Object.keys(context ?? {})
    const known = new Set([
      ...own,
      ...'@context id type issuer name url validFrom validUntil credentialSubject identifier hashed identityHash'.split(
        ' ',
      ),
      ...'identityType licenseNumber achievement achievementType description criteria narrative humanCode version'.split(
        ' ',
      ),
      ...'resultDescription resultType valueMin valueMax requiredValue result value evidence digestMultibase'.split(
        ' ',
      ),
      ...'credentialStatus statusPurpose statusListIndex statusListCredential en ja'.split(' '),
    ])
    const names = [
      ...canonicalJson(
        buildCredential({
          ...endoMisaki,
          supersedes: 'https://a.example',
          qualification: { key: 'k', roleVariant: 'r' },
        }),
      ).matchAll(/"([^"]+)":/g),
    ]
    expect(names.map((match) => match[1]).filter((name) => !known.has(name ?? ''))).toEqual([])
    for (const name of own) expect(names.some((match) => match[1] === name)).toBe(true)
    expect(credentialContexts(issuer.address)).toContain(certificateContextAddress(issuer.address))
  })
})

describe('readCredential', () => {
  it('reads the same with and without proof', async () => {
    expect(readCredential(await issued())).toEqual(endoMisaki)
    expect(readCredential(buildCredential(endoMisaki))).toEqual(endoMisaki)
  })

  it('reads nothing but a Muster certificate', () => {
    for (const value of [null, 7, [], {}, { id: 'x' }, { ...buildCredential(endoMisaki), extra: 1 }]) {
      expect(readCredential(value)).toBeNull()
    }
  })
})

describe('evidenceDigest', () => {
  it('is a SHA-256 multihash in base58', () => {
    expect(evidenceDigest(new Uint8Array())).toMatch(/^zQm[1-9A-HJ-NP-Za-km-z]{44}$/)
    expect(evidenceDigest(Uint8Array.of(1))).not.toBe(evidenceDigest(Uint8Array.of(2)))
  })
})
