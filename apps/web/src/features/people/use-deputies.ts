import type { Deputy as DeputyView } from '@muster/contracts/endpoints/deputies.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Deputy = DeputyView
export type MyDeputies = ReplyOf<'deputies.mine'>

export const deputiesKey = ['deputies'] as const

export const useMyDeputies = () => useQuery({ queryKey: deputiesKey, queryFn: () => call('deputies.mine') })

/** Who stands in for a person of the own agency, and for whom they stand in. */
export const useDeputiesOf = (person: string) =>
  useQuery({
    queryKey: [...deputiesKey, person],
    queryFn: () => call('deputies.ofPerson', { params: { person } }),
  })
