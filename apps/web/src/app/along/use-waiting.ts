import { Problem } from '@muster/client/client.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../client.ts'
import { useReportUnsent } from '../connection.ts'
import { useSession } from '../session.ts'
import { type DoneInLesson, forgetSent, keepProgress, readWaiting, type WaitingProgress } from './waiting-progress.ts'

const waitingKey = (person: string) => ['waiting-progress', person] as const
const secondsBetween = 60
/** Milliseconds after which a reply is no longer waited for: it is sent again, and says the same. */
const patience = 8_000
const none: readonly WaitingProgress[] = []

/** What I did in lessons that the server does not have yet. */
export function useWaiting(): readonly WaitingProgress[] {
  const person = useSession().person.id
  const { data } = useQuery({
    queryKey: waitingKey(person),
    queryFn: () => readWaiting(person),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data ?? none
}

/** Whether the server, or the way to it, may still take what it did not take now. */
const mayStillPass = (error: unknown): boolean =>
  !(error instanceof Problem) ||
  error.status === 0 ||
  error.status === 401 ||
  error.status === 429 ||
  error.status >= 500

const record = ({ enrolment, lesson, completed = false, answered = {} }: DoneInLesson) =>
  call('learning.recordProgress', {
    params: { enrolment, lesson },
    body: { completed, answered },
    signal: AbortSignal.timeout(patience),
  })

/** Records what was done in a lesson: with the server, or on this device until there is a network. */
export async function recordProgress(client: QueryClient, done: DoneInLesson): Promise<void> {
  try {
    await record(done)
  } catch (error) {
    if (!mayStillPass(error) || (error instanceof Problem && error.status === 401)) throw error
    await keepProgress(done)
    await client.invalidateQueries({ queryKey: waitingKey(done.person) })
  }
}

/** Sends what waits; what the server refuses for good, as for a course one has left, is dropped. */
async function sendWaiting(client: QueryClient, person: string): Promise<void> {
  const waiting = await readWaiting(person)
  for (const each of waiting) {
    try {
      await record(each)
    } catch (error) {
      if (mayStillPass(error)) break
    }
    await forgetSent(each)
  }
  if (waiting.length === 0) return
  await client.invalidateQueries({ queryKey: waitingKey(person) })
  for (const queryKey of [['outline'], ['lesson'], ['courses'], ['home'], ['eligibility']])
    void client.invalidateQueries({ queryKey })
}

/** Sends what waits when the application opens, when the network comes back, and every minute in between. */
export function useSendingWaiting(): void {
  const client = useQueryClient()
  const person = useSession().person.id
  const waiting = useWaiting()
  useReportUnsent('lessons', waiting.length)
  useEffect(() => {
    const send = () => void sendWaiting(client, person)
    send()
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }, [client, person])
  const isWaiting = waiting.length > 0
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void sendWaiting(client, person), secondsBetween * 1000)
    return () => clearInterval(timer)
  }, [client, person, isWaiting])
}
