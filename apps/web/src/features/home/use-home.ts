import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Home = ReplyOf<'home.read'>
export type HomeAssignment = NonNullable<Home['assignment']>

/** The learner's first page, as the server composed it. */
export const useHome = () => useQuery({ queryKey: ['home'], queryFn: () => call('home.read') })
