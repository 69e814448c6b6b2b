import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Webhook } from '@muster/contracts/endpoints/webhooks.ts'
import { call } from '../../app/client.ts'

const listKey = ['webhooks'] as const
const keyOf = (webhook: string) => ['webhook', webhook] as const
export const deliveriesKey = (webhook: string, state: string) => ['webhook-deliveries', webhook, state] as const

export const useWebhooks = () => useQuery({ queryKey: listKey, queryFn: () => call('webhooks.list') })

/** One address. It is read anew while somebody looks, since messages leave by themselves. */
export const useWebhook = (webhook: string) =>
  useQuery({
    queryKey: keyOf(webhook),
    queryFn: () => call('webhooks.read', { params: { webhook } }),
    refetchInterval: 5_000,
  })

/** Keeps what an act answered, and reads anew what it touched. */
export function useKeepWebhook() {
  const client = useQueryClient()
  return async (webhook: Webhook | null, id: string) => {
    if (webhook) client.setQueryData(keyOf(id), webhook)
    await Promise.all([
      client.invalidateQueries({ queryKey: listKey }),
      client.invalidateQueries({ queryKey: ['webhook-deliveries', id] }),
    ])
  }
}

/** Switching an address on or off. */
export function useSwitch({ id }: Webhook) {
  const keep = useKeepWebhook()
  return useMutation({
    mutationFn: (on: boolean) => call('webhooks.switch', { params: { webhook: id }, body: { on } }),
    onSuccess: (webhook) => keep(webhook, id),
  })
}

/** Sending a test message. */
export function useTest({ id }: Webhook) {
  const keep = useKeepWebhook()
  return useMutation({
    mutationFn: () => call('webhooks.test', { params: { webhook: id } }),
    onSuccess: () => keep(null, id),
  })
}
