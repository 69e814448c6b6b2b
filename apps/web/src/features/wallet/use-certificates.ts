import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Wallet = ReplyOf<'certificates.wallet'>
export type Card = Wallet['certificates'][number]
export type Outside = Wallet['outside'][number]
export type Certificate = ReplyOf<'certificates.read'>

/** My certificates, and those from elsewhere recorded for me. */
export const useWallet = () => useQuery({ queryKey: ['wallet'], queryFn: () => call('certificates.wallet') })

export const certificateKey = (certificate: string) => ['certificate', certificate] as const

/** One certificate with its signed document. */
export const useCertificate = (certificate: string) =>
  useQuery({
    queryKey: certificateKey(certificate),
    queryFn: () => call('certificates.read', { params: { certificate } }),
  })
