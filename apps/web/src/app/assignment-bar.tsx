import type { Assignment } from '@muster/contracts/schemas/verdict.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { windowBar } from '@muster/words/catalogue/window-bar.ts'
import type { DayWindow } from '../ui/window-bar/window-bar-scale.ts'
import type { AxisLabels } from '../ui/window-bar/window-axis.tsx'
import { WindowBar } from '../ui/window-bar/window-bar.tsx'
import type { WindowBarLabels } from '../ui/window-bar/window-bar.tsx'
import { useWords } from './language.tsx'
import { describeLane, rowOf, tableOf } from './lanes.ts'
import type { LaneClause } from './lanes.ts'
import type { Words } from './words.tsx'

/** The days of an assignment as the window everything is judged against. */
export function windowOf({ departsOn, returnsOn }: Pick<Assignment, 'departsOn' | 'returnsOn'>): DayWindow {
  return { from: departsOn, through: returnsOn }
}

/** The words of an axis. Only Japanese dates are too long to stand beside each other on a phone. */
export function axisLabels(words: Words, window: DayWindow | null): AxisLabels {
  const short = words.language === 'ja' ? words.shortDate : words.date
  return {
    today: words.say(windowBar.today),
    from: words.say(windowBar.departs),
    through: words.say(windowBar.returns),
    fromDate: window ? words.date(window.from) : '',
    throughDate: window ? words.date(window.through) : '',
    fromDateShort: window ? short(window.from) : '',
    throughDateShort: window ? words.date(window.through) : '',
    month: words.monthName,
    year: words.year,
  }
}

/** The words of a window bar; `window` is null where nothing is compared. */
export function windowBarLabels(words: Words, window: DayWindow | null): WindowBarLabels {
  const { legend } = windowBar
  return {
    ...axisLabels(words, window),
    legend: {
      counts: words.say(window ? legend.counts : legend.valid),
      outside: words.say(window ? legend.outside : legend.valid),
      gap: words.say(legend.gap),
      condition: words.say(legend.condition),
      unverified: words.say(legend.unverified),
      window: words.say(legend.window),
    },
    showTable: words.say(controls.showTable),
    downloadCsv: words.say(controls.downloadCsv),
  }
}

/** Requirements against an assignment: the window bar with everything beside it. */
export function AssignmentBar({
  assignment,
  asOn,
  clauses,
  heading,
  headingLevel,
}: {
  assignment: Pick<Assignment, 'departsOn' | 'returnsOn'>
  /** The day the server judged on: today for the drawing. */
  asOn: string
  clauses: readonly LaneClause[]
  heading?: string
  headingLevel?: 'h2' | 'h3'
}) {
  const words = useWords()
  const window = windowOf(assignment)
  const spoken = clauses.map((clause) => describeLane(words, words.text(clause.title), clause.lane))
  return (
    <WindowBar
      heading={heading ?? words.say(windowBar.heading)}
      {...(headingLevel && { headingLevel })}
      title={words.say(windowBar.title, { range: words.dateRange(window.from, window.through) })}
      description={spoken.join(words.language === 'en' ? ' ' : '')}
      window={window}
      today={asOn}
      rows={clauses.map((clause) => rowOf(words, clause))}
      labels={windowBarLabels(words, window)}
      table={tableOf(words, clauses)}
      csvName={`${window.from}.csv`}
    />
  )
}
