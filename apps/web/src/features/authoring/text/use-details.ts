import { Problem } from '@muster/client/client.ts'
import { type LessonDetails, mergeDetails } from '@muster/course/merge-details.ts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../../app/client.ts'
import type { KeeperState } from './text-keeper.ts'

interface Kept {
  readonly version: number
  readonly base: LessonDetails
  readonly details: LessonDetails
}

const pause = 1_200
const retry = 10_000
const same = (a: LessonDetails, b: LessonDetails): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What this device keeps of a lesson's title, minutes and checks while the server has not got it. */
function readKept(place: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** The title, minutes and knowledge checks of a lesson: kept on this device at once, sent after a pause, brought together with others'. */
export function useDetails(
  owner: { readonly person: string; readonly lesson: string },
  standing: LessonDetails & { readonly version: number },
) {
  const place = `muster-lesson ${owner.person} ${owner.lesson}`
  const own = (from: LessonDetails): LessonDetails => ({
    title: from.title,
    minutes: from.minutes,
    checks: from.checks,
  })
  const [begun] = useState(() => readKept(place))
  const kept = useRef<Kept>(begun ?? { version: standing.version, base: own(standing), details: own(standing) })
  const [details, setDetails] = useState(kept.current.details)
  const [state, setState] = useState<KeeperState>(begun ? { kind: 'kept' } : { kind: 'saved', at: null })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const send = useCallback(async (): Promise<void> => {
    const { version, details: sent } = kept.current
    setState({ kind: 'sending' })
    try {
      const saved = await call('authoring.saveLesson', {
        params: { lesson: owner.lesson },
        body: { version, title: sent.title, minutes: sent.minutes, checks: [...sent.checks] },
      })
      kept.current = { version: saved.version, base: sent, details: kept.current.details }
      if (same(kept.current.details, sent)) {
        localStorage.removeItem(place)
        setState({ kind: 'saved', at: saved.savedAt })
      } else timer.current = setTimeout(() => void send(), pause)
    } catch (error) {
      const problem = error instanceof Problem ? error : null
      if (problem?.code === 'changed-meanwhile') {
        const theirs = await call('authoring.readLesson', { params: { lesson: owner.lesson } }).catch(() => null)
        if (theirs) {
          const merged = mergeDetails(kept.current.base, kept.current.details, theirs)
          kept.current = { version: theirs.version, base: own(theirs), details: merged }
          setDetails(merged)
          timer.current = setTimeout(() => void send(), 0)
          return
        }
      } else if (problem && [403, 404, 409, 413, 422].includes(problem.status))
        return setState({ kind: 'refused', error })
      setState({ kind: 'kept' })
      timer.current = setTimeout(() => void send(), retry)
    }
  }, [owner.lesson, place])

  useEffect(() => {
    if (begun) void send()
    const leave = () => {
      clearTimeout(timer.current)
      if (!same(kept.current.details, kept.current.base)) void send()
    }
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [begun, send])

  const change = (next: LessonDetails): void => {
    kept.current = { ...kept.current, details: next }
    localStorage.setItem(place, JSON.stringify(kept.current))
    setDetails(next)
    setState({ kind: 'kept' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void send(), pause)
  }
  return { details, state, change }
}
