import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type Outside = ReplyOf<'recognition.read'>
export type Choices = ReplyOf<'recognition.choices'>
export type Review = ReplyOf<'recognition.review'>
export type QueueRow = ReplyOf<'recognition.queue'>['rows'][number]
export type Issuer = ReplyOf<'issuers.read'>
export type Accreditation = Issuer['accreditations'][number]
export type Equivalence = ReplyOf<'equivalences.list'>['equivalences'][number]

export const outsideKey = (certificate: string) => ['outside', certificate] as const

/** One certificate from elsewhere: one's own. */
export const useOutside = (certificate: string) =>
  useQuery({
    queryKey: outsideKey(certificate),
    queryFn: () => call('recognition.read', { params: { certificate } }),
    enabled: certificate !== '',
  })

/** What can be chosen when one is recorded. */
export const useChoices = () => useQuery({ queryKey: ['outside-choices'], queryFn: () => call('recognition.choices') })

/** What waits for a verification officer, or what was decided. */
export const useQueue = (state: 'waiting' | 'decided') =>
  usePages(['verification', state], (after) => call('recognition.queue', { query: { state, ...(after && { after }) } }))

export const reviewKey = (certificate: string) => ['review', certificate] as const
export const readReview = (certificate: string) => call('recognition.review', { params: { certificate } })

/** One certificate with everything an officer judges it by. */
export const useReview = (certificate: string) =>
  useQuery({ queryKey: reviewKey(certificate), queryFn: () => readReview(certificate), staleTime: 0 })

export const useIssuers = () =>
  usePages(['issuers'], (after) => call('issuers.list', { query: after ? { after } : {} }))
export const useIssuer = (issuer: string) =>
  useQuery({ queryKey: ['issuers', issuer], queryFn: () => call('issuers.read', { params: { issuer } }) })
export const useEquivalences = () =>
  usePages(['equivalences'], (after) => call('equivalences.list', { query: after ? { after } : {} }))

/** After a certificate changed: its own page and every list it stands in are read anew. */
export function keepOutside(client: QueryClient, certificate: Outside): void {
  client.setQueryData(outsideKey(certificate.id), certificate)
  for (const key of ['wallet', 'verification', 'review', 'home', 'eligibility'])
    void client.invalidateQueries({ queryKey: [key] })
}
