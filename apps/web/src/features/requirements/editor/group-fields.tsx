import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import type { GroupNode, NodeOf } from '../shapes.ts'
import { errorAt, useEditing } from './editor-context.ts'
import { NumberField } from './fields.tsx'
import { withOptional } from './with-optional.ts'

/** How many of a group are needed. */
export function GroupFields({ node, onChange }: { node: GroupNode; onChange: (node: GroupNode) => void }) {
  const words = useWords()
  const editing = useEditing()
  const { group } = rules
  if (node.kind !== 'atLeast') return <p className="muted">{words.say(group.hints[node.kind])}</p>
  return (
    <div className="rules-form">
      <NumberField
        label={words.say(group.n, { count: node.children.length })}
        error={errorAt(words, editing, node.id, '/n')}
        value={node.n}
        onChange={(n) => onChange({ ...node, n: n ?? 0 })}
      />
      <Checkbox
        label={words.say(group.distinct)}
        hint={words.say(group.distinctHint)}
        checked={node.isDistinct ?? false}
        onChange={(checked) =>
          !editing.isReadOnly && onChange(withOptional(node, { isDistinct: checked || undefined }))
        }
      />
    </div>
  )
}

/** How many members of a team need what stands below. */
export function TeamFields({ node, onChange }: { node: NodeOf<'team'>; onChange: (node: NodeOf<'team'>) => void }) {
  const words = useWords()
  const editing = useEditing()
  const { team } = rules
  return (
    <div className="rules-pair">
      <NumberField
        label={words.say(team.n)}
        error={errorAt(words, editing, node.id, '/n')}
        value={node.n}
        onChange={(n) => onChange({ ...node, n: n ?? 0 })}
      />
      <NumberField
        label={words.say(team.perMembers)}
        hint={words.say(team.perMembersHint)}
        error={errorAt(words, editing, node.id, '/perMembers')}
        value={node.perMembers}
        onChange={(perMembers) => onChange(withOptional(node, { perMembers }))}
      />
    </div>
  )
}
