import { useQuery } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../../app/client.ts'

export type ProgrammeDraft = ReplyOf<'programmes.readDraft'>

export const programmesKey = ['authoring', 'programmes']
export const programmeKey = (programme: string) => [...programmesKey, programme]

export const useProgrammes = () => useQuery({ queryKey: programmesKey, queryFn: () => call('programmes.drafts') })

export const useProgrammeDraft = (programme: string) =>
  useQuery({
    queryKey: programmeKey(programme),
    queryFn: () => call('programmes.readDraft', { params: { programme } }),
  })
