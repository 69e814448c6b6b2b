import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Station = ReplyOf<'stations.list'>['stations'][number]
export type Mission = ReplyOf<'missions.list'>['missions'][number]
export type OutsideFacts = ReplyOf<'outside.list'>
export type Series = OutsideFacts['series'][number]
export type Fact = Series['facts'][number]
export type FactKind = OutsideFacts['kinds'][number]

export const useStations = () => useQuery({ queryKey: ['stations'], queryFn: () => call('stations.list') })

export const useMissions = () => useQuery({ queryKey: ['missions'], queryFn: () => call('missions.list') })

/** Everything that is known, or one kind at one place. */
export const useOutsideFacts = (key?: string, place?: string) =>
  useQuery({
    queryKey: ['outside-facts', key ?? '', place ?? ''],
    queryFn: () => call('outside.list', { query: { ...(key && { key }), ...(place && { place }) } }),
  })

const stale = ['stations', 'missions', 'posting-choices', 'outside-facts', 'postings', 'posting', 'nomination']

/** An act on places or on what is known of them; verdicts rest on both, so that they are read again. */
export function usePlaceAct<V>(act: (given: V) => Promise<unknown>): UseMutationResult<unknown, Error, V> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
}
