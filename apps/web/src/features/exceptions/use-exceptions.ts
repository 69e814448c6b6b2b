import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { QueryClient } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Waiver = ReplyOf<'waivers.read'>['waiver']
export type Effect = NonNullable<ReplyOf<'waivers.read'>['effect']>
export type WaivableClause = ReplyOf<'waivers.ofNomination'>['clauses'][number]
export type Appeal = ReplyOf<'appeals.read'>
export type AppealAgainst = NonNullable<ReplyOf<'appeals.mine'>['against']>
export type Bar = ReplyOf<'bars.list'>['bars'][number]

/** Waivers of a nominee. Each read is logged, so that it is not repeated without need. */
export const useNomineeWaivers = (nomination: string) =>
  useQuery({
    queryKey: ['waivers', 'nomination', nomination],
    queryFn: () => call('waivers.ofNomination', { params: { nomination } }),
    refetchOnWindowFocus: false,
  })

export const useWaiver = (waiver: string) =>
  useQuery({
    queryKey: ['waivers', waiver],
    queryFn: () => call('waivers.read', { params: { waiver } }),
    refetchOnWindowFocus: false,
  })

export const useWaivers = () => useQuery({ queryKey: ['waivers', 'list'], queryFn: () => call('waivers.list') })

export const useMyWaivers = () => useQuery({ queryKey: ['waivers', 'mine'], queryFn: () => call('waivers.mine') })

export const useBars = () =>
  useQuery({ queryKey: ['bars'], queryFn: () => call('bars.list'), refetchOnWindowFocus: false })

export const useAppeals = () => useQuery({ queryKey: ['appeals', 'list'], queryFn: () => call('appeals.list') })

export const useMyAppeals = () => useQuery({ queryKey: ['appeals', 'mine'], queryFn: () => call('appeals.mine') })

export const useAppeal = (appeal: string) =>
  useQuery({
    queryKey: ['appeals', appeal],
    queryFn: () => call('appeals.read', { params: { appeal } }),
    refetchOnWindowFocus: false,
  })

/** After a waiver changed, so may the verdict it is about. */
export async function waiversChanged(client: QueryClient): Promise<void> {
  await Promise.all(
    ['waivers', 'nomination', 'posting', 'postings', 'decisions'].map((key) =>
      client.invalidateQueries({ queryKey: [key] }),
    ),
  )
}
