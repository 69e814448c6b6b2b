import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type CohortView = ReplyOf<'cohorts.read'>
export type CohortSummary = ReplyOf<'cohorts.list'>['cohorts'][number]
export type CohortPreview = ReplyOf<'cohorts.preview'>

export const cohortsKey = (course: string) => ['teaching', course, 'cohorts']
export const cohortKey = (cohort: string) => ['cohort', cohort]

/** The cohorts of a course, the newest first. */
export const useCohorts = (course: string) =>
  useQuery({ queryKey: cohortsKey(course), queryFn: () => call('cohorts.list', { params: { course } }) })

/** One cohort; asked again every two seconds while its certificates are being issued. */
export const useCohort = (cohort: string) =>
  useQuery({
    queryKey: cohortKey(cohort),
    queryFn: () => call('cohorts.read', { params: { cohort } }),
    refetchInterval: (query) => (query.state.data?.state === 'issuing' ? 2_000 : false),
  })
