import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type ListedPosting = ReplyOf<'postings.list'>['postings'][number]
export type PostingView = ReplyOf<'postings.read'>
export type Posting = PostingView['posting']
export type Nominee = PostingView['nominees'][number]
export type NomineeFile = ReplyOf<'eligibility.nominee'>

/** Which postings a list shows; an empty text where a choice is left open. */
export interface PostingFilter {
  readonly show: 'open' | 'over' | 'cancelled'
  readonly field: string
  readonly profile: string
  readonly place: string
}

/** Postings of the own agency: the first departure first, or the latest first where they are past. */
export const usePostings = ({ show, field, profile, place }: PostingFilter) =>
  usePages(['postings', show, field, profile, place], (after) =>
    call('postings.list', {
      query: {
        show,
        ...(field && { field }),
        ...(profile && { profile }),
        ...(place && { place }),
        ...(after && { after }),
      },
    }),
  )

/** One posting with everybody nominated for it. */
export const usePosting = (posting: string) =>
  useQuery({ queryKey: ['posting', posting], queryFn: () => call('postings.read', { params: { posting } }) })

/** What a posting can be made of. */
export const useChoices = () => useQuery({ queryKey: ['posting-choices'], queryFn: () => call('postings.choices') })

/** A nominee's file for one posting. Each read is logged, so that it is not repeated without need. */
export const useNominee = (nomination: string) =>
  useQuery({
    queryKey: ['nomination', nomination],
    queryFn: () => call('eligibility.nominee', { params: { nomination } }),
    refetchOnWindowFocus: false,
  })

/** What rests on postings, nominations, places, and what is known of them. */
const stale = [
  ...['postings', 'posting', 'posting-choices', 'nomination', 'candidates', 'own-nominations'],
  ...['stations', 'missions', 'outside-facts', 'home', 'eligibility', 'notices'],
]

/** An act on any of them; what is shown follows it, before the act is over. */
export function usePostingAct<V>(act: (given: V) => Promise<unknown>): UseMutationResult<unknown, Error, V> {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [key] }))),
  })
}
