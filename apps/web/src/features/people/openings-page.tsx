import { Link } from 'react-router'
import { fileOpenings } from '@muster/words/catalogue/file-openings.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { Status } from '../../ui/status.tsx'
import { Table } from '../../ui/table.tsx'
import { CloseOpening } from './close-opening.tsx'
import { useOpenings } from './use-openings.ts'
import type { Opening } from './use-openings.ts'
import './people.css'

const { page: say, section } = fileOpenings

/** Every file that administrators of the agency opened, open and ended. */
export function OpeningsPage() {
  const words = useWords()
  const query = useOpenings()
  const named = (name: Opening['openedBy']) => (name ? words.text(name) : words.say(say.gone))
  return (
    <Page title={words.say(say.title)} width="wide" density="compact">
      <div className="stack audit-head">
        <h1>{words.say(say.title)}</h1>
        <p className="measure">{words.say(say.lead)}</p>
      </div>
      <Loaded query={query} lines={6}>
        {({ openings }) => (
          <Table<Opening>
            caption={words.say(say.title)}
            captionHidden
            empty={words.say(say.none)}
            rows={openings}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'person',
                header: words.say(say.person),
                isRowHeader: true,
                cell: ({ person }) => named(person.name),
              },
              { key: 'by', header: words.say(say.by), cell: ({ openedBy }) => named(openedBy) },
              { key: 'reason', header: words.say(say.reason), cell: ({ reason }) => reason },
              { key: 'state', header: words.say(say.state), cell: (one) => <State opening={one} /> },
              { key: 'reads', header: words.say(say.reads), cell: ({ reads }) => reads },
              {
                key: 'act',
                header: words.say(say.act),
                cell: (one) => (
                  <span className="row">
                    {one.abilities.mayRead && <Link to={`/openings/${one.id}`}>{words.say(section.read)}</Link>}
                    {one.abilities.mayClose && <CloseOpening opening={one} />}
                  </span>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}

function State({ opening: { isOpen, closedAt, endsAt } }: { opening: Opening }) {
  const words = useWords()
  if (isOpen)
    return (
      <Status tone="warn" icon="lock">
        {words.say(section.openUntil, { instant: words.instant(endsAt) })}
      </Status>
    )
  return (
    <Status tone="neutral">
      {closedAt
        ? words.say(say.closed, { instant: words.instant(closedAt) })
        : words.say(say.over, { instant: words.instant(endsAt) })}
    </Status>
  )
}
