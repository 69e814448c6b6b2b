import { Extension, mergeAttributes, Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import StarterKit from '@tiptap/starter-kit'
import { newBlockId } from '../new-block-id.ts'
import { isSafeLink } from './inline.ts'

/** The nodes a text is made of at its outermost: each is one block. */
export const blockNodes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'checklist',
  'callout',
  'scenario',
  'captionedTable',
  'piece',
]

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' })

const Paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode('paragraph') }
  },
})

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'h2' }],
  renderHTML: ({ HTMLAttributes }) => ['h2', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-2': () => this.editor.commands.toggleNode('heading', 'paragraph') }
  },
})

const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem('listItem') }
  },
})

/** The title of a checklist, a note, a scenario, or the caption of a table. */
const BlockTitle = Node.create({
  name: 'blockTitle',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-title]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-title': '' }), 0],
})

const framed = (name: string, content: string, tag = 'section') =>
  Node.create({
    name,
    group: blockNodes.includes(name) ? 'block' : '',
    content,
    defining: true,
    isolating: true,
    parseHTML: () => [{ tag: `${tag}[data-kind="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes, { 'data-kind': name }), 0],
  })

const Callout = framed('callout', 'blockTitle paragraph').extend({
  addAttributes: () => ({
    tone: {
      default: 'note',
      renderHTML: ({ tone }: { tone?: string }) => ({ 'data-tone': tone }),
    },
  }),
})

/** Its items stand in it without a list around them, so that it is the list itself. */
const Checklist = framed('checklist', 'blockTitle listItem+', 'div').extend({
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, { 'data-kind': 'checklist', role: 'list' }),
    0,
  ],
})

/** Each block has an id of its own, which splitting, pasting and inserting must not double. */
const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [
    {
      types: blockNodes,
      attributes: {
        id: { default: null, rendered: false, keepOnSplit: false },
        of: { default: null, rendered: false, keepOnSplit: false },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('blockIds'),
      appendTransaction: (transactions, _before, state) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null
        const seen = new Set<unknown>()
        const { tr } = state
        state.doc.forEach((node, at) => {
          const { id }: { id?: unknown } = node.attrs
          if (typeof id !== 'string' || seen.has(id))
            tr.setNodeMarkup(at, undefined, { ...node.attrs, id: newBlockId(), of: null })
          seen.add(id)
        })
        return tr.docChanged ? tr.setMeta('addToHistory', false) : null
      },
    }),
  ],
})

/** Enter in a title or a note goes on behind it, since these hold one line each. */
const Enter = Extension.create({
  name: 'enterBehind',
  priority: 900,
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { $from } = this.editor.state.selection
        const isLine =
          $from.parent.type.name === 'blockTitle' ||
          /^(?:callout|tableCell|tableHeader)$/.test($from.node(-1).type.name)
        if (!isLine || $from.depth < 2) return false
        const isLast = $from.after() + 1 >= $from.after(1)
        if (isLast)
          return this.editor
            .chain()
            .insertContentAt($from.after(1), { type: 'paragraph' })
            .setTextSelection($from.after(1) + 1)
            .run()
        return this.editor.commands.setTextSelection($from.after() + 1)
      },
    }
  },
})

/** Tab goes from cell to cell and then on, to what stands behind the text: rows are added by name. */
const WrittenTable = Table.extend({
  group: '',
  addKeyboardShortcuts() {
    return { ...this.parent?.(), Tab: () => this.editor.commands.goToNextCell() }
  },
})

/** Everything a lesson's text may be made of, but the pieces that are edited in fields of their own. */
export const textExtensions = [
  StarterKit.configure({
    document: false,
    paragraph: false,
    heading: false,
    listItem: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    horizontalRule: false,
    italic: false,
    strike: false,
    underline: false,
    listKeymap: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: false,
      protocols: ['https'],
      isAllowedUri: isSafeLink,
      HTMLAttributes: { rel: 'noreferrer', target: null },
    },
  }),
  Document,
  Paragraph,
  Heading,
  ListItem,
  BlockTitle,
  Checklist,
  Callout,
  framed('scenario', 'blockTitle situation response'),
  framed('situation', 'paragraph+', 'div'),
  framed('response', 'paragraph+', 'div'),
  framed('captionedTable', 'blockTitle table'),
  WrittenTable.configure({ resizable: false, allowTableNodeSelection: false }),
  TableRow,
  TableHeader.extend({ content: 'paragraph' }),
  TableCell.extend({ content: 'paragraph' }),
  BlockIds,
  Enter,
]
