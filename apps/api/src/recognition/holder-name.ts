import { foldName, namesAgree } from '@muster/credential/names.ts'

/** The names a person is known by. */
export interface KnownNames {
  readonly passportName: string
  readonly familyNameJa: string
  readonly givenNameJa: string
  readonly aliases: readonly string[]
}

/** A name for comparing, whatever the order of its words. */
const inAnyOrder = (name: string): string =>
  name
    .split(/[\s,、，・]+/u)
    .map(foldName)
    .filter(Boolean)
    .toSorted()
    .join(' ')

/**
 * Whether the name on a paper is one of the holder's: that of the passport or an alias with its words in any order, or the
 * Japanese name. A part that is missing is a difference: an officer says whether it is the same person.
 */
export function isHoldersName(
  printed: string,
  { passportName, familyNameJa, givenNameJa, aliases }: KnownNames,
): boolean {
  const known = [passportName, ...aliases]
  if (known.some((name) => inAnyOrder(printed) !== '' && inAnyOrder(name) === inAnyOrder(printed))) return true
  return [...known, `${familyNameJa}${givenNameJa}`, `${givenNameJa}${familyNameJa}`].some((name) =>
    namesAgree(printed, name),
  )
}
