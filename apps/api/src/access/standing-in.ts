import type { Role } from '@muster/contracts/codes.ts'
import { type NameColumns, nameOf } from '../people/name.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { SessionView } from './access.service.ts'

/** For whom somebody stands in now, as the database says it. */
export interface StandingIn {
  readonly for: readonly (NameColumns & { readonly id: string; readonly roles: Role[]; readonly throughOn: string })[]
  readonly pairs: readonly string[]
  /** The person's other accounts, where some were merged into theirs. */
  readonly accounts?: readonly string[]
}

/** Own roles, with those held for somebody else. */
export const withDelegated = (own: readonly Role[], standing: StandingIn | null): Role[] => [
  ...new Set([...own, ...(standing?.for ?? []).flatMap(({ roles }) => roles)]),
]

/** What of it an actor carries: a role they hold themselves is theirs, and never used for somebody else. */
export function standingOf(
  own: readonly Role[],
  standing: StandingIn | null,
): Pick<PersonActor, 'standsInFor' | 'pairedWith' | 'otherAccounts'> {
  if (standing === null) return { otherAccounts: [] }
  return {
    standsInFor: standing.for.flatMap(({ id, roles }) => {
      const only = roles.filter((role) => !own.includes(role))
      return only.length > 0 ? [{ personId: id, roles: only }] : []
    }),
    pairedWith: standing.pairs,
    otherAccounts: standing.accounts ?? [],
  }
}

/** The same for whoever reads their own session. */
export const shownStanding = (standing: StandingIn | null): SessionView['standsInFor'] =>
  (standing?.for ?? []).map(({ roles, throughOn, ...name }) => ({ name: nameOf(name), roles, throughOn }))

/** The actor as they make a request that some roles may make: where none of these is their own, for whom they make it. */
export function actingBy(actor: PersonActor, allowed: readonly Role[]): PersonActor {
  const standing = actor.standsInFor ?? []
  if (standing.length === 0) return actor
  const lent = new Set(standing.flatMap(({ roles }) => roles))
  if (actor.roles.some((role) => allowed.includes(role) && !lent.has(role))) return actor
  const actingFor = standing
    .filter(({ roles }) => roles.some((role) => allowed.includes(role)))
    .map((one) => one.personId)
  return actingFor.length > 0 ? { ...actor, actingFor: [...new Set(actingFor)] } : actor
}
