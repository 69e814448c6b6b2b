import type { ReactNode } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import { Loading } from '../ui/loading.tsx'
import { FailureNotice } from './failure-page.tsx'
import { useWords } from './language.tsx'

/**
 * The three states of something read from the server: not there yet, there, or refused. What is already there stays
 * when reading it again fails; the connection state in the header says so.
 */
export function Loaded<T>({
  query,
  lines,
  children,
}: {
  query: UseQueryResult<T>
  lines?: number
  children: (data: T) => ReactNode
}) {
  const words = useWords()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
  return <Loading label={words.say(controls.loading)} {...(lines && { lines })} />
}
