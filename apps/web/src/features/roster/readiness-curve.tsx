import { controls } from '@muster/words/catalogue/controls.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { useWords } from '../../app/language.tsx'
import { LinePlot } from '../../ui/line-plot/line-plot.tsx'
import type { Readiness } from './readiness-page.tsx'

/** How many are eligible for a departure on each day of a year: a drawing, with the same as a table and as CSV. */
export function ReadinessCurve({ curve }: { curve: Readiness['curve'] }) {
  const words = useWords()
  const { readiness } = roster
  const values = curve.map(({ people }) => people)
  const [first, last] = [curve[0], curve.at(-1)]
  if (!first || !last) return null
  const monthly = curve.filter(({ on }, index) => index === 0 || on.endsWith('-01'))
  return (
    <LinePlot
      heading={words.say(readiness.curve)}
      description={words.say(readiness.curveDescription, {
        first: words.number(first.people),
        last: words.number(last.people),
        date: words.date(last.on),
        most: words.number(Math.max(...values)),
        least: words.number(Math.min(...values)),
      })}
      days={curve.map(({ on }) => on)}
      series={[{ id: 'people', label: words.say(readiness.people), values, look: 'plain' }]}
      mark={null}
      labels={{
        showTable: words.say(controls.showTable),
        downloadCsv: words.say(controls.downloadCsv),
        month: words.monthName,
        year: words.year,
        number: words.number,
      }}
      table={{
        head: [words.say(readiness.day), words.say(readiness.people)],
        rows: monthly.map(({ on, people }) => [words.date(on), words.number(people)]),
      }}
      csv={{ name: 'readiness.csv', rows: curve.map(({ on, people }) => [on, String(people)]) }}
    />
  )
}
