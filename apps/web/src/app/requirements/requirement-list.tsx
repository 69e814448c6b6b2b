import { useId } from 'react'
import type { ReactNode } from 'react'
import type { Clause, EligibilityView } from '@muster/contracts/schemas/verdict.ts'
import { eligibility } from '@muster/words/catalogue/eligibility.ts'
import { WindowAxis } from '../../ui/window-bar/window-axis.tsx'
import { scaleForWindow } from '../../ui/window-bar/window-bar-scale.ts'
import type { DayWindow, Scale } from '../../ui/window-bar/window-bar-scale.ts'
import { axisLabels, windowOf } from '../assignment-bar.tsx'
import { useWords } from '../language.tsx'
import { groupsOf } from './groups.ts'
import { Requirement } from './requirement.tsx'
import './requirements.css'

export interface LaneFrame {
  readonly scale: Scale
  readonly window: DayWindow
  readonly today: string
}

/**
 * Every requirement against the assignment: status, reason, evidence, bar and next step, in groups. `step` gives
 * what stands in the last column; without one the column is left out.
 */
export function RequirementList({ view, step }: { view: EligibilityView; step?: (clause: Clause) => ReactNode }) {
  const words = useWords()
  const window = windowOf(view.assignment)
  const frame: LaneFrame = { scale: scaleForWindow(window, view.asOn), window, today: view.asOn }
  return (
    <div className={step ? 'requirements has-steps' : 'requirements'}>
      <div className="requirements-head">
        <b>{words.say(eligibility.columns.requirement)}</b>
        <WindowAxis scale={frame.scale} window={window} today={view.asOn} labels={axisLabels(words, window)} />
        {step && <b>{words.say(eligibility.columns.next)}</b>}
      </div>
      {groupsOf(view.clauses).map((group) => (
        <Group
          key={group.key}
          title={words.say(group.title)}
          clauses={group.clauses}
          frame={frame}
          {...(step && { step })}
        />
      ))}
      {view.teamClauses.length > 0 && (
        <Group
          title={words.say(eligibility.groups.team)}
          clauses={view.teamClauses}
          frame={frame}
          {...(step && { step })}
        />
      )}
    </div>
  )
}

function Group({
  title,
  clauses,
  frame,
  step,
}: {
  title: string
  clauses: readonly Clause[]
  frame: LaneFrame
  step?: (clause: Clause) => ReactNode
}) {
  const words = useWords()
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="requirements-group">
        {title}
        <span className="small muted">{words.say(eligibility.count, { count: clauses.length })}</span>
      </h2>
      <ul role="list">
        {clauses.map((clause) => (
          <Requirement
            key={clause.id}
            clause={clause}
            frame={frame}
            step={step?.(clause)}
            hasStep={step !== undefined}
          />
        ))}
      </ul>
    </section>
  )
}
