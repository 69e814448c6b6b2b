import { commonPasswords } from './common-passwords.ts'

/** Characters a password has at least, counted as code points. */
export const fewestCharacters = 12

/** A shorter name in front of the @ stands in too many words to tell anything. */
const shortestTellingName = 4

/** A piece of up to four characters, over and over. */
const repetition = /^(.{1,4})\1+$/su

/** Signs written for a letter. What anybody would try is tried with them, too. */
const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  l: 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '+': 't',
}

/** Without case, width, and signs written for letters: `Ｐ＠ssw0rd` and `password` are one. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[01l!34@5$7+]/g, (sign) => letterOf[sign] ?? sign)

const foldedCommon: ReadonlySet<string> = new Set([...commonPasswords].map(fold))

/**
 * What speaks against a password: it is short, or among the first that anybody would try: very common, a repetition,
 * or with the name of the own address in it. Null when nothing does.
 */
export function weaknessOf(password: string, email: string): 'too-short' | 'too-common' | null {
  if ([...password.normalize('NFC')].length < fewestCharacters) return 'too-short'
  const plain = password.normalize('NFKC').toLowerCase().trim()
  const name = email.slice(0, email.lastIndexOf('@')).toLowerCase()
  const tellsName = name.length >= shortestTellingName && plain.includes(name)
  return tellsName || foldedCommon.has(fold(password)) || repetition.test(plain) ? 'too-common' : null
}
