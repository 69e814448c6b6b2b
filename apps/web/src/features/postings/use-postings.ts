import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type ListedPosting = ReplyOf<'postings.list'>['postings'][number]
export type PostingView = ReplyOf<'postings.read'>
export type Nominee = PostingView['nominees'][number]
export type NomineeFile = ReplyOf<'eligibility.nominee'>

/** Postings of the own agency, the first departure first. */
export const usePostings = () =>
  usePages(['postings'], (after) => call('postings.list', { query: { ...(after && { after }) } }))

/** One posting with everybody nominated for it. */
export const usePosting = (posting: string) =>
  useQuery({ queryKey: ['posting', posting], queryFn: () => call('postings.read', { params: { posting } }) })

/** A nominee's file for one posting. Each read is logged, so that it is not repeated without need. */
export const useNominee = (nomination: string) =>
  useQuery({
    queryKey: ['nomination', nomination],
    queryFn: () => call('eligibility.nominee', { params: { nomination } }),
    refetchOnWindowFocus: false,
  })
