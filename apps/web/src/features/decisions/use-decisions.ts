import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryClient, UseMutationResult } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type History = ReplyOf<'decisions.ofNomination'>
export type Decision = History['decisions'][number]
export type DecisionFile = ReplyOf<'decisions.read'>
export type Waiting = ReplyOf<'decisions.list'>
export type WaitingRow = Waiting['rows'][number]
export type EndingRow = ReplyOf<'decisions.lookAhead'>['rows'][number]
export type RestingRow = ReplyOf<'decisions.restingOn'>['rows'][number]
export type AsKnown = ReplyOf<'decisions.asKnown'>
export type Because = WaitingRow['because']

/** The decisions about a nominee. Each read is logged, so that it is not repeated without need. */
export const useHistory = (nomination: string) =>
  useQuery({
    queryKey: ['decisions-of', nomination],
    queryFn: () => call('decisions.ofNomination', { params: { nomination } }),
    refetchOnWindowFocus: false,
  })

/** One decision as it was made. */
export const useDecision = (decision: string) =>
  useQuery({
    queryKey: ['decision', decision],
    queryFn: () => call('decisions.read', { params: { decision } }),
    refetchOnWindowFocus: false,
  })

/** What waits for a desk officer. */
export const useWaiting = (because: Because | '') =>
  usePages(['decisions', because], (after) =>
    call('decisions.list', { query: { ...(because && { because }), ...(after && { after }) } }),
  )

/** Whose cover ends. */
export const useLookAhead = () =>
  usePages(['look-ahead'], (after) => call('decisions.lookAhead', { query: { ...(after && { after }) } }))

/** Which decisions rest on a certificate or another fact. */
export const useResting = (evidence: string) =>
  usePages(['resting-on', evidence], (after) =>
    call('decisions.restingOn', { params: { evidence }, query: { ...(after && { after }) } }),
  )

/** The decision about my next assignment. */
export const useMyDecision = () => useQuery({ queryKey: ['my-decision'], queryFn: () => call('decisions.mine') })

/** The last nightly replays. */
export const useReplays = () => useQuery({ queryKey: ['replays'], queryFn: () => call('decisions.replays') })

async function refresh(client: QueryClient): Promise<void> {
  const stale = ['decisions-of', 'decision', 'decisions', 'look-ahead', 'my-decision', 'nomination', 'notices']
  await Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] })))
}

/** An act on a decision; what is shown follows it. */
export function useDecisionAct<V>(act: (given: V) => Promise<unknown>): UseMutationResult<unknown, Error, V> {
  const client = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: () => refresh(client) })
}
