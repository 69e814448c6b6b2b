import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { CertificateState } from '@muster/contracts/schemas/recognition-words.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Card = ReplyOf<'certificates.wallet'>['certificates'][number]

export type Renewal = ReplyOf<'certificates.wallet'>['renewals'][number]

/** A certificate from elsewhere, as the wallet lists it. */
export interface Outside {
  readonly id: string
  readonly title: Card['title']
  readonly issuer: Card['issuer']
  readonly completedOn: string
  readonly expiresOn: string | null
  readonly status: Exclude<CertificateState, 'withdrawn'>
}

export interface Wallet {
  readonly certificates: readonly Card[]
  readonly outside: readonly Outside[]
  /** How certificates that end soon are renewed. */
  readonly renewals: readonly Renewal[]
}
export type Certificate = ReplyOf<'certificates.read'>

/** My certificates, and those from elsewhere recorded for me. */
export const useWallet = () => useQuery({ queryKey: ['wallet'], queryFn: readWallet })

/** What was taken back is no longer in it. */
async function readWallet(): Promise<Wallet> {
  const [own, elsewhere] = await Promise.all([call('certificates.wallet'), call('recognition.mine')])
  const outside = elsewhere.certificates.flatMap(({ id, type, issuer, completedOn, expiresOn, state }) =>
    state === 'withdrawn'
      ? []
      : [{ id, title: type.title, issuer: issuer.nameThen ?? issuer.name, completedOn, expiresOn, status: state }],
  )
  return { certificates: own.certificates, renewals: own.renewals, outside }
}

export const certificateKey = (certificate: string) => ['certificate', certificate] as const

/** One certificate with its signed document. */
export const useCertificate = (certificate: string) =>
  useQuery({
    queryKey: certificateKey(certificate),
    queryFn: () => call('certificates.read', { params: { certificate } }),
  })
