import { Link } from 'react-router'
import { rules } from '@muster/words/catalogue/rules.ts'
import { useWords } from '../../../app/language.tsx'
import type { Words } from '../../../app/words.tsx'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { findNode } from '../tree/find-node.ts'
import type { ProfileNode } from '../shapes.ts'
import { sayDraftProblem } from './editor-context.ts'
import type { PlacedProblem } from './editor-context.ts'
import { sayTitle } from './outline-words.ts'

/** Where a problem lies, in words, when it is not in a requirement. */
function sayPlace(words: Words, { pointer }: PlacedProblem): string {
  const number = /^\/cases\/(\d+)/.exec(pointer)?.[1]
  if (number !== undefined) return words.say(rules.places.case, { number: Number(number) + 1 })
  return words.say(pointer.startsWith('/cases') ? rules.places.cases : rules.places.details)
}

/** Everything that is still wrong with a draft, each with the way to its place. */
export function ProblemList({
  root,
  problems,
  draft,
  onSelect,
}: {
  root: ProfileNode
  problems: readonly PlacedProblem[]
  draft: string
  /** Opens a requirement; absent where the outline is not on the screen. */
  onSelect?: (id: string) => void
}) {
  const words = useWords()
  if (problems.length === 0) {
    return <Notice tone="valid" title={words.say(rules.problemList.none)} />
  }
  const wrong = problems.filter(({ isWarning }) => !isWarning).length
  return (
    <section className="problem-list" aria-labelledby="problems">
      <h2 id="problems">
        {wrong > 0
          ? words.say(rules.problemList.heading, { count: wrong })
          : words.say(rules.problemList.warnings, { count: problems.length })}
      </h2>
      <ul role="list">
        {problems.map((problem, index) => (
          <li key={index} className={problem.isWarning ? 'problem-warned' : 'problem-wrong'}>
            <Icon name={problem.isWarning ? 'warn' : 'cross'} />
            <span>
              <Place problem={problem} root={root} draft={draft} {...(onSelect && { onSelect })} />{' '}
              {sayDraftProblem(words, problem)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({
  problem,
  root,
  draft,
  onSelect,
}: {
  problem: PlacedProblem
  root: ProfileNode
  draft: string
  onSelect?: (id: string) => void
}) {
  const words = useWords()
  const { node } = problem
  if (node !== null) {
    const found = findNode(root, node)
    const title = found ? sayTitle(words, found.node) : node
    return onSelect ? (
      <Button variant="plain" onClick={() => onSelect(node)}>
        {title}
      </Button>
    ) : (
      <Link to={`/rules/drafts/${draft}/tree?node=${node}`}>{title}</Link>
    )
  }
  const view = problem.pointer.startsWith('/cases') ? 'cases' : 'details'
  return <Link to={`/rules/drafts/${draft}/${view}`}>{sayPlace(words, problem)}</Link>
}
