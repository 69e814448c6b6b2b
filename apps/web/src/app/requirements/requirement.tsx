import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Clause } from '@muster/contracts/schemas/verdict.ts'
import { eligibility } from '@muster/words/catalogue/eligibility.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { Status } from '../../ui/status.tsx'
import { WindowLane } from '../../ui/window-bar/window-lane.tsx'
import { sayFinding } from '../finding-words.ts'
import { contentOf, describeLane } from '../lanes.ts'
import { useWords } from '../language.tsx'
import type { Words } from '../words.tsx'
import { statusLooks } from './groups.ts'
import type { LaneFrame } from './requirement-list.tsx'

type Evidence = Clause['evidence'][number]

const units: Record<string, (typeof eligibility.units)[keyof typeof eligibility.units]> = eligibility.units

/** When the requirement is judged, as a sentence. */
function windowText(words: Words, { window }: Clause): string {
  const unit = window.unit ? units[window.unit] : undefined
  const length = unit && window.count !== null ? words.say(unit, { count: window.count }) : ''
  switch (window.kind) {
    case 'departure':
      return words.say(eligibility.windows.departure)
    case 'arrival':
      return words.say(eligibility.windows.arrival)
    case 'recent':
      return words.say(
        eligibility.windows.recent[
          window.anchor === 'nomination' || window.anchor === 'day' ? window.anchor : 'departure'
        ],
        { length },
      )
    case 'withinArrival':
      return words.say(eligibility.windows.withinArrival, { length })
    case 'nomination':
      return words.say(eligibility.windows.nomination)
    case 'today':
      return words.say(eligibility.windows.today)
    default:
      return words.say(eligibility.windows.throughout)
  }
}

function validityText(words: Words, { completedOn, validThrough, verified }: Evidence): string {
  const parts = [
    completedOn && words.say(eligibility.evidence.completed, { date: words.date(completedOn) }),
    verified
      ? validThrough
        ? words.say(eligibility.evidence.countsTo, { date: words.date(validThrough) })
        : words.say(eligibility.evidence.noExpiry)
      : words.say(eligibility.evidence.unverified),
  ]
  return parts.filter(Boolean).join(words.language === 'en' ? ' ' : '')
}

function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const words = useWords()
  const title = words.text(evidence.title)
  const stop = words.language === 'en' ? '. ' : '。'
  const comma = words.language === 'en' ? ', ' : '、'
  return (
    <Fragment>
      {evidence.certificateId ? (
        <a href={`/verify/${evidence.certificateId}?lang=${words.language}`}>{title}</a>
      ) : (
        title
      )}
      {evidence.issuer && `${comma}${words.text(evidence.issuer)}`}
      {stop}
      {validityText(words, evidence)}
    </Fragment>
  )
}

/** One requirement: its status, why, what it rests on, its days, and what to do. */
export function Requirement({
  clause,
  frame,
  step,
  hasStep,
}: {
  clause: Clause
  frame: LaneFrame
  step: ReactNode
  hasStep: boolean
}) {
  const words = useWords()
  // What counts stands in the evidence, with its days.
  const reasons = clause.findings.filter(({ code }) => code !== 'counted').map((finding) => sayFinding(words, finding))
  const content = contentOf(words, clause.lane, 'days')
  return (
    <li className="requirement">
      <p className="requirement-mark">
        <Status {...statusLooks[clause.status]}>{words.say(verdict.clause[clause.status])}</Status>
      </p>
      <div className="requirement-main">
        <h3>{words.text(clause.title)}</h3>
        <p>{[...new Set(reasons), windowText(words, clause)].join(words.language === 'en' ? ' ' : '')}</p>
        {clause.evidence.map((evidence, index) => (
          <p key={index} className="small muted">
            <EvidenceLine evidence={evidence} />
          </p>
        ))}
        {clause.evidence.length === 0 && reasons.length === 0 && clause.status === 'NOT_MET' && (
          <p className="small muted">{words.say(eligibility.evidence.none)}</p>
        )}
        {clause.source && (
          <p className="small muted">
            {words.say(eligibility.source, { mark: clause.source.mark })}
            {clause.source.toBeConfirmed &&
              words.say(eligibility.inBrackets, { text: words.say(eligibility.toBeConfirmed) })}
          </p>
        )}
      </div>
      <div className="requirement-lane">
        <WindowLane
          {...frame}
          content={content}
          description={describeLane(words, words.text(clause.title), clause.lane)}
        />
      </div>
      {hasStep && <div className="requirement-step">{step}</div>}
    </li>
  )
}
