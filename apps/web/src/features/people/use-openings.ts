import type { FileOpening } from '@muster/contracts/endpoints/file-openings.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type Opening = FileOpening
export type OpenedFile = ReplyOf<'openings.file'>

export const openingsKey = ['openings'] as const

/** Files that administrators of the own agency opened; of one person where one is named. */
export const useOpenings = (person?: string) =>
  useQuery({
    queryKey: [...openingsKey, person ?? null],
    queryFn: () => call('openings.list', { query: { ...(person !== undefined && { person }) } }),
  })

/** An opened file. It is not read again by itself: each reading is recorded. */
export const useOpenedFile = (opening: string) =>
  useQuery({
    queryKey: [...openingsKey, 'file', opening],
    queryFn: () => call('openings.file', { params: { opening } }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  })
