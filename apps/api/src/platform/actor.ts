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

export const holds = (actor: Actor, ...roles: readonly Role[]): boolean =>
  actor.kind === 'person' && roles.some((role) => actor.roles.includes(role))
