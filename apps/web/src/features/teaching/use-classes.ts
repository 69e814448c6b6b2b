import { useQuery } from '@tanstack/react-query'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { call } from '../../app/client.ts'
import { usePages } from '../../app/pages.tsx'

export type TaughtClass = ReplyOf<'classes.list'>['classes'][number]
export type ClassPage = ReplyOf<'classes.read'>
export type ClassMember = ClassPage['members'][number]
export type ClassCheck = ReplyOf<'classes.check'>

export const classesKey = (course: string) => ['teaching', course, 'classes']
export const classKey = (id: string) => ['class', id]

export const useClasses = (course: string) =>
  useQuery({ queryKey: classesKey(course), queryFn: () => call('classes.list', { params: { course } }) })

/** A class with its people, a page at a time. */
export const useClass = (id: string) =>
  usePages(classKey(id), (after) =>
    call('classes.read', { params: { class: id }, query: { limit: 200, ...(after && { after }) } }),
  )
