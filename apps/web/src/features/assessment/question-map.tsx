import { useId } from 'react'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import type { SheetState } from './answer-sheet.ts'

type CellState = 'saved' | 'held' | 'flagged' | 'open'

function stateOf(state: SheetState, position: number): CellState {
  const entry = state.entries.get(position)
  if (entry?.flagged && entry.answer === null) return 'flagged'
  if (!entry || (entry.answer === null && entry.isSaved)) return 'open'
  return entry.isSaved ? 'saved' : 'held'
}

/** All questions at a glance: filled is saved, half-filled is kept on this device, a corner is to come back to. */
export function QuestionMap({
  state,
  total,
  current,
  onGo,
  onReview,
}: {
  state: SheetState
  total: number
  current: number
  onGo: (position: number) => void
  onReview: () => void
}) {
  const words = useWords()
  const heading = useId()
  const positions = Array.from({ length: total }, (_, index) => index + 1)
  const answered = positions.filter((position) => (state.entries.get(position)?.answer ?? null) !== null).length
  const count = (wanted: CellState): number =>
    positions.filter((position) => stateOf(state, position) === wanted).length
  const flagged = [...state.entries.values()].filter((entry) => entry.flagged).length
  const { map } = assessment
  return (
    <nav className="question-map" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(map.title, { answered, total })}</h2>
      <ol role="list">
        {positions.map((position) => {
          const cell = stateOf(state, position)
          const isFlagged = state.entries.get(position)?.flagged === true
          return (
            <li key={position}>
              <button
                type="button"
                className={`map-cell map-${cell}${isFlagged ? ' map-flag' : ''}`}
                aria-current={position === current ? 'step' : undefined}
                aria-label={words.say(map.cell[isFlagged ? 'flagged' : cell], { number: position })}
                onClick={() => onGo(position)}
              >
                {position}
              </button>
            </li>
          )
        })}
      </ol>
      <div className="map-key small muted" aria-hidden="true">
        <i className="map-cell map-saved" />
        <span>{words.say(map.saved, { count: count('saved') })}</span>
        {count('held') > 0 && (
          <>
            <i className="map-cell map-held" />
            <span>{words.say(map.held, { count: count('held') })}</span>
          </>
        )}
        {flagged > 0 && (
          <>
            <i className="map-cell map-flag" />
            <span>{words.say(map.flagged, { count: flagged })}</span>
          </>
        )}
        <i className="map-cell map-open" />
        <span>{words.say(map.open)}</span>
      </div>
      <button type="button" className="button button-outlined button-stretched" onClick={onReview}>
        {words.say(assessment.handIn.review)}
      </button>
    </nav>
  )
}
