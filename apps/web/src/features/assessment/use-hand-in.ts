import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../app/client.ts'
import { isPassing } from '../../app/query-client.ts'
import type { AnswerSheet, Attempt } from './answer-sheet.ts'
import { finishSitting, forgetAttempt, sittingOf } from './kept-answers.ts'

/** Milliseconds between two tries to hand in what was answered without a connection. */
const pause = 15_000

/** Hands in once, from any number of presses; afterwards everything that rests on it is read anew. */
export function useHandIn(attempt: Attempt, sheet: AnswerSheet) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { offline } = attempt
  return useMutation({
    mutationFn: () =>
      offline
        ? handInSitting(attempt.id, offline.token, sheet, idempotencyKey)
        : call('assessments.submit', { params: { attempt: attempt.id }, idempotencyKey }),
    onSuccess: async () => {
      await forgetAttempt(attempt.id).catch(() => undefined)
      await client.invalidateQueries()
      await navigate(`/attempts/${attempt.id}/review`, { replace: true })
    },
    // A sitting without a connection waits for one, for days if need be; the answers stay on the device meanwhile.
    retry: (failures, error) => isPassing(error) && (offline !== null || failures < 5),
    ...(offline && { retryDelay: pause }),
  })
}

async function handInSitting(attempt: string, token: string, sheet: AnswerSheet, idempotencyKey: string) {
  const { startedAt, finishedAt } = await finishSitting(attempt)
  const answers = [...sheet.read().entries].map(([position, { answer, seconds }]) => ({ position, answer, seconds }))
  return call('assessments.submitOffline', {
    params: { attempt },
    body: { token, startedAt, finishedAt: finishedAt ?? startedAt, answers },
    idempotencyKey,
  })
}

/**
 * When the attempt must be finished, by this device's clock: the server's deadline, or for a sitting held here so many
 * minutes after it was first opened here. A sitting that was finished before is over.
 */
export function useDeadline(attempt: Attempt, clockAhead: number): number {
  const { offline } = attempt
  const sitting = useQuery({
    queryKey: ['sitting', attempt.id],
    queryFn: () => sittingOf(attempt.id),
    enabled: offline !== null,
    staleTime: Infinity,
  }).data
  if (!offline) return Date.parse(attempt.deadlineAt) + clockAhead
  if (!sitting) return Date.now() + offline.limitMinutes * 60_000
  if (sitting.finishedAt !== null) return 0
  return Date.parse(sitting.startedAt) + offline.limitMinutes * 60_000
}

/** Seconds until a deadline of this device's clock, counted down each second; never below zero. */
export function useSecondsLeft(deadline: number): number {
  const secondsLeft = () => Math.max(0, Math.ceil((deadline - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(secondsLeft)
  useEffect(() => {
    setSeconds(secondsLeft())
    const timer = setInterval(() => setSeconds(secondsLeft()), 500)
    return () => clearInterval(timer)
  }, [deadline])
  return seconds
}
