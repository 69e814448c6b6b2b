import type { Role, TokenScope } from '@muster/contracts/codes.ts'

/** A signed-in person, acting in their agency with the roles they hold there now. */
export interface PersonActor {
  readonly kind: 'person'
  readonly personId: string
  readonly agencyId: string
  readonly roles: readonly Role[]
  readonly sessionId: string
  /** The one class a guest is bound to: they hold no role, and reach what is open to guests alone. */
  readonly guestOf?: string | null
  /** The one course a guest teaches, with all its classes; they hold no role either. */
  readonly guestOfCourse?: string | null
  /** Those for whom they stand in, with the roles they hold by it only; these are among `roles`. */
  readonly standsInFor?: readonly Standing[]
  /** Those with whom they count as one where two people are needed: deputies and delegators, also of the year before. */
  readonly pairedWith?: readonly string[]
  /** Accounts that were merged into theirs: what these have is their own. Missing where nobody looked. */
  readonly otherAccounts?: readonly string[]
  /** Those for whom this request is made, since only their roles allow it; the audit entry names them. */
  readonly actingFor?: readonly string[]
}

/** For whom somebody stands in, and with which of their roles. */
export interface Standing {
  readonly personId: string
  readonly roles: readonly Role[]
}

/** A program of an agency: it acts for the agency within what its token was made for, and holds no role. */
export interface TokenActor {
  readonly kind: 'token'
  readonly tokenId: string
  readonly agencyId: string
  readonly scopes: readonly TokenScope[]
}

/**
 * On whose behalf something happens; row-level security sees the same. `public` reads only through named
 * functions; `system` exists only in jobs and at start.
 */
export type Actor = PersonActor | TokenActor | { readonly kind: 'public' } | { readonly kind: 'system' }

export const publicActor: Actor = { kind: 'public' }
export const systemActor: Actor = { kind: 'system' }

/** Whether an account is the actor's: the one they act with, or one that was merged into it. */
export const ownsAccount = (actor: Pick<PersonActor, 'personId' | 'otherAccounts'>, personId: string): boolean =>
  personId === actor.personId || (actor.otherAccounts?.includes(personId) ?? false)

/** Whether a person is the actor, or counts as them where two people are needed: a deputy and who they stand in for are one. */
export const isSameHand = (actor: PersonActor, personId: string | null | undefined): boolean =>
  personId !== null &&
  personId !== undefined &&
  (personId === actor.personId || (actor.pairedWith?.includes(personId) ?? false))

export const holds = (actor: Actor, ...roles: readonly Role[]): boolean =>
  actor.kind === 'person' && roles.some((role) => actor.roles.includes(role))
