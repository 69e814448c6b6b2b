import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Role } from '@muster/contracts/codes.ts'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

const directoryKey = ['directory'] as const
const heldKey = ['held-closings'] as const

/** How the directory of the own agency does. It is read anew while somebody looks, since it acts by itself. */
export const useDirectory = () =>
  useQuery({ queryKey: directoryKey, queryFn: () => call('directory.read'), refetchInterval: 10_000 })

/** Accounts that wait for an answer. */
export const useHeld = () =>
  usePages(heldKey, (after) => call('directory.held', { query: { ...(after && { after }) } }))

/** Says which roles the members of a group hold. */
export function useMapGroup(group: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (roles: Role[]) => call('directory.mapGroup', { params: { group }, body: { roles } }),
    onSuccess: (directory) => client.setQueryData(directoryKey, directory),
  })
}

export type Outcome = 'confirmed' | 'discarded'

/** Closes accounts that were held, or leaves them open; says how many before the list goes, since the last answer takes it away. */
export function useAnswer(onAnswered: (outcome: Outcome, count: number) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (answer: { closings: string[]; outcome: Outcome }) => call('directory.answerHeld', { body: answer }),
    onSuccess: ({ answered }, { outcome }) => onAnswered(outcome, answered),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: directoryKey }),
        client.invalidateQueries({ queryKey: heldKey }),
      ]),
  })
}
