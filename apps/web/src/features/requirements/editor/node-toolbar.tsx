import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { isGroup } from '../shapes.ts'
import type { NodeKind, ProfileNode } from '../shapes.ts'
import { canMove, canRemove } from '../tree/edit-tree.ts'
import type { Direction } from '../tree/edit-tree.ts'

/** What can be done to the structure around one requirement. */
export interface TreeActs {
  add: (kind: NodeKind) => void
  move: (direction: Direction) => void
  wrap: () => void
  unwrap: () => void
  duplicate: () => void
  remove: () => void
}

const directions: readonly { direction: Direction; icon: IconName }[] = [
  { direction: 'up', icon: 'up' },
  { direction: 'down', icon: 'down' },
  { direction: 'out', icon: 'left' },
  { direction: 'in', icon: 'right' },
]

/** Buttons for the structure: add, move, group, copy, remove. What is not possible now is not shown as possible. */
export function NodeToolbar({ root, node, acts }: { root: ProfileNode; node: ProfileNode; acts: TreeActs }) {
  const words = useWords()
  const { toolbar } = rules
  const isRoot = root.id === node.id
  return (
    <div className="node-toolbar" role="group" aria-label={words.say(toolbar.label)}>
      <Button icon="plus" onClick={() => acts.add('completion')}>
        {words.say(isGroup(node) ? toolbar.addInside : toolbar.addAfter)}
      </Button>
      <Button icon="plus" onClick={() => acts.add('any')}>
        {words.say(toolbar.addGroup)}
      </Button>
      <Button icon="people" onClick={() => acts.add('team')}>
        {words.say(toolbar.addTeam)}
      </Button>
      {!isRoot && (
        <>
          {directions.map(({ direction, icon }) => (
            <button
              key={direction}
              type="button"
              className="button button-outlined button-square"
              aria-label={words.say(toolbar[direction])}
              title={words.say(toolbar[direction])}
              disabled={!canMove(root, node.id, direction)}
              onClick={() => acts.move(direction)}
            >
              <Icon name={icon} />
            </button>
          ))}
          <Button onClick={acts.wrap}>{words.say(toolbar.wrap)}</Button>
          {isGroup(node) && canRemove(root, node.id) && (
            <Button onClick={acts.unwrap}>{words.say(toolbar.unwrap)}</Button>
          )}
          {canRemove(root, node.id) && (
            <>
              <Button icon="copy" onClick={acts.duplicate}>
                {words.say(toolbar.duplicate)}
              </Button>
              <Button icon="close" onClick={acts.remove}>
                {words.say(toolbar.remove)}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  )
}
