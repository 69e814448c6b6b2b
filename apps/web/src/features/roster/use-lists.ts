import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type ListHead = ReplyOf<'lists.list'>['lists'][number]
export type SavedList = ReplyOf<'lists.read'>

/** Saved lists of the own agency, the newest first. */
export const useLists = () => usePages(['lists'], (after) => call('lists.list', { query: { ...(after && { after }) } }))

export const listKey = (list: string) => ['list', list] as const

/** One saved list. Each person on it is shown that it was read, so that it is not repeated without need. */
export const useList = (list: string) =>
  useQuery({
    queryKey: listKey(list),
    queryFn: () => call('lists.read', { params: { list } }),
    refetchOnWindowFocus: false,
  })
