import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../client.ts'
import { usePages } from '../pages.tsx'

export type Told = ReplyOf<'notices.list'>['notices'][number]

const key = ['notices']

/** What I was told, newest first; the first page says how much is unread. */
export const useNotices = () =>
  usePages(key, (after) => call('notices.list', { query: { limit: 20, ...(after && { after }) } }))

/** Puts one away as read. */
export function useMarkRead() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (notice: string) => call('notices.markRead', { params: { notice } }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  })
}
