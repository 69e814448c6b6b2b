import { Extension } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** What stands beside a block, in the language of the page. */
export interface RowNote {
  readonly tone: 'warn' | 'neutral'
  readonly text: string
  readonly more?: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** One row of the desk as one of its two editors shows it. */
export interface ShownRow {
  readonly id: string
  /** The block is not in this language: a place is kept for it. */
  readonly isMissing: boolean
  readonly label: string
  readonly notes: readonly RowNote[]
  /** Room above it, in pixels, so that both languages stand beside each other; null for the usual. */
  readonly above: number | null
}

const key = new PluginKey<readonly ShownRow[]>('rows')

/** Gives an editor the rows of the desk. */
export const showRows = (state: EditorState, rows: readonly ShownRow[]) =>
  state.tr.setMeta(key, rows).setMeta('addToHistory', false)

/** Labels, notes and room around the blocks of a text; none of it is part of the text. */
export const Rows = Extension.create({
  name: 'rows',
  addProseMirrorPlugins: () => [
    new Plugin<readonly ShownRow[]>({
      key,
      state: {
        init: () => [],
        apply: (transaction, rows) => (transaction.getMeta(key) as readonly ShownRow[] | undefined) ?? rows,
      },
      props: { decorations: decorate },
    }),
  ],
})

function decorate(state: EditorState): DecorationSet {
  const rows = key.getState(state) ?? []
  const places = new Map<unknown, { from: number; to: number }>()
  state.doc.forEach((node, from) => places.set(node.attrs['id'], { from, to: from + node.nodeSize }))
  const decorations: Decoration[] = []
  // A place that is kept stands before the next block that is there.
  let next = state.doc.content.size
  for (const [at, row] of [...rows.entries()].toReversed()) {
    const place = places.get(row.id)
    if (!place) {
      if (row.isMissing) decorations.push(kept(row, next, at - rows.length))
      continue
    }
    next = place.from
    decorations.push(
      Decoration.node(place.from, place.to, {
        class: row.notes.some(({ tone }) => tone === 'warn') ? 'text-row text-row-warn' : 'text-row',
        'data-row': row.id,
        'data-label': row.label,
        ...(row.above !== null && { style: `margin-top: ${row.above}px` }),
      }),
    )
    if (row.notes.length > 0)
      decorations.push(
        Decoration.widget(place.to, () => notesOf(row), {
          side: -1_000_000,
          key: `${row.id} ${JSON.stringify(row.notes)}`,
        }),
      )
  }
  return DecorationSet.create(state.doc, decorations)
}

/** Places before the same block stand in the order of their rows, which `side` says. */
const kept = (row: ShownRow, at: number, side: number): Decoration =>
  Decoration.widget(
    at,
    () => {
      const place = element('div', 'text-row text-row-missing')
      place.dataset['row'] = row.id
      place.dataset['label'] = row.label
      if (row.above !== null) place.style.marginTop = `${row.above}px`
      place.append(...row.notes.map(noteOf))
      return place
    },
    {
      side,
      key: `${row.id} ${row.label} ${row.above ?? ''} ${JSON.stringify(row.notes)}`,
      stopEvent: () => true,
      ignoreSelection: true,
    },
  )

function notesOf({ id, notes }: ShownRow): HTMLElement {
  const place = element('div', 'text-row-notes')
  place.dataset['notesOf'] = id
  place.append(...notes.map(noteOf))
  return place
}

function noteOf({ tone, text, more, action }: RowNote): HTMLElement {
  const line = element('div', 'text-row-note')
  line.contentEditable = 'false'
  const status = element('span', `status status-${tone}`)
  if (tone === 'warn') status.append(warnIcon())
  status.append(text)
  line.append(status)
  if (more) {
    const beside = element('span', 'small muted')
    beside.append(more)
    line.append(beside)
  }
  if (action) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-outlined'
    button.append(action.label)
    button.addEventListener('click', action.run)
    line.append(button)
  }
  return line
}

function element(tag: 'div' | 'span', className: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  return made
}

function warnIcon(): SVGElement {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  icon.setAttribute('class', 'icon icon-text')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', 'M12 3.2 2 20.4h20zM12 9.8v5M12 17.4v.2')
  icon.append(path)
  return icon
}
