import { Link } from 'react-router'
import { officer } from '@muster/words/catalogue/officer.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import type { Words } from '../../app/words.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { usePostings } from './use-postings.ts'
import type { ListedPosting } from './use-postings.ts'
import './postings.css'

/** Postings of the own agency by departure: how many of the nominees can leave. */
export function PostingsPage() {
  const words = useWords()
  const query = usePostings()
  return (
    <Page title={words.say(officer.postings.title)} width="wide" density="compact">
      {query.data === undefined && <h1>{words.say(officer.postings.title)}</h1>}
      <LoadedPages query={query} lines={8}>
        {(pages) => <PostingsTable postings={pages.flatMap((page) => page.postings)} />}
      </LoadedPages>
    </Page>
  )
}

/** The next departure with nominees, as a sentence; without one, how many postings there are. */
function Heading({ postings }: { postings: readonly ListedPosting[] }) {
  const words = useWords()
  const next = postings.find(({ daysToDeparture, counts }) => daysToDeparture >= 0 && counts.nominees > 0)
  if (!next) return words.say(officer.postings.heading, { count: postings.length })
  const { cleared, nominees } = next.counts
  const where = { place: words.text(next.place), date: <Day on={next.departsOn} format="headingDate" /> }
  if (cleared === nominees) return words.nodes(officer.postings.nextAll, { count: nominees, ...where })
  if (cleared === 0) return words.nodes(officer.postings.nextNone, { count: nominees, ...where })
  return words.nodes(officer.postings.next, { count: cleared, total: nominees, ...where })
}

function untilDeparture(words: Words, { daysToDeparture }: ListedPosting): string {
  if (daysToDeparture < 0) return words.say(officer.postings.underWay)
  return daysToDeparture === 0
    ? words.say(officer.postings.today)
    : words.say(officer.postings.inDays, { count: daysToDeparture })
}

function columnsOf(words: Words): Column<ListedPosting>[] {
  const { columns } = officer.postings
  const number = (key: keyof ListedPosting['counts'], tone?: 'warn' | 'refused'): Column<ListedPosting> => ({
    key,
    header: words.say(
      {
        nominees: columns.nominees,
        cleared: columns.cleared,
        pending: columns.pending,
        notEligible: columns.notEligible,
        waiting: columns.waiting,
      }[key],
    ),
    cell: ({ counts }) => words.number(counts[key]),
    align: 'end',
    className: 'postings-count',
    ...(tone && { tone: ({ counts }: ListedPosting) => (counts[key] > 0 ? tone : undefined) }),
  })
  return [
    {
      key: 'posting',
      header: words.say(columns.posting),
      isRowHeader: true,
      cell: (posting) => (
        <>
          <Link to={`/postings/${posting.id}`}>{words.text(posting.title)}</Link>
          <small className="muted postings-under">
            {[words.text(posting.place), words.text(posting.field), posting.team && words.say(officer.posting.team)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      ),
    },
    {
      key: 'departs',
      header: words.say(columns.departs),
      cell: (posting) => (
        <>
          <Day on={posting.departsOn} />
          <small className="muted postings-under">{untilDeparture(words, posting)}</small>
        </>
      ),
    },
    { key: 'returns', header: words.say(columns.returns), cell: (posting) => <Day on={posting.returnsOn} /> },
    {
      key: 'profile',
      header: words.say(columns.profile),
      cell: ({ profile }) => <Link to={`/requirements/${profile.key}`}>{words.text(profile.title)}</Link>,
    },
    number('nominees'),
    number('cleared'),
    number('pending', 'warn'),
    number('notEligible', 'refused'),
  ]
}

function PostingsTable({ postings }: { postings: readonly ListedPosting[] }) {
  const words = useWords()
  return (
    <>
      <h1 className="postings-heading">
        <Heading postings={postings} />
      </h1>
      <Table<ListedPosting>
        caption={words.say(officer.postings.title)}
        captionHidden
        columns={columnsOf(words)}
        rows={postings}
        rowKey={(posting) => posting.id}
        empty={words.say(officer.postings.empty)}
      />
    </>
  )
}
