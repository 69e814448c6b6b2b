import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
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
