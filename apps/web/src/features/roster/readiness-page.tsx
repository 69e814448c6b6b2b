import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useSearchParams } from 'react-router'
import { roster } from '@muster/words/catalogue/roster.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { Table } from '../../ui/table.tsx'
import { ReadinessCurve } from './readiness-curve.tsx'
import { useChoices } from './use-roster.ts'
import type { Choices } from './use-roster.ts'
import './roster.css'

export type Readiness = ReplyOf<'readiness.read'>

/** How many could leave soon and over the coming year, and what would lift the most people. */
export function ReadinessPage() {
  const words = useWords()
  const choices = useChoices()
  return (
    <Page title={words.say(roster.readiness.title)} width="wide" density="compact">
      {choices.data === undefined && <h1>{words.say(roster.readiness.title)}</h1>}
      <Loaded query={choices} lines={8}>
        {(data) => <ReadinessContent choices={data} />}
      </Loaded>
    </Page>
  )
}

const lengths = ['30', '90', '180', '365']

function ReadinessContent({ choices }: { choices: Choices }) {
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const profile = address.get('profile') ?? choices.profiles[0]?.key ?? ''
  const station = address.get('station') ?? ''
  const days = address.get('days') ?? '180'
  const set = (changed: Record<string, string>) =>
    setAddress(Object.entries({ profile, station, days, ...changed }).filter(([, value]) => value !== ''))
  const query = useQuery({
    queryKey: ['readiness', profile, station, days],
    queryFn: () =>
      call('readiness.read', { params: { profile }, query: { days: Number(days), ...(station && { station }) } }),
    enabled: profile !== '',
    refetchOnWindowFocus: false,
    staleTime: 300_000,
  })
  const { readiness, form } = roster
  return (
    <>
      <div className="roster-form no-print">
        <Field label={words.say(form.profile)}>
          {(control) => (
            <Select
              {...control}
              value={profile}
              onChange={(event) => set({ profile: event.target.value })}
              options={choices.profiles.map(({ key, title }) => ({ value: key, label: words.text(title) }))}
            />
          )}
        </Field>
        <Field label={words.say(form.station)}>
          {(control) => (
            <Select
              {...control}
              value={station}
              onChange={(event) => set({ station: event.target.value })}
              options={[
                { value: '', label: words.say(form.any) },
                ...choices.stations.map(({ key, name }) => ({ value: key, label: words.text(name) })),
              ]}
            />
          )}
        </Field>
        <Field label={words.say(readiness.days)}>
          {(control) => (
            <Select
              {...control}
              value={days}
              onChange={(event) => set({ days: event.target.value })}
              options={lengths.map((length) => ({ value: length, label: words.days(Number(length)) }))}
            />
          )}
        </Field>
      </div>
      {query.data === undefined && (
        <>
          <h1>{words.say(readiness.title)}</h1>
          <p className="small muted">{words.say(readiness.waiting)}</p>
        </>
      )}
      <Loaded query={query} lines={8}>
        {(data) => <Figures data={data} />}
      </Loaded>
    </>
  )
}

/** The number of people in a sentence: in two weeks, or of those who stand by in 48 hours. */
function Heading({ data: { head, ready, people } }: { data: Readiness }) {
  const words = useWords()
  const { readiness } = roster
  const { isStandby } = head.profile
  const count = ready.find(({ inDays }) => inDays === (isStandby ? 2 : 14))?.people ?? 0
  if (count === 0 && !isStandby) return words.say(readiness.headingNone, { total: people })
  return words.say(isStandby ? readiness.headingStandby : readiness.heading, { count, total: people })
}

function Figures({ data }: { data: Readiness }) {
  const words = useWords()
  const lifts = useId()
  const { readiness } = roster
  const [best] = data.lifts
  const list = (titles: readonly { title: { en: string; ja: string } }[]) =>
    titles.map(({ title }) => words.text(title)).join(words.language === 'en' ? ', ' : '、')
  return (
    <>
      <h1 className="roster-heading">
        <Heading data={data} />
      </h1>
      <p className="small muted">
        {words.say(readiness.lead)}
        {data.head.notJudged.length > 0 && ` ${words.say(roster.notJudged, { list: list(data.head.notJudged) })}`}
      </p>
      <div className="readiness-columns">
        <Table
          caption={words.say(readiness.counts)}
          narrow="scroll"
          rows={data.ready}
          rowKey={({ inDays }) => String(inDays)}
          columns={[
            {
              key: 'in',
              header: words.say(readiness.horizon),
              isRowHeader: true,
              cell: ({ inDays }) => words.say(readiness.within[inDays as keyof typeof readiness.within]),
            },
            {
              key: 'own',
              header: words.say(readiness.own),
              align: 'end',
              className: 'roster-count',
              cell: ({ people }) => <b>{words.number(people)}</b>,
            },
            {
              key: 'others',
              header: words.say(readiness.others),
              align: 'end',
              className: 'roster-count',
              cell: ({ others }) => words.number(others),
            },
          ]}
        />
        <section aria-labelledby={lifts}>
          <h2 id={lifts} className="readiness-lifts">
            {words.say(readiness.lifts)}
          </h2>
          <p>
            {best
              ? words.say(readiness.liftsLead, { proof: words.text(best.proof), count: best.people })
              : words.say(readiness.liftsNone)}
          </p>
          {data.lifts.length > 1 && (
            <Table
              caption={words.say(readiness.lifts)}
              captionHidden
              narrow="scroll"
              rows={data.lifts.slice(0, 6)}
              rowKey={({ proof }) => proof.en}
              columns={[
                {
                  key: 'proof',
                  header: words.say(readiness.proof),
                  isRowHeader: true,
                  cell: ({ proof }) => words.text(proof),
                },
                {
                  key: 'people',
                  header: words.say(readiness.more),
                  align: 'end',
                  className: 'roster-count',
                  cell: ({ people }) => words.number(people),
                },
              ]}
            />
          )}
        </section>
      </div>
      <ReadinessCurve curve={data.curve} />
    </>
  )
}
