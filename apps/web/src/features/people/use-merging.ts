import type { AccountMerge, DifferentPair } from '@muster/contracts/endpoints/merging.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Merge = AccountMerge
export type Pair = DifferentPair
export type Compared = ReplyOf<'merging.compare'>
export type Account = Compared['accounts'][number]

/** Beside the people of the agency, which change with it. */
export const mergesKey = ['people', 'merges'] as const

/** Merged accounts of the agency, and pairs said to be two people. */
export const useMerges = () => useQuery({ queryKey: mergesKey, queryFn: () => call('merging.list') })

/** Two accounts side by side. They are not read again by themselves: each reading is recorded. */
export const useCompared = (person: string, other: string) =>
  useQuery({
    queryKey: [...mergesKey, person, other],
    queryFn: () => call('merging.compare', { params: { person, other } }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  })
