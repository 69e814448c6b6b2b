import { Link } from 'react-router'
import { decisions } from '@muster/words/catalogue/decisions.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { Table } from '../../ui/table.tsx'
import { DecisionTabs } from './decision-tabs.tsx'
import { useReplays } from './use-decisions.ts'
import './decisions.css'

const { replays } = decisions
type Replay = ReplyOf<'decisions.replays'>['replays'][number]

/** Whether stored decisions still replay to what they were, night by night. */
export function ReplaysPage() {
  const words = useWords()
  const query = useReplays()
  return (
    <Page title={words.say(replays.title)} width="wide" density="compact">
      <DecisionTabs />
      {query.data === undefined && <h1>{words.say(replays.title)}</h1>}
      <Loaded query={query} lines={6}>
        {(data) => <Replays rows={data.replays} />}
      </Loaded>
    </Page>
  )
}

function headingKey(rows: readonly Replay[]): 'none' | 'allSame' | 'differing' {
  const [latest] = rows
  if (!latest) return 'none'
  return latest.differing.length === 0 ? 'allSame' : 'differing'
}

function Replays({ rows }: { rows: readonly Replay[] }) {
  const words = useWords()
  const key = headingKey(rows)
  const heading =
    key === 'differing'
      ? words.say(replays.differing, { count: rows[0]?.differing.length ?? 0 })
      : words.say(replays[key])
  return (
    <>
      <div className="stack decision-lead">
        <h1>{heading}</h1>
        <p className="measure">{words.say(replays.text)}</p>
      </div>
      {rows.length > 0 && (
        <Table<Replay>
          caption={words.say(replays.title)}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'at',
              header: words.say(replays.columns.at),
              isRowHeader: true,
              cell: ({ at }) => <time dateTime={at}>{words.instant(at)}</time>,
            },
            {
              key: 'replayed',
              header: words.say(replays.columns.replayed),
              align: 'end',
              cell: ({ replayed }) => words.number(replayed),
            },
            {
              key: 'erased',
              header: words.say(replays.columns.erased),
              align: 'end',
              cell: ({ erased }) => words.number(erased),
            },
            {
              key: 'differing',
              header: words.say(replays.columns.differing),
              tone: ({ differing }) => (differing.length > 0 ? 'refused' : undefined),
              cell: ({ differing }) =>
                differing.length === 0
                  ? words.number(0)
                  : differing.map((id) => (
                      <Link key={id} className="decision-under" to={`/decisions/${id}`}>
                        {id}
                      </Link>
                    )),
            },
          ]}
        />
      )}
    </>
  )
}
