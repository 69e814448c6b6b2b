import { Problem } from '@muster/client/client.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../app/client.ts'
import { joinNotes } from './join-notes.ts'

/** How long after the last key a note is sent. */
const pause = 700

export type NoteState = 'saved' | 'saving' | 'waits' | 'merged'

const placeOf = (enrolment: string, lesson: string): string => `muster-note ${enrolment} ${lesson}`

function keptText(place: string): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

function keepText(place: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(place)
    else localStorage.setItem(place, text)
  } catch {
    // A device that keeps nothing still sends.
  }
}

/** A note beside a lesson: on this device with every key, then sent; what another device wrote meanwhile is joined, not lost. */
export function useNote(enrolment: string, lesson: string) {
  const place = placeOf(enrolment, lesson)
  const params = { enrolment, lesson }
  const query = useQuery({
    queryKey: ['note', enrolment, lesson],
    queryFn: () => call('notes.read', { params }),
    staleTime: Infinity,
  })
  const [text, setText] = useState<string | null>(() => keptText(place))
  const [state, setState] = useState<NoteState>('saved')
  const version = useRef<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef(text)
  const isSending = useRef(false)
  const shown = text ?? query.data?.text ?? ''

  const send = async (): Promise<void> => {
    if (isSending.current) return
    isSending.current = true
    try {
      for (let sent: string | null = null; latest.current !== null && latest.current !== sent;) {
        sent = latest.current
        try {
          const saved = await call('notes.save', { params, body: { text: sent, version: version.current ?? 0 } })
          version.current = saved.version
          if (latest.current === sent) {
            keepText(place, null)
            setState((now) => (now === 'merged' ? now : 'saved'))
          }
        } catch (error) {
          if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
          const theirs = await call('notes.read', { params })
          version.current = theirs.version
          const joined = joinNotes(theirs.text, latest.current)
          latest.current = joined
          keepText(place, joined)
          setText(joined)
          setState('merged')
        }
      }
    } catch {
      setState('waits')
      timer.current = setTimeout(() => void send(), 10_000)
    } finally {
      isSending.current = false
    }
  }

  const loaded = query.data?.version
  useEffect(() => {
    if (loaded === undefined || version.current !== null) return
    version.current = loaded
    // Kept here by a visit that ended before it was sent.
    if (latest.current !== null) void send()
  })
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
      if (keptText(place) !== null && version.current !== null) void send()
    },
    // Once, as the lesson is left.
    [],
  )

  const write = (next: string) => {
    latest.current = next
    setText(next)
    keepText(place, next)
    setState('saving')
    if (timer.current) clearTimeout(timer.current)
    if (version.current !== null) timer.current = setTimeout(() => void send(), pause)
  }
  return { query, text: shown, state, write }
}
