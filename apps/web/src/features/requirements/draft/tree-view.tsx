import { useId, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { placed, useEditing } from '../editor/editor-context.ts'
import { NodeForm } from '../editor/node-form.tsx'
import { NodeToolbar } from '../editor/node-toolbar.tsx'
import type { TreeActs } from '../editor/node-toolbar.tsx'
import { Outline } from '../editor/outline.tsx'
import { sayTitle } from '../editor/outline-words.ts'
import { ProblemList } from '../editor/problem-list.tsx'
import { SentencePair } from '../editor/sentence-pair.tsx'
import { sayWaiver } from '../sentence/notes.ts'
import type { ProfileNode } from '../shapes.ts'
import { addNode, duplicateNode, moveNode, neighbourOf, removeNode, unwrapGroup, wrapNode } from '../tree/edit-tree.ts'
import { everyNode, findNode, withNode } from '../tree/find-node.ts'
import { newNode } from '../tree/new-node.ts'

/** An id that no version of the profile has used: letters and digits, made by chance. */
const freshId = (): string => `r${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`

/** The requirements that are new or differ from the version before, apart from what stands below them. */
function changedSince(root: ProfileNode, before: ProfileNode | undefined): ReadonlySet<string> {
  if (!before) return new Set()
  const own = (node: ProfileNode): string =>
    JSON.stringify({ ...node, children: 'children' in node ? node.children.length : 0, child: null })
  const changed = [...everyNode(root)].filter(({ node }) => {
    const was = findNode(before, node.id)
    return !was || own(was.node) !== own(node)
  })
  return new Set(changed.map(({ node }) => node.id))
}

/** The tree on the left, one requirement with its sentence and its form on the right, what is wrong below. */
export function TreeView({ draft, before }: { draft: string; before: ProfileNode | undefined }) {
  const words = useWords()
  const editing = useEditing()
  const { content, change, isReadOnly, problems } = editing
  const { root } = content.version
  const [address, setAddress] = useSearchParams()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const form = useRef<HTMLDivElement>(null)
  const outline = useRef<HTMLElement>(null)
  const helpId = useId()
  const found = findNode(root, address.get('node') ?? '') ?? findNode(root, root.id)
  if (!found) return null
  const { node } = found
  const wrong = placed(root, problems)

  const select = (id: string) => setAddress({ node: id }, { replace: true, preventScrollReset: true })
  const showForm = () => {
    const heading = form.current?.querySelector('h2')
    if (matchMedia('(max-width: 999px)').matches) heading?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  const setRoot = (next: (root: ProfileNode) => ProfileNode, about: string | null = null) =>
    change((before) => ({ ...before, version: { ...before.version, root: next(before.version.root) } }), about)
  const acts: TreeActs = {
    add: (kind) => {
      const added = newNode(kind, freshId)
      setRoot((tree) => addNode(tree, node.id, added))
      select(added.id)
      setSaid(words.say(rules.toolbar.said.added))
    },
    move: (direction) => {
      setRoot((tree) => moveNode(tree, node.id, direction))
      setSaid(words.say(rules.toolbar.said.moved, { title: sayTitle(words, node) }))
    },
    wrap: () => setRoot((tree) => wrapNode(tree, node.id, 'any', freshId)),
    unwrap: () => {
      setRoot((tree) => unwrapGroup(tree, node.id))
      select(neighbourOf(root, node.id))
    },
    duplicate: () => {
      const copied = duplicateNode(root, node.id, freshId)
      setRoot(() => copied.root)
      select(copied.id)
      setSaid(words.say(rules.toolbar.said.added))
    },
    remove: () => {
      setRoot((tree) => removeNode(tree, node.id))
      select(neighbourOf(root, node.id))
      setSaid(words.say(rules.toolbar.said.removed, { title: sayTitle(words, node) }))
    },
  }
  const toggle = (id: string) =>
    setClosed((ids) => (ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id])))
  return (
    <>
      <div className="tree-columns">
        <nav className="tree-side" aria-label={words.say(rules.outline.label)} ref={outline} tabIndex={-1}>
          <Outline
            root={root}
            selected={node.id}
            onSelect={(id, isPressed) => {
              select(id)
              if (isPressed) setTimeout(showForm)
            }}
            onMove={isReadOnly ? null : acts.move}
            closed={closed}
            onToggle={toggle}
            problems={wrong}
            changed={changedSince(root, before)}
            helpId={helpId}
          />
          <p className="small muted" id={helpId}>
            {words.say(isReadOnly ? rules.outline.helpReading : rules.outline.help)}
          </p>
        </nav>
        <div className="tree-form" ref={form}>
          <div className="tree-form-head">
            <h2 tabIndex={-1}>{sayTitle(words, node)}</h2>
            <Button variant="plain" icon="up" className="tree-back" onClick={() => outline.current?.scrollIntoView()}>
              {words.say(rules.outline.back)}
            </Button>
          </div>
          <SentencePair found={found} before={before && findNode(before, node.id)} names={editing.names} />
          {found.above.length > 0 && <p className="small muted">{sayWaiver(words, editing.names, node)}</p>}
          {!isReadOnly && <NodeToolbar root={root} node={node} acts={acts} />}
          <p className="visually-hidden" role="status">
            {said}
          </p>
          <NodeForm
            found={found}
            onChange={(next, about) => setRoot((tree) => withNode(tree, node.id, () => next), about)}
          />
        </div>
      </div>
      <ProblemList root={root} problems={wrong} draft={draft} onSelect={select} />
    </>
  )
}
