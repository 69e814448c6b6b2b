import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { AssignmentBar } from '../../app/assignment-bar.tsx'
import { useWords } from '../../app/language.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Effect } from './use-exceptions.ts'
import './exceptions.css'

/** The verdict as it is, and as it would be with both signatures. */
export function NowThen({ effect }: { effect: Pick<Effect, 'now' | 'then'> }) {
  const words = useWords()
  return (
    <p className="now-then">
      <span className="now-then-part">
        <VerdictStatus verdict={effect.now} /> {words.say(exceptions.waiver.now)}
      </span>
      <Icon name="right" />
      <span className="now-then-part">
        <VerdictStatus verdict={effect.then} /> {words.say(exceptions.waiver.whenSigned)}
      </span>
    </p>
  )
}

/** The requirement twice on one bar: without the waiver, and with it. */
export function NowThenBar({ effect }: { effect: Effect }) {
  const words = useWords()
  const named = (clause: Effect['clauseNow'], id: string, title: Effect['clauseNow']['title']) => ({
    ...clause,
    id,
    title,
  })
  return (
    <AssignmentBar
      heading={words.say(exceptions.waiver.onTheBar, { clause: words.text(effect.clauseNow.title) })}
      assignment={effect.assignment}
      asOn={effect.asOn}
      clauses={[
        named(effect.clauseNow, 'now', exceptions.waiver.rowNow),
        named(effect.clauseThen, 'then', exceptions.waiver.rowThen),
      ]}
    />
  )
}
