import { Problem } from '@muster/client/client.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Role } from '@muster/contracts/codes.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryClient, UseQueryResult } from '@tanstack/react-query'
import { keepOnlyFor } from './along/taken-modules.ts'
import { call, keepCsrfToken } from './client.ts'

/** Who is signed in, as the server says it. */
export type Session = ReplyOf<'access.session'>

const sessionKey = ['session'] as const

async function readSession(): Promise<Session | null> {
  try {
    const session = await call('access.session')
    keepCsrfToken(session.csrf)
    return session
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null
    throw error
  }
}

/** The session of this browser: `data` is null when nobody is signed in. */
export function useSessionState(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 5 * 60_000 })
}

/** Who is signed in, on pages that only signed-in people reach. */
export function useSession(): Session {
  const { data } = useSessionState()
  if (!data) throw new Error('This page was shown without a session')
  return data
}

/** Whether the person signed in holds one of the roles. What a role may do, the server decides. */
export function useHasRole(...roles: Role[]): boolean {
  return useSession().roles.some((role) => roles.includes(role))
}

/** Nothing of one person stays in memory for the next. */
function forgetEverythingBut(client: QueryClient, ...kept: string[]): void {
  client.removeQueries({ predicate: (query) => !kept.includes(String(query.queryKey[0])) })
}

/** After signing in. */
export function beginSession(client: QueryClient, session: Session): void {
  keepCsrfToken(session.csrf)
  client.setQueryData(sessionKey, session)
  forgetEverythingBut(client, sessionKey[0])
  void keepOnlyFor(session.person.id)
}

const endKey = ['session-end'] as const

/** Why nobody is signed in any more; undefined when nobody was. */
export type SessionEnd = 'signed-out' | 'expired'

/** Why the session of this browser ended, if there was one. */
export function useSessionEnd(): SessionEnd | undefined {
  return useQueryClient().getQueryData<SessionEnd>(endKey)
}

/** The session is over: the pages behind it send to the sign-in page. */
export function endSession(client: QueryClient, end: SessionEnd): void {
  const had = client.getQueryData(sessionKey)
  keepCsrfToken('')
  if (had) client.setQueryData(endKey, end)
  client.setQueryData(sessionKey, null)
  forgetEverythingBut(client, sessionKey[0], endKey[0])
  if (end === 'signed-out') void keepOnlyFor(null)
}

/** Ends the session on the server, then here. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await call('access.signOut')
    endSession(client, 'signed-out')
  }
}
