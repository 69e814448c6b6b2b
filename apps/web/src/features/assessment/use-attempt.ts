import { useEffect, useState, useSyncExternalStore } from 'react'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { AnswerSheet, type Attempt } from './answer-sheet.ts'

/** An attempt with its questions in the reader's language, and how far this device's clock is from the server's. */
export function useAttempt(id: string) {
  const { language } = useWords()
  return useQuery({
    queryKey: ['attempt', id, language],
    queryFn: async () => {
      const attempt = await call('assessments.read', { params: { attempt: id }, query: { language } })
      return { attempt, clockAhead: Date.now() - Date.parse(attempt.serverNow) }
    },
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })
}

/** The answers of an attempt on this device: one sheet for as long as the page stands, whatever the language. */
export function useAnswerSheet(attempt: Attempt) {
  const [sheet] = useState(() => new AnswerSheet(attempt))
  useEffect(() => () => sheet.dispose(), [sheet])
  return { sheet, state: useSyncExternalStore(sheet.subscribe, sheet.read) }
}
