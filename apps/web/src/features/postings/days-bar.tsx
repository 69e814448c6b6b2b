import { postings } from '@muster/words/catalogue/postings.ts'
import { windowBarLabels } from '../../app/assignment-bar.tsx'
import { useWords } from '../../app/language.tsx'
import { WindowBar } from '../../ui/window-bar/window-bar.tsx'
import type { Posting } from './use-postings.ts'

type Days = Pick<Posting, 'departsOn' | 'returnsOn'>

/** The days of a posting as they are, and as they would be. */
export function DaysBar({ before, after, today }: { before: Days; after: Days; today: string }) {
  const words = useWords()
  if (after.returnsOn < after.departsOn) return null
  const { change } = postings
  const rows = [
    { id: 'now', name: words.say(change.now), days: before, tone: 'outside' as const },
    { id: 'after', name: words.say(change.after), days: after, tone: 'counts' as const },
  ]
  const heading = words.say(change.days)
  const spoken = rows.map(({ name, days }) => `${name}: ${words.dateRange(days.departsOn, days.returnsOn)}`)
  return (
    <WindowBar
      heading={heading}
      title={heading}
      description={spoken.join('. ')}
      window={null}
      today={today}
      rows={rows.map(({ id, name, days, tone }) => ({
        id,
        name,
        note: words.dateRange(days.departsOn, days.returnsOn),
        ranges: [{ from: days.departsOn, through: days.returnsOn, tone }],
      }))}
      labels={{
        ...windowBarLabels(words, null),
        legend: {
          ...windowBarLabels(words, null).legend,
          counts: words.say(change.after),
          outside: words.say(change.now),
        },
      }}
      table={{
        head: ['', words.say(change.period)],
        rows: rows.map(({ name, days }) => [name, words.dateRange(days.departsOn, days.returnsOn)]),
      }}
      csvName="days.csv"
    />
  )
}
