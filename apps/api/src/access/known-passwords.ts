import { dictionary } from '@zxcvbn-ts/language-common'
import { commonPasswords } from './common-passwords.ts'

/** Words around here that anybody would try: of this field and product. Its agency's and the person's own are asked for apart. */
const wordsOfTheField =
  'muster unitednations peacekeeper peacekeepers peacekeeping peacebuilding bluehelmet bluehelmets humanitarian predeployment dispatch'

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
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[01l!34@5$7+]/g, (sign) => letterOf[sign] ?? sign)

let known: ReadonlySet<string> | undefined

/** Some 50,000 passwords from leaks, most used first (decision 0069), ours beside them; folded once, when first asked. */
const knownPasswords = (): ReadonlySet<string> =>
  (known ??= new Set([...dictionary['passwords-common'], ...commonPasswords, ...wordsOfTheField.split(' ')].map(fold)))

/** A shorter core is part of too many good passwords to tell anything. */
const shortestCore = 6

/**
 * Whether a password is a known one, or a known one dressed up: with digits and signs before, after or between, with signs
 * written for letters, or written twice.
 */
export function isKnownPassword(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase().trim()
  const heads = [plain, plain.replace(/^[\d\s._#-]+/, ''), plain.replace(/^[^\p{L}]+/u, '')]
  const cores = heads.flatMap((head) => [head, head.replace(/[\d\s.,_#!?-]+$/, ''), head.replace(/[^\p{L}]+$/u, '')])
  return cores
    .flatMap((core) => [core, core.replace(/[\s._-]+/g, '')])
    .flatMap((core) => [core, half(core)])
    .some((core) => core.length >= shortestCore && knownPasswords().has(fold(core)))
}

/** What stands twice in a text; the text itself where nothing does. */
const half = (text: string): string => /^(.+)[^\p{L}]*\1$/su.exec(text)?.[1] ?? text
