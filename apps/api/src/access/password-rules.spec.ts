import { demoPassword } from '@muster/sample/world/people.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { isKnownPassword } from './known-passwords.ts'
import { fewestCharacters, weaknessOf } from './password-rules.ts'

const weakness = (password: string): string | null => weaknessOf(password, 'ana.novak@spec.example')

describe('a password', () => {
  it.each(['', 'short', 'elevenchars', '🔑'.repeat(11), 'e\u0301'.repeat(11)])('%j is too short', (password) => {
    expect(weakness(password)).toBe('too-short')
  })

  it.each(['aaaaaaaaaaaa', '1234123412341234', 'I am Ana.Novak!', 'ANA.NOVAK2026', 'xx4n4.n0v4kxx'])(
    '%j is easy to guess',
    (password) => {
      expect(weakness(password)).toBe('too-common')
    },
  )

  it.each([
    'Password1234',
    'ｐａｓｓｗｏｒｄ１２３４',
    'qwertyuiop123 ',
    'C0rrectH0rseB4tterySt@ple',
    'Unit3dN@tions',
    'Supernatural',
    '2026$unshine!',
    'butterfly-2026',
    'football football',
    'Princess99princess',
    'peace_keeping_2026',
  ])('%j is known from leaks, or one that is', (password) => {
    expect(weakness(password)).toBe('known-password')
  })

  it.each([
    'river under the bridge',
    'はしのしたをながれるかわのみず',
    'k3$Vq!9zLw_p',
    'a1 k7 c9 m2 x5 f6',
    demoPassword,
  ])('%j may be chosen', (password) => {
    expect(weakness(password)).toBeNull()
  })

  it('may hold a name in front of the @ that is too short to tell anything', () => {
    expect(weaknessOf('bananas in the sun', 'ana@spec.example')).toBeNull()
  })

  it('stays known whatever digits and signs stand around it', () => {
    const around = fc.string({ unit: fc.constantFrom(...'0123456789!?.-_# '), maxLength: 8 })
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...[...commonPasswords].filter((each) => /^\p{L}.*\p{L}$/u.test(each))),
        around,
        (before, common, after) => {
          expect(isKnownPassword(before + common + after)).toBe(true)
        },
      ),
    )
  })

  it('is compared with no common one that its length refuses anyway', () => {
    expect(
      [...commonPasswords].filter((each) => each.length < fewestCharacters || each !== each.toLowerCase()),
    ).toEqual([])
  })
})
