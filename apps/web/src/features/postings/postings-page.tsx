import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { officer } from '@muster/words/catalogue/officer.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { Day } from '../../app/day.tsx'
import { useWords } from '../../app/language.tsx'
import { Page } from '../../app/page.tsx'
import { LoadedPages } from '../../app/pages.tsx'
import type { Words } from '../../app/words.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { AreaLinks } from './area-links.tsx'
import { addressOf, filterOf, isOpenFilter } from './posting-filter.ts'
import { PostingFilters } from './posting-filters.tsx'
import { usePostings } from './use-postings.ts'
import type { ListedPosting, PostingFilter } from './use-postings.ts'
import './postings.css'

/** Postings of the own agency by departure: how many of the nominees can leave. */
export function PostingsPage() {
  const words = useWords()
  const [address, setAddress] = useSearchParams()
  const filter = filterOf(address)
  const query = usePostings(filter)
  const mayWrite = query.data?.pages[0]?.mayWrite ?? false
  return (
    <Page title={words.say(officer.postings.title)} width="wide" density="compact">
      <AreaLinks />
      {query.data === undefined && <h1>{words.say(officer.postings.title)}</h1>}
      <LoadedPages query={query} lines={8}>
        {(pages) => (
          <PostingsTable postings={pages.flatMap((page) => page.postings)} filter={filter} mayWrite={mayWrite}>
            <PostingFilters filter={filter} onChange={(next) => setAddress(addressOf(next))} />
          </PostingsTable>
        )}
      </LoadedPages>
    </Page>
  )
}

/** The next departure with nominees, as a sentence; without one, how many postings there are. */
function Heading({ postings: listed, filter }: { postings: readonly ListedPosting[]; filter: PostingFilter }) {
  const words = useWords()
  const count = listed.length
  if (filter.show === 'over') return words.say(postings.list.headingOver, { count })
  if (filter.show === 'cancelled') return words.say(postings.list.headingCancelled, { count })
  const next = listed.find(
    ({ daysToDeparture, counts, standby }) => !standby && daysToDeparture >= 0 && counts.nominees > 0,
  )
  if (!next) return words.say(officer.postings.heading, { count })
  const { cleared, nominees } = next.counts
  const where = { place: words.text(next.place), date: <Day on={next.departsOn} format="headingDate" /> }
  if (cleared === nominees) return words.nodes(officer.postings.nextAll, { count: nominees, ...where })
  if (cleared === 0) return words.nodes(officer.postings.nextNone, { count: nominees, ...where })
  return words.nodes(officer.postings.next, { count: cleared, total: nominees, ...where })
}

function untilDeparture(words: Words, { daysToDeparture, standby }: ListedPosting): string {
  if (standby) return words.say(postings.list.standby)
  if (daysToDeparture < 0) return words.say(officer.postings.underWay)
  return daysToDeparture === 0
    ? words.say(officer.postings.today)
    : words.say(officer.postings.inDays, { count: daysToDeparture })
}

function columnsOf(words: Words): Column<ListedPosting>[] {
  const { columns } = officer.postings
  const number = (
    key: 'nominees' | 'cleared' | 'pending' | 'notEligible',
    tone?: 'warn' | 'refused',
  ): Column<ListedPosting> => ({
    key,
    header: words.say(
      {
        nominees: columns.nominees,
        cleared: columns.cleared,
        pending: columns.pending,
        notEligible: columns.notEligible,
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
            {[
              words.text(posting.place),
              words.text(posting.field),
              posting.team && words.say(officer.posting.team),
              posting.counts.waiting > 0 && words.say(postings.list.waiting, { count: posting.counts.waiting }),
            ]
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

function PostingsTable({
  postings: listed,
  filter,
  mayWrite,
  children,
}: {
  postings: readonly ListedPosting[]
  filter: PostingFilter
  mayWrite: boolean
  children: ReactNode
}) {
  const words = useWords()
  return (
    <>
      <div className="postings-head">
        <h1 className="postings-heading">
          <Heading postings={listed} filter={filter} />
        </h1>
        {mayWrite && (
          <LinkButton variant="filled" icon="plus" to="/postings/new">
            {words.say(postings.list.add)}
          </LinkButton>
        )}
      </div>
      {children}
      <Table<ListedPosting>
        caption={words.say(officer.postings.title)}
        captionHidden
        columns={columnsOf(words)}
        rows={listed}
        rowKey={(posting) => posting.id}
        empty={words.say(isOpenFilter(filter) ? officer.postings.empty : postings.list.none)}
      />
    </>
  )
}
