import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CertificateFacts } from './certificate-facts.ts'
import { toPublicId } from './public-id.ts'
import { checkStatement, isHolderOf, longestStatement, statementText } from './statement.ts'
import { endoMisaki, issuer, issuerKey, otherKey, otherSigner, signer, verifyNatively } from './testing/certificates.ts'

const salt = Uint8Array.from({ length: 16 }, (_, index) => 3 * index)
const keys = [otherKey, issuerKey]

const checked = async (facts: CertificateFacts) => {
  const check = checkStatement(await statementText(facts, salt, signer), keys)
  if (!check.ok) throw new Error(check.reason)
  return check.statement
}

describe('a statement', () => {
  it('is short enough for paper and carries no name', async () => {
    const text = await statementText(endoMisaki, salt, signer)
    expect(text.length).toBeLessThanOrEqual(360)
    expect(text.startsWith(`${endoMisaki.verifyAddress}#`)).toBe(true)
    expect(Buffer.from(text.slice(text.indexOf('#') + 1), 'base64url').toString('latin1')).not.toMatch(/ENDO|Misaki/)
  })

  it('says what the certificate says', async () => {
    expect(await checked(endoMisaki)).toMatchObject({
      publicId: endoMisaki.publicId,
      verifyAddress: endoMisaki.verifyAddress,
      completedOn: '2024-06-15',
      validThrough: '2027-06-15',
      statusIndex: 94_567,
      mode: 'practical',
      hours: 15,
      courseCode: 'e1',
      edition: '2',
      maskedHolder: { en: 'E••• M•••••', ja: '遠• 美•' },
    })
    const { validity: _validity, ...withoutEnd } = endoMisaki
    expect(await checked({ ...withoutEnd, hours: 2.25 })).toMatchObject({ validThrough: null, hours: 2.25 })
  })

  it('confirms the holder by the typed name, in either script', async () => {
    const statement = await checked(endoMisaki)
    for (const typed of ['endo misaki', 'ENDO MISAKI', '遠藤美咲', '遠藤　美咲'])
      expect(isHolderOf(statement, typed)).toBe(true)
    for (const typed of ['', ' ', 'ENDO', 'SATO MISAKI', '遠藤']) expect(isHolderOf(statement, typed)).toBe(false)
  })

  it('fits even for the longest names, cut between letters', async () => {
    const holder = { en: 'Ö'.repeat(150) + ' ' + 'x'.repeat(49), ja: '𠮷'.repeat(200) }
    const text = await statementText({ ...endoMisaki, holder }, salt, signer)
    expect(text.length).toBeLessThanOrEqual(longestStatement)
    const check = checkStatement(text, keys)
    expect(check.ok && check.statement.maskedHolder.en).toMatch(/^Ö•+$/)
    expect(check.ok && isHolderOf(check.statement, holder.en)).toBe(true)
  })

  it('is not made where it does not fit', async () => {
    const tooLong = {
      ...endoMisaki,
      verifyAddress: `https://${'long.'.repeat(80)}example/verify/${endoMisaki.publicId}`,
    }
    await expect(statementText(tooLong, salt, signer)).rejects.toThrow(RangeError)
    const course = { ...endoMisaki.course, code: 'c'.repeat(25) }
    await expect(statementText({ ...endoMisaki, course }, salt, signer)).rejects.toThrow(RangeError)
    await expect(statementText(endoMisaki, new Uint8Array(8), signer)).rejects.toThrow(RangeError)
  })
})

describe('checkStatement', () => {
  it('accepts no text after any one change', async () => {
    const text = await statementText(endoMisaki, salt, signer)
    expect(checkStatement(text, keys, verifyNatively).ok).toBe(true)
    const characters = fc.constantFrom(...'ABCXYZabcxyz0189-_#/.: é')
    fc.assert(
      fc.property(fc.nat(text.length - 1), characters, fc.nat(2), (at, character, way) => {
        const forged = text.slice(0, at) + (way === 0 ? '' : character) + text.slice(way === 2 ? at : at + 1)
        if (forged !== text) expect(checkStatement(forged, keys, verifyNatively).ok).toBe(false)
      }),
      { numRuns: 1500 },
    )
  }, 60_000)

  it('tells what is wrong', async () => {
    const text = await statementText(endoMisaki, salt, signer)
    const reason = (changed: string, known = keys) => {
      const check = checkStatement(changed, known)
      return check.ok ? 'ok' : check.reason
    }
    const [address = '', fragment = ''] = text.split('#')
    const otherId = toPublicId(new Uint8Array(12).fill(200))
    expect(reason('')).toBe('statement-malformed')
    expect(reason(address)).toBe('statement-malformed')
    expect(reason(`${address}#`)).toBe('statement-malformed')
    expect(reason(`${address}#${'A'.repeat(600)}`)).toBe('statement-malformed')
    expect(reason(`${address}#Ag${fragment.slice(2)}`)).toBe('statement-version-unknown')
    expect(reason(`${issuer.address}/verify/${otherId}#${fragment}`)).toBe('statement-of-another-certificate')
    expect(reason(`${address}#${fragment.slice(0, -8)}AAAAAAAA`)).toBe('signature-wrong')
    expect(reason(text.replace('verify.muster.example', 'muster.evil.example'))).toBe('key-of-another-issuer')
    expect(reason(text.replace('https://', 'http://'))).toBe('signature-wrong')
    expect(reason(text, [otherKey])).toBe('key-unknown')
    expect(reason(text, [{ ...issuerKey, state: 'revoked' }])).toBe('key-revoked')
    expect(reason(text, [{ ...issuerKey, state: 'pending' }])).toBe('key-not-active-yet')
    expect(reason(text, [{ ...issuerKey, state: 'verify-only' }])).toBe('ok')
  })

  it('does not let another issuer speak for this one, only another body under the same host', async () => {
    const byOther = await statementText(endoMisaki, salt, otherSigner)
    expect(checkStatement(byOther, keys)).toEqual({ ok: false, reason: 'key-of-another-issuer' })
    const sameHost = { ...issuerKey, controller: `${issuer.did}:minato` }
    expect(checkStatement(await statementText(endoMisaki, salt, signer), [sameHost]).ok).toBe(true)
    const longerHost = { ...issuerKey, controller: `${issuer.did}.evil` }
    expect(checkStatement(await statementText(endoMisaki, salt, signer), [longerHost]).ok).toBe(false)
  })

  it('reads whatever bytes without failing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 60, maxLength: 320 }), (bytes) => {
        bytes[0] = 1
        const text = `${endoMisaki.verifyAddress}#${Buffer.from(bytes).toString('base64url')}`
        expect(checkStatement(text, keys).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
