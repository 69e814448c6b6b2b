import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { beginSession, type Session } from '../../app/session.ts'

/** Acts for the agency of a membership, or for the home (null). Nothing of one agency stays in memory for the other. */
export function useActFor() {
  const client = useQueryClient()
  return useMutation<Session, unknown, string | null>({
    mutationFn: async (membership) => {
      await call('access.actFor', { body: { membership } })
      return call('access.session')
    },
    onSuccess: (session) => beginSession(client, session),
  })
}
