import { useRef, useState } from 'react'
import { type Given, type Outcome, runChecks } from './run-checks.ts'

export type Run =
  | { readonly at: 'choosing'; readonly error: unknown }
  | { readonly at: 'running'; readonly done: number; readonly all: number }
  | { readonly at: 'done'; readonly outcome: Outcome }

interface Checks {
  readonly run: Run
  readonly start: (given: Given) => Promise<void>
  readonly stop: () => void
}

/** One run of checks: it can be stopped, and what stopped it stays to be read. */
export function useChecks(): Checks {
  const [run, setRun] = useState<Run>({ at: 'choosing', error: null })
  const stopping = useRef<AbortController | null>(null)
  const start = async (given: Given) => {
    const controller = new AbortController()
    stopping.current = controller
    setRun({ at: 'running', done: 0, all: 0 })
    try {
      const outcome = await runChecks(given, {
        signal: controller.signal,
        onProgress: (done, all) => setRun({ at: 'running', done, all }),
      })
      setRun({ at: 'done', outcome })
    } catch (error) {
      setRun({ at: 'choosing', error: controller.signal.aborted ? null : error })
    }
  }
  const stop = () => {
    stopping.current?.abort()
    setRun({ at: 'choosing', error: null })
  }
  return { run, start, stop }
}
