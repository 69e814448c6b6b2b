import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type OwnData = ReplyOf<'own.read'>
export type OwnExport = OwnData['exports'][number]

const everySeconds = 5_000

/** What I asked about my data; asked again while something is being made. */
export const useOwn = () =>
  useQuery({
    queryKey: ['own'],
    queryFn: () => call('own.read'),
    refetchInterval: ({ state }) =>
      state.data?.exports.some(({ readyAt }) => readyAt === null) ? everySeconds : false,
  })

const days = 30

/** How often staff read my file of late. */
export const useRecentReads = () =>
  useQuery({
    queryKey: ['own-reads'],
    queryFn: async () => {
      const { readers } = await call('people.myReaders', { query: { limit: 200 } })
      return readers.filter(({ at }) => Date.parse(at) > Date.now() - days * 86_400_000).length
    },
  })

/** To how many recipients I agree now. */
export const useLiveConsents = () =>
  useQuery({
    queryKey: ['own-consents'],
    queryFn: async () => (await call('consents.mine')).consents.filter(({ state }) => state === 'live').length,
  })

/** Whether I am to be erased. */
export const useOwnErasure = () => useQuery({ queryKey: ['own-erasure'], queryFn: () => call('own.erasure') })
