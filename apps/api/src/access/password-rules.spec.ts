import { describe, expect, it } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { fewestCharacters, weaknessOf } from './password-rules.ts'

const weakness = (password: string): string | null => weaknessOf(password, 'ana.novak@spec.example')

describe('a password', () => {
  it.each(['', 'short', 'elevenchars', '🔑'.repeat(11), 'e\u0301'.repeat(11)])('%j is too short', (password) => {
    expect(weakness(password)).toBe('too-short')
  })

  it.each([
    'Password1234',
    'ｐａｓｓｗｏｒｄ１２３４',
    'qwertyuiop123 ',
    'aaaaaaaaaaaa',
    '1234123412341234',
    'I am Ana.Novak!',
    'ANA.NOVAK2026',
    'C0rrectH0rseB4tterySt@ple',
    'Unit3dN@tions',
  ])('%j is easy to guess', (password) => {
    expect(weakness(password)).toBe('too-common')
  })

  it.each(['river under the bridge', 'はしのしたをながれるかわのみず', 'k3$Vq!9zLw_p', 'a1 b2 c3 d4 e5 f6'])(
    '%j may be chosen',
    (password) => {
      expect(weakness(password)).toBeNull()
    },
  )

  it('may hold a name in front of the @ that is too short to tell anything', () => {
    expect(weaknessOf('bananas in the sun', 'ana@spec.example')).toBeNull()
  })

  it('is compared with no common one that its length refuses anyway', () => {
    expect(
      [...commonPasswords].filter((each) => each.length < fewestCharacters || each !== each.toLowerCase()),
    ).toEqual([])
  })
})
