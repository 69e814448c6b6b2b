import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '@muster/client/client.ts'
import { call } from '../../../app/client.ts'
import { useReportUnsent } from '../../../app/connection.ts'
import { isPassing } from '../../../app/query-client.ts'
import { beginHistory, record, redo, undo } from '../tree/history.ts'
import { draftKey, readDraft } from '../use-requirements.ts'
import type { Draft, DraftContent } from '../use-requirements.ts'

/** Whether the server has what is on the screen. */
export type SaveState =
  | { kind: 'saved' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** `sent` is what was refused or did not arrive. */
  | { kind: 'failed'; error: unknown; sent: DraftContent }
  /** Somebody else saved meanwhile. What was typed is still here. */
  | { kind: 'conflict'; theirs: Draft }

const pauseBeforeSaving = 700
const pauseBeforeTryingAgain = 5_000

const isChangedMeanwhile = (error: unknown): boolean => error instanceof Problem && error.code === 'changed-meanwhile'

/**
 * The content of a draft while it is being written: steps back and forth, and saved by itself after each pause. `about`
 * names what is typed into, so that one field is one step.
 */
export function useDraftEditor(first: Draft) {
  const client = useQueryClient()
  const [server, setServer] = useState(first)
  const [history, setHistory] = useState(() => beginHistory(first.content))
  const [saved, setSaved] = useState(first.content)
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const content = history.present
  const isUnsaved = content !== saved
  const unsaved = useRef<{ content: DraftContent; revision: number } | null>(null)
  unsaved.current = isUnsaved && state.kind !== 'conflict' ? { content, revision: server.revision } : null

  const settle = useCallback(
    (draft: Draft, sent: DraftContent) => {
      client.setQueryData(draftKey(draft.id), draft)
      void client.invalidateQueries({ queryKey: ['profiles'] })
      setServer(draft)
      setSaved(sent)
      setState({ kind: 'saved' })
    },
    [client],
  )

  const save = useCallback(
    async (sent: DraftContent, revision: number) => {
      setState({ kind: 'saving' })
      try {
        const params = { draft: first.id }
        settle(await call('drafts.save', { params, body: { revision, content: sent } }), sent)
      } catch (error) {
        if (!isChangedMeanwhile(error)) return setState({ kind: 'failed', error, sent })
        const theirs = await readDraft(first.id).catch((failure: unknown) => failure)
        setState(
          theirs instanceof Error
            ? { kind: 'failed', error: theirs, sent }
            : { kind: 'conflict', theirs: theirs as Draft },
        )
      }
    },
    [first.id, settle],
  )

  // A refusal that does not pass by itself is tried again with the next change.
  const isStuck = state.kind === 'failed' && state.sent === content && !isPassing(state.error)
  useEffect(() => {
    if (!isUnsaved || isStuck || state.kind === 'saving' || state.kind === 'conflict') return
    const pause = state.kind === 'failed' ? pauseBeforeTryingAgain : pauseBeforeSaving
    const timer = setTimeout(() => void save(content, server.revision), pause)
    return () => clearTimeout(timer)
  }, [isUnsaved, isStuck, content, server.revision, state.kind, save])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('beforeunload', warn)
      if (unsaved.current) void save(unsaved.current.content, unsaved.current.revision)
    }
  }, [save])

  useReportUnsent(`draft ${first.id}`, isUnsaved ? 1 : 0)

  const change = useCallback(
    (next: (content: DraftContent) => DraftContent, about: string | null = null) =>
      setHistory((before) => record(before, next(before.present), about)),
    [],
  )

  return {
    server,
    content,
    state: isUnsaved && state.kind === 'saved' ? ({ kind: 'waiting' } as SaveState) : state,
    change,
    undo: history.past.length > 0 ? () => setHistory(undo) : null,
    redo: history.future.length > 0 ? () => setHistory(redo) : null,
    saveNow: () => void save(content, server.revision),
    /** After an act of the server that is not a save: submitting, approving, sending back. */
    accept: (draft: Draft) => settle(draft, content),
    /** Saves what is here over what somebody else saved. */
    keepMine: (theirs: Draft) => {
      setServer(theirs)
      void save(content, theirs.revision)
    },
    /** Takes what somebody else saved; one step back brings the own text again. */
    takeTheirs: (theirs: Draft) => {
      setHistory((before) => record(before, theirs.content))
      settle(theirs, theirs.content)
    },
  }
}

export type DraftEditor = ReturnType<typeof useDraftEditor>
