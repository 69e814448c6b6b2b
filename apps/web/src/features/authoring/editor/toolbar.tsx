import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useRef, useState } from 'react'
import { authoring } from '@muster/words/catalogue/authoring.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { currentBlock, insertBlocks, moveBlock, removeBlock } from './acts.ts'
import { emptyBlock, writtenKinds } from './empty-blocks.ts'
import { FileButton } from '../../../ui/file-button.tsx'
import { LinkDialog } from './link-dialog.tsx'

const { tools, blocks } = authoring
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent)
/** Shortcuts as this device's keyboard names them. */
const keys = (text: string): string =>
  isApple ? text.replace('Ctrl+', '⌘').replace('Alt+', '⌥').replace('Shift+', '⇧') : text

const kinds = ['paragraph', 'heading', 'list', 'steps'] as const
type Kind = (typeof kinds)[number]
const kindOf: Readonly<Record<string, Kind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  bulletList: 'list',
  orderedList: 'steps',
}
const kindKeys: Readonly<Record<Kind, string>> = {
  paragraph: 'Ctrl+Alt+0',
  heading: 'Ctrl+Alt+2',
  list: 'Ctrl+Shift+8',
  steps: 'Ctrl+Shift+7',
}

export interface ToolbarProps {
  editor: Editor
  onFile: (file: File) => void
  onCheck: () => void
  onComment: () => void
}

/** What can be done to the text, by name, each with its shortcut; for the editor that had the cursor last. */
export function Toolbar({ editor, onFile, onCheck, onComment }: ToolbarProps) {
  const words = useWords()
  const [isLinking, setLinking] = useState(false)
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      kind: currentBlock(current)?.node.type.name ?? 'paragraph',
      isBold: current.isActive('bold'),
      isTable: current.isActive('table'),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
    }),
  })
  const isByPointer = useRef(false)
  const change = (kind: Kind) => {
    // With the arrows one passes kinds on the way to another.
    const chain = (isByPointer.current ? editor.chain().focus() : editor.chain()).clearNodes()
    if (kind === 'heading') chain.setNode('heading').run()
    else if (kind === 'list') chain.toggleBulletList().run()
    else if (kind === 'steps') chain.toggleOrderedList().run()
    else chain.run()
  }
  const kind = kindOf[now.kind]
  const tool = (
    icon: IconName,
    label: string,
    run: () => void,
    more: { shortcut?: string; pressed?: boolean } = {},
  ) => (
    <button
      type="button"
      className="tool"
      {...(more.pressed !== undefined && { 'aria-pressed': more.pressed })}
      title={more.shortcut ? `${label} (${keys(more.shortcut)})` : label}
      onClick={run}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  )
  return (
    <div className="tools" role="toolbar" aria-label={words.say(tools.label)}>
      <label className="tools-kind">
        <span className="visually-hidden">{words.say(tools.kind)}</span>
        <Select
          value={kind ?? ''}
          onPointerDown={() => {
            isByPointer.current = true
          }}
          onKeyDown={({ key }) => {
            isByPointer.current = false
            if (key === 'Escape') editor.view.focus()
          }}
          options={[
            ...(kind ? [] : [{ value: '', label: words.say(tools.kind) }]),
            ...kinds.map((one) => ({ value: one, label: `${words.say(blocks[one])}  ${keys(kindKeys[one])}` })),
          ]}
          onChange={(event) => {
            const chosen = kinds.find((one) => one === event.target.value)
            if (chosen) change(chosen)
          }}
        />
      </label>
      {tool('pen', words.say(tools.bold), () => editor.chain().focus().toggleBold().run(), {
        shortcut: 'Ctrl+B',
        pressed: now.isBold,
      })}
      {tool('external', words.say(tools.link), () => setLinking(true))}
      <InsertMenu editor={editor} onFile={onFile} onCheck={onCheck} />
      {tool('up', words.say(tools.up), () => moveBlock(editor, -1), { shortcut: 'Alt+↑' })}
      {tool('down', words.say(tools.down), () => moveBlock(editor, 1), { shortcut: 'Alt+↓' })}
      {tool('close', words.say(tools.remove), () => removeBlock(editor))}
      {tool('left', words.say(tools.undo), () => editor.chain().focus().undo().run(), { shortcut: 'Ctrl+Z' })}
      {tool('right', words.say(tools.redo), () => editor.chain().focus().redo().run(), { shortcut: 'Ctrl+Y' })}
      {tool('mail', words.say(tools.comment), onComment)}
      {now.isTable && <TableTools editor={editor} />}
      {isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  )
}

function InsertMenu({ editor, onFile, onCheck }: Pick<ToolbarProps, 'editor' | 'onFile' | 'onCheck'>) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const close = (): void => {
    setOpen(false)
    summary.current?.focus()
  }
  const done = (run: () => void) => () => {
    close()
    run()
  }
  return (
    <details
      className="tools-insert"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <summary ref={summary} className="tool">
        <Icon name="plus" />
        <span>{words.say(tools.insert)}</span>
      </summary>
      <div className="tools-menu">
        {writtenKinds.map((kind) => (
          <Button key={kind} variant="plain" onClick={done(() => insertBlocks(editor, [emptyBlock(kind)]))}>
            {words.say(blocks[kind])}
          </Button>
        ))}
        <Button variant="plain" onClick={done(onCheck)}>
          {words.say(blocks.check)}
        </Button>
        <FileButton variant="plain" accept="image/*" onFile={(file) => done(() => onFile(file))()}>
          {words.say(blocks.image)}
        </FileButton>
        <FileButton variant="plain" accept="audio/*,video/*" onFile={(file) => done(() => onFile(file))()}>
          {`${words.say(blocks.audio)}, ${words.say(blocks.video)}`}
        </FileButton>
        <FileButton variant="plain" accept=".pdf,application/pdf" onFile={(file) => done(() => onFile(file))()}>
          {words.say(blocks.file)}
        </FileButton>
        <FileButton variant="plain" accept=".docx" onFile={(file) => done(() => onFile(file))()}>
          {words.say(tools.word)}
        </FileButton>
      </div>
    </details>
  )
}

function TableTools({ editor }: { editor: Editor }) {
  const words = useWords()
  const act = (label: string, run: () => void) => (
    <Button variant="plain" onClick={run}>
      {label}
    </Button>
  )
  return (
    <>
      {act(words.say(tools.addRow), () => editor.chain().focus().addRowAfter().run())}
      {act(words.say(tools.addColumn), () => editor.chain().focus().addColumnAfter().run())}
      {act(words.say(tools.dropRow), () => editor.chain().focus().deleteRow().run())}
      {act(words.say(tools.dropColumn), () => editor.chain().focus().deleteColumn().run())}
    </>
  )
}
