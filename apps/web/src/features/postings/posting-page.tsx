import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { officer } from '@muster/words/catalogue/officer.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { AssignmentBoard } from '../../app/assignment-board.tsx'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { isMissing } from '../../app/missing.ts'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { Page } from '../../app/page.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { changeKinds } from './change-kinds.ts'
import { EnrolmentRule } from './enrolment-rule.tsx'
import { NomineeTable } from './nominee-table.tsx'
import { countedOn, headingOfPosting } from './nominees.ts'
import { OverlapNotices } from './overlap-notices.tsx'
import { PostingHistory } from './posting-history.tsx'
import { usePosting } from './use-postings.ts'
import type { Nominee, PostingView } from './use-postings.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import './postings.css'

/** One posting: who can leave, who cannot, and why; what can be done about it, and what changed. */
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
  const [withdrawn, setWithdrawn] = useState<Nominee | null>(null)
  const { posting } = view
  const onWithdraw = view.mayWrite ? setWithdrawn : null
  return (
    <>
      <PostingHead view={view} />
      {posting.cancelledAt && (
        <Notice
          tone="refused"
          title={words.say(postings.cancelledNotice, { date: words.instant(posting.cancelledAt) })}
        />
      )}
      {view.mayWrite && <PostingActs id={posting.id} />}
      <OverlapNotices nominees={view.nominees} onWithdraw={onWithdraw} />
      {view.nominees.length > 0 && <NomineeTable view={view} />}
      <WithdrawDialog nominee={withdrawn} onClose={() => setWithdrawn(null)} />
      {!posting.cancelledAt && <EnrolmentRule posting={posting.id} />}
      <PostingHistory view={view} />
      <p className="row posting-foot">
        <Link to="/postings">{words.say(officer.posting.back)}</Link>
        <span className="small muted">{words.say(officer.posting.readIsShown)}</span>
      </p>
    </>
  )
}

function PostingHead({ view: { posting, counts } }: { view: PostingView }) {
  const words = useWords()
  const title = words.text(posting.profile.title)
  const rest = [
    counts.pending > 0 && words.say(officer.posting.counts.pending, { count: counts.pending }),
    counts.notEligible > 0 && words.say(officer.posting.counts.notEligible, { count: counts.notEligible }),
    counts.waiting > 0 && words.say(officer.posting.counts.waiting, { count: counts.waiting }),
  ].filter(Boolean)
  const facts = [
    posting.mission && words.text(posting.mission.name),
    words.text(posting.field),
    words.text(posting.job.name),
    posting.team && words.say(officer.posting.team),
    posting.standby && words.say(postings.list.standby),
  ].filter(Boolean)
  return (
    <div className="posting-head">
      <div className="stack">
        <h1 className="large">{headingOfPosting(words, counts)}</h1>
        {rest.length > 0 && <p>{rest.join(words.language === 'en' ? ' ' : '')}</p>}
      </div>
      <p className="small muted">
        {facts.join(' · ')}
        <br />
        <Link to={`/requirements/${posting.profile.key}`}>
          {words.say(officer.posting.profile, { title, version: posting.profile.version })}
        </Link>
      </p>
    </div>
  )
}

/** What an officer can do with a posting: nominating first, the changes beside it. */
function PostingActs({ id }: { id: string }) {
  const words = useWords()
  return (
    <p className="row posting-acts no-print">
      <LinkButton variant="filled" icon="plus" to={`/postings/${id}/nominate`}>
        {words.say(postings.acts.nominate)}
      </LinkButton>
      {changeKinds.map((kind) => (
        <LinkButton
          key={kind}
          variant={kind === 'cancellation' ? 'plain' : 'outlined'}
          to={`/postings/${id}/change?kind=${kind}`}
        >
          {words.say(postings.acts[kind])}
        </LinkButton>
      ))}
    </p>
  )
}
