import { useQuery } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../app/client.ts'

export type SharedLink = ReplyOf<'links.list'>['links'][number]

export const linksKey = (certificate: string) => ['certificate-links', certificate] as const

/** The links by which I share a certificate. */
export const useLinks = (certificate: string) =>
  useQuery({
    queryKey: linksKey(certificate),
    queryFn: () => call('links.list', { params: { certificate } }),
  })
