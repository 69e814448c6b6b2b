import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../app/client.ts'

export type KeysView = ReplyOf<'keys.list'>
export type Key = KeysView['keys'][number]

const keysKey = ['signing-keys']

export const useSigningKeys = () => useQuery({ queryKey: keysKey, queryFn: () => call('keys.list') })

/** Puts what an act replied in the place of what was known. */
export function useKeepKeys(): (view: KeysView) => void {
  const client = useQueryClient()
  return (view) => client.setQueryData<KeysView>(keysKey, view)
}

/** Publishes the next key, or lets a published one sign. */
export function useKeyAct() {
  const keep = useKeepKeys()
  return useMutation({
    mutationFn: (key: string | null) => {
      const idempotencyKey = crypto.randomUUID()
      return key === null
        ? call('keys.publish', { idempotencyKey })
        : call('keys.activate', { params: { key }, idempotencyKey })
    },
    onSuccess: keep,
  })
}
