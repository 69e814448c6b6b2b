import { useState } from 'react'
import { checks } from '@muster/words/catalogue/checks.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { ExportActions } from './export-actions.tsx'
import { ResultsTable } from './results-table.tsx'
import { needsALook, problemsFirst, type Outcome } from './run-checks.ts'

const shownAtFirst = 50

/** What was found, what needs a look first; and the ways to take it along. */
export function Results({ outcome, onAgain }: { outcome: Outcome; onAgain: () => void }) {
  const words = useWords()
  const [isNarrowed, setNarrowed] = useState(false)
  const [shown, setShown] = useState(shownAtFirst)
  const { result } = checks
  const ordered = problemsFirst(outcome.items)
  const bad = ordered.filter(needsALook)
  const rows = isNarrowed ? bad : ordered
  const more = Math.min(rows.length - shown, 200)
  return (
    <>
      <h1>
        {bad.length === 0
          ? words.say(result.allGood, { count: ordered.length })
          : words.say(result.problems, { bad: words.number(bad.length), all: words.number(ordered.length) })}
      </h1>
      <p className="muted" role="status">
        {words.say(result.checkedAt, { instant: words.instant(outcome.checkedAt, 'seconds') })}
      </p>
      <ExportActions outcome={outcome} />
      {bad.length > 0 && bad.length < ordered.length && (
        <p className="no-print">
          <Checkbox label={words.say(result.onlyProblems)} checked={isNarrowed} onChange={setNarrowed} />
        </p>
      )}
      <ResultsTable items={rows.slice(0, shown)} />
      <p className="row section no-print">
        {more > 0 && (
          <Button onClick={() => setShown(shown + more)}>{words.say(result.showMore, { count: more })}</Button>
        )}
        <Button onClick={onAgain}>{words.say(result.again)}</Button>
      </p>
    </>
  )
}
