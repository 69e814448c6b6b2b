import type { Transfer as TransferView } from '@muster/contracts/endpoints/transfers.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../app/client.ts'

export type Transfer = TransferView

const transfersKey = ['transfers'] as const

export const useTransfers = () =>
  useQuery({ queryKey: [...transfersKey, 'agency'], queryFn: () => call('transfers.list') })

export const useMyTransfers = () =>
  useQuery({ queryKey: [...transfersKey, 'mine'], queryFn: () => call('transfers.mine') })

/** A step of a transfer; what is shown of all of them, and who one is, is read anew after it. */
export function useStep<Input>(take: (input: Input) => Promise<Transfer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: take,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: transfersKey }),
        client.invalidateQueries({ queryKey: ['session'] }),
      ]),
  })
}
