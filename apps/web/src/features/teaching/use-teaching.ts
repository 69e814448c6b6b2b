import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type TaughtCourse = ReplyOf<'instruction.courses'>['courses'][number]
export type Learner = ReplyOf<'instruction.progress'>['learners'][number]
export type FlaggedSitting = ReplyOf<'instruction.flagged'>['sittings'][number]
export type QuestionView = ReplyOf<'instruction.questions'>['questions'][number]

/** The courses I teach, with how many people are where. */
export const useTaughtCourses = () => useQuery({ queryKey: ['teaching'], queryFn: () => call('instruction.courses') })

/** The people in a course, by name. */
export const useLearners = (course: string) =>
  usePages(['teaching', course, 'learners'], (after) =>
    call('instruction.progress', { params: { course }, query: { limit: 200, ...(after && { after }) } }),
  )

/** How each question of a course does. */
export const useQuestions = (course: string) =>
  useQuery({
    queryKey: ['teaching', course, 'questions'],
    queryFn: () => call('instruction.questions', { params: { course } }),
  })

export const flaggedKey = (course: string) => ['teaching', course, 'flagged']

/** Tests held without the server that wait for a look. */
export const useFlagged = (course: string) =>
  useQuery({ queryKey: flaggedKey(course), queryFn: () => call('instruction.flagged', { params: { course } }) })
