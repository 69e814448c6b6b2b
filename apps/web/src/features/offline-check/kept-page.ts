import { useSyncExternalStore } from 'react'

/** Whether this page opens without a network: not yet, already, or with a newer version waiting. */
export type KeptPage = 'being-kept' | 'kept' | 'newer-waits' | 'cannot-be-kept'

let state: KeptPage = 'being-kept'
let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()

function become(next: KeptPage): void {
  state = next
  for (const listener of listeners) listener()
}

/** Keeps the page on the device, and notices when a newer version has arrived. */
export function keepOnDevice(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return become('cannot-be-kept')
  navigator.serviceWorker.register('/check/worker.js').then(follow, () => become('cannot-be-kept'))
}

function follow(registration: ServiceWorkerRegistration): void {
  const look = (worker: ServiceWorker | null) => {
    if (!worker) return
    const note = () => {
      if (worker.state === 'activated') become('kept')
      if (worker.state === 'redundant' && !registration.active) become('cannot-be-kept')
      if (worker.state === 'installed' && registration.active) {
        waiting = worker
        become('newer-waits')
      }
    }
    note()
    worker.addEventListener('statechange', note)
  }
  look(registration.active)
  look(registration.installing)
  look(registration.waiting)
  registration.addEventListener('updatefound', () => look(registration.installing))
}

/** Changes to the version that waits. */
export function changeToNewerVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('use-new-version')
}

export function useKeptPage(): KeptPage {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
