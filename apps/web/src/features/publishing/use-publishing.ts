import { useQuery } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { call } from '../../app/client.ts'
import type { Words } from '../../app/words.tsx'

export type DraftTest = ReplyOf<'publishing.readAssessment'>
export type Preview = ReplyOf<'publishing.preview'>
export type Difference = Preview['differences'][number]
export type Editions = ReplyOf<'publishing.editions'>

export const testKey = (draft: string) => ['draft-test', draft]
export const previewKey = (draft: string) => ['publication', draft]

export const useDraftTest = (draft: string) =>
  useQuery({ queryKey: testKey(draft), queryFn: () => call('publishing.readAssessment', { params: { draft } }) })

export const usePreview = (draft: string) =>
  useQuery({ queryKey: previewKey(draft), queryFn: () => call('publishing.preview', { params: { draft } }) })

export const useEditions = (course: string) =>
  useQuery({ queryKey: ['editions', course], queryFn: () => call('publishing.editions', { params: { course } }) })

/** A text in the reader's language, or in the one it is written in. */
export const eitherOf = (words: Words, text: DraftWords): string => words.text(text) || text.en || text.ja
