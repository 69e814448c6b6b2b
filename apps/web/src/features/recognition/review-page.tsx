import type { ReactNode } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { outsideCertificates as outside } from '@muster/words/catalogue/outside-certificates.ts'
import { verification } from '@muster/words/catalogue/verification.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import { useWords } from '../../app/language.tsx'
import { Loaded } from '../../app/loaded.tsx'
import { Page } from '../../app/page.tsx'
import { sayProblem } from '../../app/problem-words.ts'
import { useSession } from '../../app/session.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ActDialog } from './act-dialog.tsx'
import { EvidenceViewer } from './evidence-viewer.tsx'
import { doAct } from './officer-acts.ts'
import type { Act, ActAsked, ActContent } from './officer-acts.ts'
import { OutsideFacts, OutsideHistory, OutsideStatus } from './outside-view.tsx'
import { sayReason } from './outside-words.ts'
import { DoneNotice } from './queue-page.tsx'
import type { Done } from './queue-page.tsx'
import { ReviewChecks, IssuerReference } from './review-checks.tsx'
import { keepOutside, readReview, reviewKey, useReview } from './use-outside.ts'
import type { Outside, Review } from './use-outside.ts'
import './recognition.css'

const { review: say, acts } = verification
const nothing: ActContent = { reason: null, note: '', from: null }

/**
 * One certificate to judge: its evidence on the one side, what was typed and what is known on the other. `below` stands
 * under both.
 */
export function ReviewPage({ below }: { below: ReactNode }) {
  const words = useWords()
  const { certificate: id = '' } = useParams()
  const query = useReview(id)
  const title = query.data ? words.text(query.data.certificate.type.title) : words.say(say.title)
  return (
    <Page title={title} width="wide" density="compact">
      <DoneNotice />
      {query.data === undefined && <h1>{title}</h1>}
      <Loaded query={query} lines={12}>
        {(review) => <ReviewContent key={review.certificate.id} review={review} />}
      </Loaded>
      {query.data && below}
    </Page>
  )
}

function ReviewContent({ review }: { review: Review }) {
  const words = useWords()
  const { person } = useSession()
  const { certificate, holder } = review
  const [asked, setAsked] = useState<ActAsked | null>(null)
  const judging = useJudging(review, () => setAsked(null))
  const isOwn = holder.id === person.id
  const begin = (act: Act) => {
    judging.reset()
    if (act === 'verify' || act === 'undo') judging.mutate({ act, content: nothing })
    else setAsked(act)
  }
  useKeys(review, begin)
  const reason = sayReason(words, certificate)
  return (
    <>
      <div className="stack">
        <h1>
          {words.text(holder.name)}: {words.text(certificate.type.title)}
        </h1>
        <p className="row">
          <OutsideStatus state={certificate.state} />
          {reason && <span>{reason}</span>}
        </p>
        {!isOwn && (
          <p className="small muted">{words.say(wallet.staff.readIsShown, { name: words.text(holder.name) })}</p>
        )}
      </div>
      <div className="review">
        <section className="review-evidence" aria-label={words.say(say.evidence)}>
          <EvidenceViewer certificate={certificate} />
        </section>
        <div className="review-side">
          <section>
            <h2>{words.say(say.checks)}</h2>
            <ReviewChecks review={review} />
          </section>
          {judging.isError && !asked && <Notice tone="refused" live="alert" title={sayProblem(words, judging.error)} />}
          <Acts certificate={certificate} isOwn={isOwn} isWorking={judging.isPending} onAct={begin} />
          <p className="row">
            {review.next && (
              <LinkButton variant="plain" iconAfter="right" to={`/verification/${review.next}`}>
                {words.say(say.next)}
              </LinkButton>
            )}
            <Link to="/verification">{words.say(say.toQueue)}</Link>
          </p>
          <p className="small muted">{words.say(say.keys)}</p>
          <section>
            <h2>{words.say(say.typed)}</h2>
            <OutsideFacts certificate={certificate} />
          </section>
          <IssuerReference review={review} />
          <section>
            <h2>{words.say(outside.history)}</h2>
            <OutsideHistory certificate={certificate} />
          </section>
        </div>
      </div>
      {asked && (
        <ActDialog
          act={asked}
          onClose={() => setAsked(null)}
          onAct={(content) => judging.mutate({ act: asked, content })}
          isWorking={judging.isPending}
          error={judging.error}
        />
      )}
    </>
  )
}

/** What the officer can do; the one filled button verifies, and says what it waits for while it cannot. */
function Acts({
  certificate: { state, evidence, abilities },
  isOwn,
  isWorking,
  onAct,
}: {
  certificate: Outside
  isOwn: boolean
  isWorking: boolean
  onAct: (act: Act) => void
}) {
  const words = useWords()
  if (isOwn) return <Notice tone="neutral" title={words.say(acts.blockedOwn)} />
  const waits = evidence.length === 0 ? acts.blockedByEvidence : acts.blockedByName
  const others = (['reject', 'hold', 'linkName', 'suspend', 'reinstate', 'revoke', 'undo'] as const).filter(
    (act) => abilities[act],
  )
  return (
    <div className="recognition-acts">
      {state === 'pending' && (
        <Button
          variant="filled"
          busy={isWorking && words.say(acts.working)}
          blockedBy={!abilities.verify && words.say(waits)}
          onClick={() => onAct('verify')}
        >
          {words.say(acts.verify)}
        </Button>
      )}
      {others.map((act) => (
        <Button key={act} onClick={() => onAct(act)}>
          {words.say(acts[act])}
        </Button>
      ))}
    </div>
  )
}

/** Does an act; a decision goes on to the next certificate, with the way back at its top. */
function useJudging(review: Review, onDone: () => void) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { certificate, holder, next } = review
  return useMutation({
    mutationFn: ({ act, content }: { act: Act; content: ActContent }) => doAct(certificate.id, act, content),
    onSuccess: (changed, { act }) => {
      client.setQueryData<Review>(reviewKey(certificate.id), (known) => known && { ...known, certificate: changed })
      keepOutside(client, changed)
      onDone()
      if (act !== 'verify' && act !== 'reject' && act !== 'hold') return
      const state = act === 'verify' ? 'verified' : act === 'reject' ? 'rejected' : 'pending'
      const done: Done = { id: certificate.id, title: certificate.type.title, holder: holder.name, state }
      void navigate(next ? `/verification/${next}` : '/verification', { state: { done } })
    },
  })
}

/** Alt with a letter, so that nothing happens while somebody types; the next one is read ahead. */
function useKeys({ certificate, next }: Review, begin: (act: Act) => void): void {
  const client = useQueryClient()
  const navigate = useNavigate()
  useEffect(() => {
    if (next) void client.prefetchQuery({ queryKey: reviewKey(next), queryFn: () => readReview(next) })
  }, [client, next])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return
      const { abilities } = certificate
      const act = ({ KeyV: 'verify', KeyR: 'reject', KeyH: 'hold' } as const)[event.code as 'KeyV']
      if (event.code === 'KeyN' && next) void navigate(`/verification/${next}`)
      else if (act && abilities[act]) begin(act)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
