import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { Words } from '../../app/words.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Definition } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { AnswerLift } from './answer-lift.tsx'
import { PlaceBar } from './place-bar.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { useBars } from './use-exceptions.ts'
import type { Bar } from './use-exceptions.ts'
import './exceptions.css'

const { bars: texts } = exceptions

const looks: Record<Bar['state'], Tone> = {
  open: 'refused',
  later: 'warn',
  'lift-asked': 'refused',
  lifted: 'neutral',
  ended: 'neutral',
}

/** Stops of the own agency with their grounds: for heads of security and auditors alone. */
export function BarsPage() {
  const words = useWords()
  const query = useBars()
  const open = query.data?.bars.filter(({ state }) => state === 'open' || state === 'lift-asked').length ?? 0
  const heading = open === 0 ? words.say(texts.headingNone) : words.say(texts.heading, { count: open })
  return (
    <Page title={words.say(texts.title)}>
      <div className="stack">
        <h1 className="large">{query.data ? heading : words.say(texts.title)}</h1>
        <p className="measure muted">{words.say(texts.whoReads)}</p>
        {query.data?.mayPlace && <PlaceBar />}
      </div>
      <Loaded query={query} lines={8}>
        {({ bars }) => (
          <div className="bar-list">
            {bars.length === 0 && <p className="table-empty muted">{words.say(texts.none)}</p>}
            {bars.map((bar) => (
              <BarCard key={bar.id} bar={bar} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function factsOf(words: Words, bar: Bar): Definition[] {
  const nameOf = (by: Bar['placed']['by']): string => (by ? words.text(by) : words.say(exceptions.waiver.anOfficer))
  const days = bar.through
    ? words.dateRange(bar.from, bar.through)
    : words.say(texts.until, { date: words.date(bar.from) })
  return [
    { term: words.say(texts.ground), detail: words.erasable(bar.ground) },
    { term: words.say(texts.days), detail: days },
    {
      term: words.say(texts.placed),
      detail: words.say(exceptions.waiver.askedByText, {
        name: nameOf(bar.placed.by),
        instant: words.instant(bar.placed.at),
      }),
    },
    ...bar.steps.map(({ kind, by, at, on, reason }) => {
      const said = { name: nameOf(by), instant: words.instant(at), reason: words.erasable(reason) }
      return {
        term: words.say(texts.steps[kind]),
        detail: on ? words.say(texts.stepFrom, { ...said, date: words.date(on) }) : words.say(texts.stepText, said),
      }
    }),
  ]
}

function BarCard({ bar }: { bar: Bar }) {
  const words = useWords()
  const client = useQueryClient()
  const heading = useId()
  const name = words.text(bar.person.name)
  const label = words.say(bar.kind === 'conduct' ? texts.askLift : texts.lift)
  return (
    <Panel labelledBy={heading} className="bar" emphasis={bar.abilities.answer ? 'warn' : 'none'}>
      <div className="waiver-head">
        <h2 id={heading}>
          {name} <span className="small muted">{words.say(texts.kinds[bar.kind])}</span>
        </h2>
        <Status tone={looks[bar.state]}>{words.say(texts.states[bar.state])}</Status>
      </div>
      <DefinitionList appearance="plain" items={factsOf(words, bar)} />
      <div className="waiver-acts no-print">
        {bar.abilities.lift && (
          <ReasonDialog
            open={label}
            title={words.say(texts.liftTitle, { name })}
            confirm={label}
            busy={words.say(texts.lifting)}
            reasonLabel={words.say(texts.reason)}
            hint={words.say(bar.kind === 'conduct' ? texts.conductHint : texts.medicalHint)}
            day={{ label: words.say(texts.liftOn), hint: words.say(exceptions.waiver.withdrawOnHint) }}
            send={(body, idempotencyKey) => call('bars.lift', { params: { bar: bar.id }, body, idempotencyKey })}
            onDone={() => client.invalidateQueries({ queryKey: ['bars'] })}
          />
        )}
        {bar.abilities.answer && <AnswerLift bar={bar} />}
        {bar.state === 'lift-asked' && !bar.abilities.answer && (
          <p className="small muted">{words.say(texts.second)}</p>
        )}
      </div>
    </Panel>
  )
}
