import type { Role } from '@muster/contracts/codes.ts'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import type { Words } from '../../app/words.tsx'

const isRole = (role: string): role is Role => Object.hasOwn(shell.roles, role)

/** A role's name; one this version does not know reads as its code. */
export const sayRole = (words: Words, role: string): string => (isRole(role) ? words.say(shell.roles[role]) : role)

/** Roles as alternatives: "head of security or designated official". */
export function sayRoles(words: Words, roles: readonly string[]): string {
  const names = roles.map((role) => sayRole(words, role))
  const inText = words.language === 'en' ? names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)) : names
  return inText.reduce(
    (said, name) => (said === '' ? name : words.say(exceptions.waiver.roleOr, { one: said, other: name })),
    '',
  )
}
