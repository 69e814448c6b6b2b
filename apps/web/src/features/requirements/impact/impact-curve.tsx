import { useQuery } from '@tanstack/react-query'
import { controls } from '@muster/words/catalogue/controls.ts'
import { rules } from '@muster/words/catalogue/rules.ts'
import { call } from '../../../app/client.ts'
import { useWords } from '../../../app/language.tsx'
import { Loaded } from '../../../app/loaded.tsx'
import { LinePlot } from '../../../ui/line-plot/line-plot.tsx'
import type { Draft } from '../use-requirements.ts'
import { monthlyDays, sayCurve } from './impact-words.ts'

/** How many people could leave on each of the next 365 days, before and after. */
export function ImpactCurve({ draft, posting }: { draft: Draft; posting: string | null }) {
  const words = useWords()
  const query = useQuery({
    queryKey: ['draft-curve', draft.id, draft.revision, posting],
    queryFn: () => call('drafts.curve', { params: { draft: draft.id }, query: posting ? { posting } : {} }),
  })
  const { plot } = rules.impact
  const before =
    draft.basedOn === null ? words.say(plot.nothingBefore) : words.say(rules.version, { version: draft.basedOn })
  const after = words.say(plot.draft, { version: draft.version })
  return (
    <section className="section">
      <Loaded query={query} lines={8}>
        {(curve) => (
          <LinePlot
            heading={words.say(plot.title)}
            description={sayCurve(words, curve, before, after)}
            days={curve.days.map(({ on }) => on)}
            series={[
              { id: 'before', label: before, values: curve.days.map((day) => day.before), look: 'plain' },
              { id: 'after', label: after, values: curve.days.map((day) => day.after), look: 'marked' },
            ]}
            mark={{
              day: curve.appliesFrom,
              label: words.say(plot.applies, { date: words.date(curve.appliesFrom), version: draft.version }),
            }}
            labels={{
              showTable: words.say(controls.showTable),
              downloadCsv: words.say(controls.downloadCsv),
              month: words.monthName,
              year: words.year,
              number: words.number,
            }}
            table={{
              head: [words.say(plot.day), before, after],
              rows: monthlyDays(curve).map((day) => [
                words.date(day.on),
                words.number(day.before),
                words.number(day.after),
              ]),
            }}
            csv={{
              name: 'eligible.csv',
              rows: curve.days.map((day) => [day.on, String(day.before), String(day.after)]),
            }}
          />
        )}
      </Loaded>
    </section>
  )
}
