import { useId, useState } from 'react'
import { Link } from 'react-router'
import { postings } from '@muster/words/catalogue/postings.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { AreaLinks } from './area-links.tsx'
import { MissionDialog } from './mission-dialog.tsx'
import { newStation, StationDialog } from './station-dialog.tsx'
import { useMissions, useStations } from './use-places.ts'
import type { Mission, Station } from './use-places.ts'
import './postings.css'

/** Where postings lead: duty stations with their zone, and missions. */
export function PlacesPage() {
  const words = useWords()
  const stations = useStations()
  const missions = useMissions()
  const { places } = postings
  return (
    <Page title={words.say(places.title)} width="wide" density="compact">
      <AreaLinks />
      <h1 className="places-heading">{words.say(places.title)}</h1>
      <Loaded query={stations} lines={6}>
        {(data) => <Stations stations={data.stations} mayWrite={data.mayWrite} />}
      </Loaded>
      <Loaded query={missions} lines={4}>
        {(data) => <Missions missions={data.missions} mayWrite={data.mayWrite} />}
      </Loaded>
    </Page>
  )
}

function Stations({ stations, mayWrite }: { stations: readonly Station[]; mayWrite: boolean }) {
  const words = useWords()
  const heading = useId()
  const [edited, setEdited] = useState<Station | typeof newStation | null>(null)
  const { places } = postings
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="postings-head">
        <h2 id={heading}>{words.say(places.stations)}</h2>
        {mayWrite && (
          <Button icon="plus" onClick={() => setEdited(newStation)}>
            {words.say(places.addStation)}
          </Button>
        )}
      </div>
      <Table<Station>
        caption={words.say(places.stations)}
        captionHidden
        rows={stations}
        rowKey={({ key }) => key}
        empty={words.say(places.noStations)}
        columns={[
          { key: 'name', header: words.say(places.station), isRowHeader: true, cell: ({ name }) => words.text(name) },
          { key: 'country', header: words.say(places.country), cell: ({ country }) => words.text(country.name) },
          { key: 'zone', header: words.say(places.zone), cell: ({ zone }) => <span className="unbroken">{zone}</span> },
          {
            key: 'keeper',
            header: words.say(places.keeper),
            cell: ({ keeper }) => (keeper ? words.text(keeper) : '—'),
          },
          {
            key: 'open',
            header: words.say(places.open),
            align: 'end',
            cell: ({ key, openPostings }) =>
              openPostings > 0 ? <Link to={`/postings?place=${key}`}>{words.number(openPostings)}</Link> : '0',
          },
          {
            key: 'known',
            header: words.say(places.known),
            cell: ({ key }) => (
              <Link className="place-link" to={`/outside-facts?place=${key}`}>
                {words.say(postings.outside.history)}
              </Link>
            ),
          },
          {
            key: 'edit',
            header: words.say(places.edit),
            className: 'table-act',
            cell: (station) =>
              station.mayUpdate ? (
                <Button
                  variant="plain"
                  aria-label={words.say(places.editOf, { name: words.text(station.name) })}
                  onClick={() => setEdited(station)}
                >
                  {words.say(places.edit)}
                </Button>
              ) : (
                '—'
              ),
          },
        ]}
      />
      <StationDialog
        key={edited === null ? 'closed' : edited === newStation ? 'new' : edited.key}
        edited={edited}
        stations={stations}
        onClose={() => setEdited(null)}
      />
    </section>
  )
}

function Missions({ missions, mayWrite }: { missions: readonly Mission[]; mayWrite: boolean }) {
  const words = useWords()
  const heading = useId()
  const [isAdding, setIsAdding] = useState(false)
  const { places } = postings
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="postings-head">
        <h2 id={heading}>{words.say(places.missions)}</h2>
        {mayWrite && (
          <Button icon="plus" onClick={() => setIsAdding(true)}>
            {words.say(places.addMission)}
          </Button>
        )}
      </div>
      <Table<Mission>
        caption={words.say(places.missions)}
        captionHidden
        rows={missions}
        rowKey={({ key }) => key}
        empty={words.say(places.noMissions)}
        columns={[
          { key: 'name', header: words.say(places.mission), isRowHeader: true, cell: ({ name }) => words.text(name) },
          {
            key: 'keeper',
            header: words.say(places.keeper),
            cell: ({ keeper }) => (keeper ? words.text(keeper) : '—'),
          },
          {
            key: 'open',
            header: words.say(places.open),
            align: 'end',
            cell: ({ key, openPostings }) =>
              openPostings > 0 ? <Link to={`/postings?place=${key}`}>{words.number(openPostings)}</Link> : '0',
          },
          {
            key: 'known',
            header: words.say(places.known),
            cell: ({ key }) => (
              <Link className="place-link" to={`/outside-facts?place=${key}`}>
                {words.say(postings.outside.history)}
              </Link>
            ),
          },
        ]}
      />
      <MissionDialog key={String(isAdding)} isOpen={isAdding} onClose={() => setIsAdding(false)} />
    </section>
  )
}
