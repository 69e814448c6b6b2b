import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../../app/client.ts'

export type Waiting = ReplyOf<'marking.queue'>['answers'][number]
export type OpenAnswer = NonNullable<ReplyOf<'marking.claim'>['answer']>

export const queueKey = (course: string) => ['marking', course]

/** The written answers of a course that wait for my mark. */
export const useQueue = (course: string) =>
  useQuery({ queryKey: queueKey(course), queryFn: () => call('marking.queue', { params: { course } }) })

const open = async (course: string, except: readonly string[], answer: string | null = null) =>
  (await call('marking.claim', { params: { course }, body: { answer, except: [...except] } })).answer

const putBack = (answer: OpenAnswer | null): void => {
  if (answer) void call('marking.release', { params: { answer: answer.id } }).catch(() => undefined)
}

/** Null while the first one is being opened; `none` when nothing is left. */
export type Desk = OpenAnswer | 'none' | null

/**
 * One answer after the other: the next is opened while one is marked, so that it stands there at once. Those that were
 * skipped do not come again; what lies open is put back when the page is left.
 */
export function useDesk(course: string, first: string | null) {
  const client = useQueryClient()
  const [current, setCurrent] = useState<Desk>(null)
  const [error, setError] = useState<unknown>(null)
  const shown = useRef<OpenAnswer | null>(null)
  const ahead = useRef<Promise<OpenAnswer | null>>(Promise.resolve(null))
  const seen = useRef<string[]>([])

  const show = useCallback(
    (answer: OpenAnswer | null) => {
      shown.current = answer
      setCurrent(answer ?? 'none')
      setError(null)
      if (!answer) return
      seen.current = [...seen.current, answer.id].slice(-200)
      ahead.current = open(course, seen.current).catch(() => null)
    },
    [course],
  )

  /** Shows the next; one that could not be opened ahead is asked for once more. */
  const goOn = useCallback(async () => {
    try {
      show((await ahead.current) ?? (await open(course, seen.current)))
    } catch (failed) {
      setError(failed)
    }
    void client.invalidateQueries({ queryKey: queueKey(course) })
  }, [client, course, show])

  useEffect(() => {
    let isGone = false
    open(course, [], first)
      .then((answer) => answer ?? (first === null ? null : open(course, [])))
      .then((answer) => (isGone ? putBack(answer) : show(answer)))
      .catch((failed: unknown) => isGone || setError(failed))
    return () => {
      isGone = true
      putBack(shown.current)
      shown.current = null
      void ahead.current.then(putBack)
      ahead.current = Promise.resolve(null)
    }
  }, [course, first, show])

  const skip = () => {
    putBack(shown.current)
    return goOn()
  }
  return { current, error, goOn, skip }
}
