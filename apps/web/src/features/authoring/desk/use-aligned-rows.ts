import type { Editor } from '@tiptap/core'
import { useEffect, useSyncExternalStore } from 'react'
import { showRows, type ShownRow } from '../editor/rows.ts'
import { alignRows } from './align.ts'

const wide = '(min-width: 1000px)'

const listen = (changed: () => void) => {
  const query = matchMedia(wide)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether both languages have room beside each other. */
export const useIsWide = (): boolean => useSyncExternalStore(listen, () => matchMedia(wide).matches)

/** Shows rows in the editors of both languages, each block beside its translation where there is room for two. */
export function useAlignedRows(
  editors: readonly (Editor | null)[],
  rows: readonly (readonly Omit<ShownRow, 'above'>[])[],
  isWide: boolean,
): void {
  useEffect(() => {
    const ready = editors.filter((editor) => editor !== null)
    if (ready.length < editors.length) return
    const shown: string[] = ready.map(() => '')
    const show = (): void => {
      const ids = rows[0]?.map(({ id }) => id) ?? []
      const rooms = isWide
        ? alignRows(
            ids,
            ready.map(({ view }) => view.dom),
          )
        : []
      for (const [at, editor] of ready.entries()) {
        const next = (rows[at] ?? []).map((row) => ({ ...row, above: rooms[at]?.get(row.id) ?? null }))
        const text = JSON.stringify(next)
        if (shown[at] === text) continue
        shown[at] = text
        editor.view.dispatch(showRows(editor.state, next))
      }
    }
    let frame = 0
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(show)
    }
    // Twice: the first time brings the places that are kept, whose heights the second one knows.
    show()
    soon()
    const observer = new ResizeObserver(soon)
    for (const { view } of ready) observer.observe(view.dom)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [editors, rows, isWide])
}
