import { useCallback, useEffect, useRef, useState } from 'react'
import { readIssuer, type KnownIssuer } from '@muster/credential/known-issuer.ts'
import { fetchIssuer, originOf, type FetchFailure } from './fetch-issuer.ts'
import { gunzip } from './gunzip.ts'
import { forgetIssuer, keepIssuer, keptIssuers, type KeptIssuer } from './issuer-store.ts'

export interface HeldIssuer {
  readonly kept: KeptIssuer
  readonly known: KnownIssuer
}

export interface Issuers {
  /** Undefined until the device's storage was read. */
  readonly held: readonly HeldIssuer[] | undefined
  readonly isRefreshing: boolean
  /** The origins that could not be fetched the last time, and why. */
  readonly failed: ReadonlyMap<string, FetchFailure>
  readonly refresh: () => Promise<void>
  /** Null when it is known from now on. */
  readonly add: (typed: string) => Promise<FetchFailure | null>
  readonly forget: (origin: string) => Promise<void>
}

const minutesBetweenRefreshes = 5

async function readHeld(): Promise<HeldIssuer[]> {
  const all = await Promise.all(
    (await keptIssuers()).map(async (kept) => ({ kept, known: await readIssuer(kept.documents, gunzip) })),
  )
  return all.flatMap(({ kept, known }) => ('refused' in known ? [] : [{ kept, known }]))
}

/** The issuers this device knows: read from it at once, and fetched anew whenever there is a network. */
export function useIssuers(): Issuers {
  const [held, setHeld] = useState<readonly HeldIssuer[]>()
  const [isRefreshing, setRefreshing] = useState(false)
  const [failed, setFailed] = useState<ReadonlyMap<string, FetchFailure>>(new Map())
  const running = useRef<Promise<void> | null>(null)

  const refreshAll = useCallback(async () => {
    setRefreshing(true)
    const known = await keptIssuers()
    const origins = new Set([location.origin, ...known.map(({ origin }) => origin)])
    const failures = new Map<string, FetchFailure>()
    await Promise.all(
      [...origins].map(async (origin) => {
        const fetched = await fetchIssuer(
          origin,
          known.find((one) => one.origin === origin),
        )
        if ('failed' in fetched) failures.set(origin, fetched.failed)
        else await keepIssuer(fetched.kept)
      }),
    )
    setHeld(await readHeld())
    setFailed(failures)
    setRefreshing(false)
  }, [])

  const refresh = useCallback((): Promise<void> => {
    running.current ??= refreshAll().finally(() => {
      running.current = null
    })
    return running.current
  }, [refreshAll])

  useEffect(() => {
    void readHeld().then(setHeld)
    const refreshIfOnline = () => {
      if (navigator.onLine && document.visibilityState === 'visible') void refresh()
    }
    refreshIfOnline()
    addEventListener('online', refreshIfOnline)
    document.addEventListener('visibilitychange', refreshIfOnline)
    const timer = setInterval(refreshIfOnline, minutesBetweenRefreshes * 60_000)
    return () => {
      removeEventListener('online', refreshIfOnline)
      document.removeEventListener('visibilitychange', refreshIfOnline)
      clearInterval(timer)
    }
  }, [refresh])

  const add = useCallback(async (typed: string) => {
    const origin = originOf(typed)
    if (origin === null) return 'address-malformed'
    const fetched = await fetchIssuer(origin, undefined)
    if ('failed' in fetched) return fetched.failed
    await keepIssuer(fetched.kept)
    setHeld(await readHeld())
    return null
  }, [])

  const forget = useCallback(async (origin: string) => {
    await forgetIssuer(origin)
    setHeld(await readHeld())
  }, [])

  return { held, isRefreshing, failed, refresh, add, forget }
}
