import { Link, useParams } from 'react-router'
import { officer } from '@muster/words/catalogue/officer.ts'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { NomineeTable } from './nominee-table.tsx'
import { countedOn, headingOfPosting } from './nominees.ts'
import { usePosting } from './use-postings.ts'
import type { PostingView } from './use-postings.ts'
import './postings.css'

/** One posting: who can leave, who cannot, and why. */
export function PostingPage() {
  const words = useWords()
  const { posting = '' } = useParams()
  const query = usePosting(posting)
  if (isMissing(query.error)) return <NotFoundPage />
  const view = query.data
  const board = view && (
    <AssignmentBoard
      assignment={view.posting}
      asOn={countedOn(view.posting)}
      label={words.say(officer.posting.board)}
      first={{ label: words.text(view.posting.place), value: words.text(view.posting.title) }}
    />
  )
  return (
    <Page
      title={view ? words.text(view.posting.title) : words.say(officer.postings.title)}
      board={board}
      width="wide"
      density="compact"
    >
      {!view && <h1>{words.say(officer.posting.board)}</h1>}
      <Loaded query={query} lines={10}>
        {(data) => <PostingContent view={data} />}
      </Loaded>
    </Page>
  )
}

function PostingContent({ view }: { view: PostingView }) {
  const words = useWords()
  const { posting, counts } = view
  const title = words.text(posting.profile.title)
  const rest = [
    counts.pending > 0 && words.say(officer.posting.counts.pending, { count: counts.pending }),
    counts.notEligible > 0 && words.say(officer.posting.counts.notEligible, { count: counts.notEligible }),
  ].filter(Boolean)
  return (
    <>
      <div className="posting-head">
        <div className="stack">
          <h1 className="large">{headingOfPosting(words, counts)}</h1>
          {rest.length > 0 && <p>{rest.join(words.language === 'en' ? ' ' : '')}</p>}
        </div>
        <p className="small muted">
          {posting.team && `${words.say(officer.posting.team)}${words.language === 'en' ? '. ' : '。'}`}
          <Link to={`/requirements/${posting.profile.key}`}>
            {words.say(officer.posting.profile, { title, version: posting.profile.version })}
          </Link>
        </p>
      </div>
      {view.nominees.length > 0 && <NomineeTable view={view} />}
      <p className="row posting-foot">
        <Link to="/postings">{words.say(officer.posting.back)}</Link>
        <span className="small muted">{words.say(officer.posting.readIsShown)}</span>
      </p>
    </>
  )
}
