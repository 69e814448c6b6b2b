import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import type { RosterShow } from '@muster/contracts/schemas/roster.ts'
import { roster } from '@muster/words/catalogue/roster.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import { Page } from '../../app/page.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { RosterFoot } from './roster-foot.tsx'
import { RosterForm } from './roster-form.tsx'
import { RosterHeading } from './roster-heading.tsx'
import { RosterMatrix } from './roster-matrix.tsx'
import { RosterTable } from './roster-table.tsx'
import { askedEntries, askedOf, draftOf, shows, useChoices, useMatrix, useRoster } from './use-roster.ts'
import type { Choices, Draft, RosterPage as Answer } from './use-roster.ts'
import './roster.css'

/** Who can be sent: for a profile and days, with those who lack one step and those who wait for a check beside them. */
export function RosterPage() {
  const words = useWords()
  const choices = useChoices()
  return (
    <Page title={words.say(roster.title)} width="wide" density="compact">
      {choices.data === undefined && <h1>{words.say(roster.title)}</h1>}
      <Loaded query={choices} lines={10}>
        {(data) => <RosterContent choices={data} />}
      </Loaded>
    </Page>
  )
}

const isShow = (text: string | null): text is RosterShow => shows.some((show) => show === text)

function RosterContent({ choices }: { choices: Choices }) {
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const draft = draftOf(address, choices)
  const given = address.get('show')
  const show = isShow(given) ? given : 'cleared'
  const isDates = address.get('view') === 'dates'
  const asked = askedOf(draft, show)
  const list = useRoster(asked, !isDates)
  const dates = useMatrix(asked, isDates)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const addressOf = (changed: Record<string, string>): string =>
    `/roster?${new URLSearchParams([...askedEntries(draft), ...Object.entries({ show, ...(isDates && { view: 'dates' }), ...changed })]).toString()}`
  const choose = (id: string, name: string, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Map(before)
      if (isChosen) next.set(id, name)
      else next.delete(id)
      return next
    })
  const first: Answer | undefined = (isDates ? dates.data : list.data)?.pages[0]
  return (
    <>
      <RosterForm
        key={address.toString()}
        choices={choices}
        draft={draft}
        posting={first?.head.posting ?? null}
        onSearch={(next: Draft) => {
          setChosen(new Map())
          setAddress([
            ...askedEntries(next),
            ['show', show],
            ...(isDates ? [['view', 'dates'] as [string, string]] : []),
          ])
        }}
      />
      <RosterHeading answer={first} />
      <div className="roster-bar">
        <TabLinks
          label={words.say(roster.tabs.label)}
          links={shows.map((one) => ({
            to: addressOf({ show: one }),
            label: words.say(roster.tabs[one]),
            icon: ({ cleared: 'check', 'one-step': 'clock', pending: 'eye', everyone: 'people' } as const)[one],
            isCurrent: one === show,
            ...countOf(first, one),
          }))}
        />
        <p className="roster-views small no-print">
          {(['list', 'dates'] as const).map((view) => (
            <Link
              key={view}
              to={addressOf({ view })}
              aria-current={(view === 'dates') === isDates ? 'true' : undefined}
              className="roster-view"
            >
              {words.say(roster.views[view])}
            </Link>
          ))}
        </p>
      </div>
      {isDates ? (
        <LoadedPages query={dates} lines={10}>
          {(pages) => <RosterMatrix pages={pages} show={show} chosen={chosen} onChoose={choose} today={choices.asOn} />}
        </LoadedPages>
      ) : (
        <LoadedPages query={list} lines={10}>
          {(pages) => <RosterTable pages={pages} show={show} chosen={chosen} onChoose={choose} today={choices.asOn} />}
        </LoadedPages>
      )}
      <RosterFoot choices={choices} asked={asked} chosen={chosen} isEmpty={!first || first.rows.length === 0} />
    </>
  )
}

/** How many a tab holds, where that is known. */
function countOf(answer: Answer | undefined, show: RosterShow): { count?: number } {
  if (!answer) return {}
  const { cleared, oneStep, pending, people } = answer.counts
  const count = { cleared, 'one-step': oneStep, pending, everyone: people }[show]
  return count === null ? {} : { count }
}
