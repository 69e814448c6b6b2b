import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'

export type DraftView = ReplyOf<'authoring.read'>
export type ModuleView = DraftView['modules'][number]
export type LessonLine = ModuleView['lessons'][number]
export type LessonView = ReplyOf<'authoring.readLesson'>

export const coursesKey = ['authoring'] as const
export const draftKey = (draft: string) => ['authoring', draft] as const

/** The courses of the agency with their drafts. */
export const useAuthoredCourses = () => useQuery({ queryKey: coursesKey, queryFn: () => call('authoring.list') })

/** A draft with its outline and comments. */
export const useDraft = (draft: string) =>
  useQuery({ queryKey: draftKey(draft), queryFn: () => call('authoring.read', { params: { draft } }) })

/** A lesson as it stands when it is opened: what others save later is brought together when this device saves. */
export const useLesson = (lesson: string) =>
  useQuery({
    queryKey: ['authored-lesson', lesson],
    queryFn: () => call('authoring.readLesson', { params: { lesson } }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** A lesson as it stands now, to be looked at. */
export const useLessonNow = (lesson: string) =>
  useQuery({
    queryKey: ['authored-lesson', lesson, 'now'],
    queryFn: () => call('authoring.readLesson', { params: { lesson } }),
    gcTime: 0,
  })

/** A text that may be written in one language only, in the reader's language where it is. */
export const anyOf = (words: DraftWords, language: 'en' | 'ja'): string =>
  words[language].trim() || words.en.trim() || words.ja.trim()
