import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { secure } from './data-integrity.ts'
import { readIssuer, type KnownIssuer } from './known-issuer.ts'
import { checkOffline, daysListsAreRelied, type CheckedAt, type OfflineVerdict } from './offline-check.ts'
import { buildCredential } from './payload.ts'
import { statementText } from './statement.ts'
import { changed, endoMisaki, issuer, issuerKey, otherKey, otherSigner, signer } from './testing/certificates.ts'
import { gunzip, knownIssuer, published } from './testing/installation.ts'

const salt = Uint8Array.from({ length: 16 }, (_, index) => 3 * index)
const madeAt = '2026-03-01T00:00:00Z'
const later = (days: number, minutes = 0): CheckedAt => {
  const instant = new Date(Date.parse(madeAt) + days * 86_400_000 + minutes * 60_000).toISOString()
  return { instant, day: instant.slice(0, 10) }
}
const at = later(0, 60)
const { index } = endoMisaki.status

let qr: string
let json: string
let known: KnownIssuer
beforeAll(async () => {
  qr = await statementText(endoMisaki, salt, signer)
  json = JSON.stringify(await secure(buildCredential(endoMisaki), signer, endoMisaki.issuedAt))
  known = await knownIssuer({ madeAt })
})

async function verdictOn(input: string, issuers: readonly KnownIssuer[] = [known], when = at): Promise<OfflineVerdict> {
  const check = await checkOffline(input, issuers, when)
  if (check.kind !== 'checked') throw new Error(check.code)
  return check
}
const wordOn = async (input: string, issuers?: readonly KnownIssuer[], when?: CheckedAt) =>
  (await verdictOn(input, issuers, when)).verdict.word

describe('a check without a network', () => {
  it('finds a QR code and a credential valid, and shows what was signed', async () => {
    expect(await verdictOn(qr)).toMatchObject({
      verdict: { word: 'VALID', reasons: [] },
      fields: { publicId: endoMisaki.publicId, holder: { en: 'E••• M•••••' }, isMasked: true, courseCode: 'e1' },
      issuer: { address: issuer.address },
      status: { asOf: madeAt, ageInDays: 0, isRelied: true },
    })
    expect(await verdictOn(` ${json}\n`)).toMatchObject({
      verdict: { word: 'VALID' },
      fields: { holder: { en: 'ENDO Misaki' }, isMasked: false, title: { ja: '現場要員のための安全管理' } },
    })
  })

  it('confirms the holder by the typed name', async () => {
    for (const input of [qr, json]) {
      const check = await verdictOn(input)
      expect(check.isHolder('endo misaki')).toBe(true)
      expect(check.isHolder('遠藤美咲')).toBe(true)
      expect(check.isHolder('SATO Misaki')).toBe(false)
    }
  })

  it('says that one is revoked or suspended, whatever the age of the list', async () => {
    for (const input of [qr, json]) {
      expect(await wordOn(input, [await knownIssuer({ madeAt, revoked: [index] })], later(90))).toBe('REVOKED')
      expect(await wordOn(input, [await knownIssuer({ madeAt, suspended: [index] })])).toBe('SUSPENDED')
      expect(await wordOn(input, [await knownIssuer({ madeAt, revoked: [index - 1, index + 1] })])).toBe('VALID')
    }
  })

  it('relies on a list for the days it states, and on none from the future', async () => {
    for (const input of [qr, json]) {
      expect(await wordOn(input, [known], later(daysListsAreRelied))).toBe('VALID')
      expect(await wordOn(input, [known], later(daysListsAreRelied, 1))).toBe('STATUS_UNKNOWN')
      expect(await verdictOn(input, [known], later(-1))).toMatchObject({
        verdict: { word: 'STATUS_UNKNOWN' },
        status: { isClockWrong: true },
      })
    }
    expect((await verdictOn(qr, [known], later(3, 5))).status.ageInDays).toBe(3)
  })

  it('knows no status without a list, or from one that is not the issuer’s', async () => {
    const documents = await published({ madeAt })
    const others = await secure(
      Object.fromEntries(Object.entries(documents.revocation as object).filter(([name]) => name !== 'proof')),
      otherSigner,
      madeAt,
    )
    for (const revocation of [null, others, documents.suspension, { ...(documents.revocation as object), proof: [] }]) {
      const read = await readIssuer({ ...documents, revocation }, gunzip)
      if ('refused' in read) throw new Error(read.refused)
      expect(await wordOn(qr, [read])).toBe('STATUS_UNKNOWN')
      expect(await wordOn(json, [read])).toBe('STATUS_UNKNOWN')
    }
  })

  it('counts days as a person at the gate does', async () => {
    const on = (day: string): CheckedAt => ({ instant: `${day}T12:00:00Z`, day })
    const fresh = async (day: string) => [await knownIssuer({ madeAt: `${day}T00:00:00Z` })]
    for (const input of [qr, json]) {
      expect(await wordOn(input, await fresh('2027-06-15'), on('2027-06-15'))).toBe('VALID')
      expect(await wordOn(input, await fresh('2027-06-16'), on('2027-06-16'))).toBe('EXPIRED')
      expect(await wordOn(input, await fresh('2024-06-12'), on('2024-06-12'))).toBe('NOT_YET_VALID')
    }
  })

  it('vouches for no issuer it does not know, and for no key that was revoked', async () => {
    const foreign = await statementText(endoMisaki, salt, otherSigner)
    expect(await verdictOn(foreign)).toMatchObject({ verdict: { word: 'ISSUER_UNKNOWN' }, fields: null })
    expect(await wordOn(qr, [])).toBe('ISSUER_UNKNOWN')
    expect(await wordOn(json, [])).toBe('ISSUER_UNKNOWN')
    const stranger: KnownIssuer = { ...known, keys: new Map([[otherSigner.verificationMethod, otherKey]]) }
    expect(await verdictOn(foreign, [known, stranger])).toMatchObject({
      verdict: { word: 'FORGED' },
      reason: 'key-of-another-issuer',
    })
    const revoked = await knownIssuer({
      madeAt,
      keys: [
        { publicKey: issuerKey.publicKey, state: 'revoked', revokedAt: madeAt },
        { publicKey: otherKey.publicKey, state: 'active' },
      ],
    })
    expect(await wordOn(qr, [revoked])).toBe('KEY_REVOKED')
    expect(await wordOn(json, [revoked])).toBe('KEY_REVOKED')
  })

  it('never finds a changed QR code or credential valid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(qr.length - 1), fc.integer({ min: 33, max: 126 }), async (place, code) => {
        const altered = qr.slice(0, place) + String.fromCharCode(code) + qr.slice(place + 1)
        fc.pre(altered !== qr)
        const check = await checkOffline(altered, [known], at)
        expect(check.kind === 'checked' && check.verdict.word).not.toBe('VALID')
      }),
      { numRuns: 500 },
    )
    const document: unknown = JSON.parse(json)
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const altered = changed(document, (limit) => (numbers.next().value as number) % limit)
        fc.pre(JSON.stringify(altered) !== json)
        const check = await checkOffline(JSON.stringify(altered), [known], at)
        expect(check.kind === 'checked' && check.verdict.word).not.toBe('VALID')
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['', 'input-empty'],
    ['  \n', 'input-empty'],
    ['x'.repeat(1_000_001), 'input-too-long'],
    ['https://example.org/menu', 'not-a-certificate-code'],
    ['WIFI:S:guest;T:WPA;P:x;;', 'not-a-certificate-code'],
    [endoMisaki.verifyAddress, 'no-statement'],
    [`${endoMisaki.verifyAddress}#`, 'no-statement'],
    [`${endoMisaki.verifyAddress}#AQ`, 'statement-damaged'],
    ['{"a":', 'json-malformed'],
    ['[]', 'json-malformed'],
    ['{"name":"x"}', 'not-a-credential'],
  ])('says what %j is', async (input, code) => {
    expect(await checkOffline(input, [known], at)).toEqual({ kind: 'unreadable', code })
  })

  it('says that a truncated code is damaged', async () => {
    for (const length of [qr.length - 1, qr.length - 40, qr.length - 200])
      expect(await checkOffline(qr.slice(0, length), [known], at)).not.toMatchObject({ verdict: { word: 'VALID' } })
  })

  it('takes a status list for no certificate', async () => {
    const { revocation } = await published({ madeAt })
    expect(await checkOffline(JSON.stringify(revocation), [known], at)).toEqual({
      kind: 'unreadable',
      code: 'not-a-credential',
    })
  })
})

describe('readIssuer', () => {
  it('refuses documents that disagree on who the issuer is', async () => {
    const documents = await published({ madeAt })
    const profile = documents.profile as object
    for (const [change, refused] of [
      [{ did: null }, 'issuer-malformed'],
      [{ did: { id: 7 } }, 'issuer-malformed'],
      [{ profile: null }, 'issuer-malformed'],
      [{ profile: { ...profile, url: 'nowhere' } }, 'issuer-malformed'],
      [{ profile: { ...profile, url: 'https://other.example' } }, 'issuer-of-another-address'],
      [{ profile: { ...profile, id: 'did:web:other.example' } }, 'issuer-of-another-address'],
      [{ did: { id: issuer.did } }, 'issuer-without-keys'],
    ] as const)
      expect(await readIssuer({ ...documents, ...change }, gunzip)).toEqual({ refused })
  })
})
