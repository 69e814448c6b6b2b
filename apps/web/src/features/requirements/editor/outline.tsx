import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { ProfileNode } from '../shapes.ts'
import type { Direction } from '../tree/edit-tree.ts'
import { keyInOutline, outlineRows } from '../tree/outline-rows.ts'
import type { OutlineRow } from '../tree/outline-rows.ts'
import type { PlacedProblem } from './editor-context.ts'
import { sayKind, sayShortWindow, sayTitle } from './outline-words.ts'
import './outline.css'

const moves: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'out',
  ArrowRight: 'in',
}

/**
 * The requirements as an outline. One line is in the order of Tab; the arrows go through the others, and with Alt they
 * move the requirement itself.
 */
export function Outline({
  root,
  selected,
  onSelect,
  onMove,
  closed,
  onToggle,
  problems,
  changed,
  helpId,
}: {
  root: ProfileNode
  selected: string
  /** `isPressed`: by pointer or Enter, so that a small screen may go on to the form. */
  onSelect: (id: string, isPressed: boolean) => void
  onMove: ((direction: Direction) => void) | null
  closed: ReadonlySet<string>
  onToggle: (id: string) => void
  problems: readonly PlacedProblem[]
  /** Requirements that differ from the version before. */
  changed: ReadonlySet<string>
  helpId: string
}) {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const rows = outlineRows(root, closed)
  const hadFocus = useRef(false)
  useEffect(() => {
    if (hadFocus.current) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }, [selected, root])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const direction = moves[event.key]
    if (event.altKey) {
      if (direction && onMove) {
        event.preventDefault()
        onMove(direction)
      }
      return
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onSelect(selected, true)
      return
    }
    const result = keyInOutline(rows, selected, event.key)
    if (!result) return
    event.preventDefault()
    if ('focus' in result) onSelect(result.focus, false)
    else onToggle('open' in result ? result.open : result.close)
  }
  return (
    <div
      ref={list}
      className="outline"
      role="tree"
      aria-label={words.say(rules.outline.label)}
      aria-describedby={helpId}
      onKeyDown={onKeyDown}
      onFocus={() => (hadFocus.current = true)}
      onBlur={() => (hadFocus.current = false)}
    >
      {rows.map((row) => (
        <OutlineLine
          key={row.node.id}
          row={row}
          isSelected={row.node.id === selected}
          isChanged={changed.has(row.node.id)}
          problems={problems.filter(({ node }) => node === row.node.id)}
          onSelect={() => onSelect(row.node.id, true)}
          onToggle={() => onToggle(row.node.id)}
        />
      ))}
    </div>
  )
}

function OutlineLine({
  row,
  isSelected,
  isChanged,
  problems,
  onSelect,
  onToggle,
}: {
  row: OutlineRow
  isSelected: boolean
  isChanged: boolean
  problems: readonly PlacedProblem[]
  onSelect: () => void
  onToggle: () => void
}) {
  const words = useWords()
  const { node, level, position, siblings, isOpen } = row
  const kind = sayKind(words, node)
  const days = sayShortWindow(words, node)
  const { outline } = rules
  const isFixed = node.category === 'medical' || node.category === 'conduct'
  const isWrong = problems.some(({ isWarning }) => !isWarning)
  return (
    <div
      className="outline-line"
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      aria-expanded={isOpen ?? undefined}
      tabIndex={isSelected ? 0 : -1}
      style={{ '--level': level - 1 } as React.CSSProperties}
      onClick={onSelect}
    >
      {isOpen === null ? (
        <span className="outline-twist" />
      ) : (
        <span
          className="outline-twist outline-twist-on"
          onClick={(event) => {
            event.stopPropagation()
            onToggle()
          }}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
        </span>
      )}
      {kind && <span className="outline-kind">{kind}</span>}
      <span className="outline-title">{sayTitle(words, node)}</span>
      {isFixed && <Mark icon="lock" text={words.say(outline.neverWaivable)} />}
      {node.category === 'security' && <Mark icon="flag" text={words.say(outline.security)} />}
      {node.when && <Mark icon="info" text={words.say(outline.sometimes)} />}
      {problems.length > 0 && (
        <span className={isWrong ? 'outline-wrong' : 'outline-warned'}>
          <Mark icon={isWrong ? 'cross' : 'warn'} text={words.say(outline.problems, { count: problems.length })} />
        </span>
      )}
      <span className={isChanged ? 'outline-note outline-changed' : 'outline-note'}>
        {isChanged
          ? words.say(outline.changed)
          : node.severity === 'recommended'
            ? words.say(outline.recommended)
            : days}
      </span>
    </div>
  )
}

function Mark({ icon, text }: { icon: 'lock' | 'flag' | 'info' | 'cross' | 'warn'; text: string }) {
  return (
    <span className="outline-mark">
      <Icon name={icon} />
      <span className="visually-hidden">{text}</span>
    </span>
  )
}
