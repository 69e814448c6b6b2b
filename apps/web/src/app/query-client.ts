import { Problem } from '@muster/client/client.ts'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { endSession } from './session.ts'

/** Whether trying the same again can help: the connection was lost, or the server is busy or starting. */
export function isPassing(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status === 503 || error.status === 507)
}

function saysSessionIsOver(error: unknown): boolean {
  return error instanceof Problem && error.status === 401 && error.code === 'sign-in-required'
}

/**
 * What was read stays on the screen while it is read again. Passing faults are tried twice more; a reply that says the
 * session is over sends to the sign-in page from wherever it arrives.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (saysSessionIsOver(error)) endSession(client, 'expired')
  }
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 30 * 60_000,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && isPassing(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  return client
}
