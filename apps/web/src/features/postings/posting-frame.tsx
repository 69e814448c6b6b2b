import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { postings } from '@muster/words/catalogue/postings.ts'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { countedOn } from './nominees.ts'
import { usePosting } from './use-postings.ts'
import type { Posting, PostingView } from './use-postings.ts'

/** A page about one thing to do with a posting: its board, a heading, and the way back. */
export function PostingFrame({
  titleOf,
  children,
}: {
  /** The heading; the posting is missing while it loads. */
  titleOf: (posting: Posting | undefined) => string
  children: (view: PostingView) => ReactNode
}) {
  const words = useWords()
  const { posting: id = '' } = useParams()
  const query = usePosting(id)
  if (isMissing(query.error)) return <NotFoundPage />
  const posting = query.data?.posting
  const title = titleOf(posting)
  const board = posting && (
    <AssignmentBoard
      assignment={posting}
      asOn={countedOn(posting)}
      first={{ label: words.text(posting.place), value: words.text(posting.title) }}
    />
  )
  return (
    <Page title={title} board={board} width="wide" density="compact">
      <h1>{title}</h1>
      <Loaded query={query} lines={8}>
        {children}
      </Loaded>
      <p className="section">
        <Link to={`/postings/${id}`}>{words.say(postings.nominate.back)}</Link>
      </p>
    </Page>
  )
}
