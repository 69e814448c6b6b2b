import { fold, isKnownPassword } from './known-passwords.ts'

/** Characters a password has at least, counted as code points. */
export const fewestCharacters = 12

/** A shorter name in front of the @ stands in too many words to tell anything. */
const shortestTellingName = 4

/** A piece of up to four characters, over and over. */
const repetition = /^(.{1,4})\1+$/su

/**
 * What speaks against a password: it is short, among the first that anybody would try (a repetition, or with the name of the
 * own address in it), or known from leaks, as it is or dressed up. Null when nothing does.
 */
export function weaknessOf(password: string, email: string): 'too-short' | 'too-common' | 'known-password' | null {
  if ([...password.normalize('NFC')].length < fewestCharacters) return 'too-short'
  const plain = password.normalize('NFKC').toLowerCase().trim()
  const name = email.slice(0, email.lastIndexOf('@')).toLowerCase()
  const tellsName = name.length >= shortestTellingName && (plain.includes(name) || fold(plain).includes(fold(name)))
  if (tellsName || repetition.test(plain)) return 'too-common'
  return isKnownPassword(password) ? 'known-password' : null
}
