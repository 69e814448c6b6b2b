import type { Editor, EditorEvents } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { Extension } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import type { TextBlock } from '@muster/contracts/schemas/draft.ts'
import './editor.css'
import { newBlockId } from '../new-block-id.ts'
import { moveBlock } from './acts.ts'
import { blocksOf, documentOf } from './document.ts'
import { textExtensions } from './nodes.ts'
import { PieceNode } from './piece-node.tsx'
import { Rows } from './rows.ts'

const BlockKeys = Extension.create({
  name: 'blockKeys',
  addKeyboardShortcuts: () => ({
    'Alt-ArrowUp': ({ editor }) => (moveBlock(editor, -1), true),
    'Alt-ArrowDown': ({ editor }) => (moveBlock(editor, 1), true),
  }),
})

export interface TextEditorProps {
  label: string
  /** What stands in a title, a situation and a response while nothing is written there. */
  hints: { readonly title: string; readonly situation: string; readonly response: string }
  language: 'en' | 'ja'
  /** What stands at first, and again whenever `turn` counts up. */
  blocks: readonly TextBlock[]
  turn: number
  canWrite: boolean
  onChange: (blocks: TextBlock[]) => void
  onReady: (editor: Editor) => void
  onFocus: () => void
  /** HTML of another program was pasted. */
  onPasteHtml: (editor: Editor, html: string) => void
  /** Files were pasted or dropped. */
  onFiles: (editor: Editor, files: readonly File[]) => void
}

/** The text of a lesson in one language. */
export function TextEditor(props: TextEditorProps) {
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const { blocks, turn, canWrite, language, label, hints } = props
  const editor = useEditor({
    extensions: [...textExtensions, PieceNode, Rows, BlockKeys, incoming(latest)],
    content: documentOf(blocks),
    editable: canWrite,
    shouldRerenderOnTransaction: false,
    // Its stylesheet is ours (editor.css): a page takes no style from a script.
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'text-editor lesson-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
        style: Object.entries(hints)
          .map(([name, text]) => `--hint-${name}: ${JSON.stringify(text)}`)
          .join(';'),
      },
    },
    onCreate: ({ editor: made }) => latest.current.onReady(made),
    onUpdate: ({ editor: changed, transaction }: EditorEvents['update']) => {
      if (transaction.getMeta('shown') !== true) latest.current.onChange(blocksOf(changed.getJSON(), newBlockId))
    },
    onFocus: () => latest.current.onFocus(),
  })
  const shown = useRef(turn)
  useEffect(() => {
    if (shown.current === turn) return
    shown.current = turn
    editor.chain().setMeta('shown', true).setContent(documentOf(blocks), { emitUpdate: true }).run()
  }, [editor, turn, blocks])
  useEffect(() => {
    editor.setEditable(canWrite, false)
  }, [editor, canWrite])
  return <EditorContent editor={editor} />
}

/** What comes from outside goes through our own reading: nothing of another program's page is taken as it is. */
const incoming = (latest: { readonly current: TextEditorProps }) =>
  Extension.create({
    name: 'incoming',
    addProseMirrorPlugins() {
      const { editor } = this
      const take = (source: DataTransfer | null): boolean => {
        const html = source?.getData('text/html') ?? ''
        // Our own text, copied from here or another lesson.
        if (html.includes('data-pm-slice')) return false
        const files = [...(source?.files ?? [])]
        // Word puts a picture of the words beside them: the words are what was meant.
        if (html !== '') latest.current.onPasteHtml(editor, html)
        else if (files.length > 0) latest.current.onFiles(editor, files)
        return html !== '' || files.length > 0
      }
      return [
        new Plugin({
          props: {
            handlePaste: (_view, event) => take(event.clipboardData),
            handleDrop: (_view, event, _slice, isMoved) => {
              if (isMoved || !take(event.dataTransfer)) return false
              event.preventDefault()
              return true
            },
          },
        }),
      ]
    },
  })
