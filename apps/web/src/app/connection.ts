import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { Problem } from '@muster/client/client.ts'
import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'

/** What is known of the connection and of what is not sent yet. */
export interface Connection {
  /** False when the device says so, or when the last request got no reply. */
  online: boolean
  /** When something was last read from the server; null before the first time. */
  syncedAt: string | null
  /** Changes kept on this device that the server has not acknowledged. */
  unsent: number
}

const unsentBySource = new Map<string, number>()
const unsentListeners = new Set<() => void>()

/** A feature that keeps changes on the device says here how many still wait; 0 when all are acknowledged. */
export function reportUnsent(source: string, count: number): void {
  if (count === 0) unsentBySource.delete(source)
  else unsentBySource.set(source, count)
  for (const listener of unsentListeners) listener()
}

/** The same while a component is shown. */
export function useReportUnsent(source: string, count: number): void {
  useEffect(() => {
    reportUnsent(source, count)
    return () => reportUnsent(source, 0)
  }, [source, count])
}

function isLost(error: unknown): boolean {
  return error instanceof Problem && error.status === 0
}

function readConnection(client: QueryClient): Connection {
  let latest = 0
  let lostAt = 0
  for (const { state } of client.getQueryCache().getAll()) {
    latest = Math.max(latest, state.dataUpdatedAt)
    if (isLost(state.error)) lostAt = Math.max(lostAt, state.errorUpdatedAt)
  }
  const unsent = [...unsentBySource.values()].reduce((sum, count) => sum + count, 0)
  return {
    online: navigator.onLine && lostAt <= latest,
    syncedAt: latest === 0 ? null : new Date(latest).toISOString(),
    unsent,
  }
}

/** A snapshot must stay the same object while nothing changed. */
function connectionStore(client: QueryClient) {
  let current = readConnection(client)
  const refresh = () => {
    const next = readConnection(client)
    const same = next.online === current.online && next.unsent === current.unsent
    const sameMinute = next.syncedAt?.slice(0, 16) === current.syncedAt?.slice(0, 16)
    if (!same || !sameMinute) current = next
    return current
  }
  const subscribe = (listener: () => void) => {
    const leaveCache = client.getQueryCache().subscribe(listener)
    unsentListeners.add(listener)
    addEventListener('online', listener)
    addEventListener('offline', listener)
    return () => {
      leaveCache()
      unsentListeners.delete(listener)
      removeEventListener('online', listener)
      removeEventListener('offline', listener)
    }
  }
  return { refresh, subscribe }
}

export function useConnection(): Connection {
  const client = useQueryClient()
  const store = useMemo(() => connectionStore(client), [client])
  return useSyncExternalStore(store.subscribe, store.refresh)
}
