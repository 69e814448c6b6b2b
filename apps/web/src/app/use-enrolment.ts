import { useQuery } from '@tanstack/react-query'
import { call } from './client.ts'

/** The published courses, with where I stand in each. */
export const useCourses = () => useQuery({ queryKey: ['courses'], queryFn: () => call('courses.list') })

/** The course page of an enrolment: modules, lessons, assessment and progress. */
export const useOutline = (enrolment: string | null) =>
  useQuery({
    queryKey: ['outline', enrolment],
    queryFn: () => call('learning.outline', { params: { enrolment: enrolment ?? '' } }),
    enabled: enrolment !== null,
  })

export const entryKey = (course: string) => ['entry', course]

/** How I get into a course: by which way, and what it asks for first. */
export const useEntry = (course: string) =>
  useQuery({ queryKey: entryKey(course), queryFn: () => call('courses.entry', { params: { course } }) })
