import type { ReactNode } from 'react'
import { Link, Navigate } from 'react-router'
import { home } from '@muster/words/catalogue/home.ts'
import { verdict } from '@muster/words/catalogue/verdict.ts'
import { AssignmentBar } from '../../app/assignment-bar.tsx'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { firstPageOf } from '../../app/first-page.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { useSession } from '../../app/session.ts'
import { DatedList } from './dated-list.tsx'
import { NextCard } from './next-card.tsx'
import { useHome, type Home } from './use-home.ts'
import { VerdictHeading } from './verdict-heading.tsx'
import './home.css'

/** The learner's first page; `news` stands under the window bar. People without a learner's role begin elsewhere. */
export function HomePage({ news }: { news: ReactNode }) {
  const { roles } = useSession()
  const first = firstPageOf(roles)
  return first === '/' ? <LearnerHome news={news} /> : <Navigate to={first} replace />
}

function LearnerHome({ news }: { news: ReactNode }) {
  const words = useWords()
  const query = useHome()
  const assignment = query.data?.assignment
  return (
    <Page
      title={words.say(home.title)}
      board={assignment && query.data ? <AssignmentBoard assignment={assignment} asOn={query.data.asOn} /> : undefined}
    >
      {query.data === undefined && <h1 className="visually-hidden">{words.say(home.title)}</h1>}
      <Loaded query={query} lines={8}>
        {(data) => <HomeContent data={data} news={news} />}
      </Loaded>
    </Page>
  )
}

function HomeContent({ data, news }: { data: Home; news: ReactNode }) {
  const { assignment } = data
  return (
    <>
      {assignment ? <VerdictHeading assignment={assignment} /> : <NoAssignment />}
      {assignment && assignment.lanes.length > 0 && (
        <AssignmentBar assignment={assignment} asOn={data.asOn} clauses={assignment.lanes} />
      )}
      {news}
      <div className="home-columns">
        <div className="home-first">
          <NextCard next={data.next} lacks={assignment?.verdict === 'NOT_ELIGIBLE' && assignment.toDo.length > 0} />
          <LastReader reader={data.lastReader} />
        </div>
        <DatedList dates={data.dates} asOn={data.asOn} />
      </div>
    </>
  )
}

function NoAssignment() {
  const words = useWords()
  return (
    <section className="home-verdict">
      <h1 className="large">{words.say(verdict.sentence.none)}</h1>
      <p>
        {words.say(home.noAssignment.text)} <Link to="/courses">{words.say(home.noAssignment.courses)}</Link>
      </p>
    </section>
  )
}

/** Every staff read of a file is shown to the person it is about. */
function LastReader({ reader }: { reader: Home['lastReader'] }) {
  const words = useWords()
  if (!reader) return null
  return (
    <p className="small muted">
      {words.say(home.readers.last, {
        name: words.text(reader.name),
        agency: words.text(reader.agency),
        date: words.shortInstant(reader.at),
      })}{' '}
      <Link to="/readers">{words.say(home.readers.all)}</Link>
    </p>
  )
}
