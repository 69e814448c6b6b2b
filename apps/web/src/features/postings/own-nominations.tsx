import { useId, useState } from 'react'
import { Link } from 'react-router'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { controls } from '@muster/words/catalogue/controls.ts'
import { postings } from '@muster/words/catalogue/postings.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { usePages } from '../../app/pages.tsx'
import { VerdictStatus } from '../../app/requirements/verdict-status.tsx'
import { RefusedForm } from '../../app/refused-form.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ReasonDialog } from './form-dialog.tsx'
import { usePostingAct } from './use-postings.ts'
import './posting-form.css'

export type OwnNomination = ReplyOf<'nominations.mine'>['nominations'][number]

/** What I am nominated for, and was. */
export const useOwnNominations = () =>
  usePages(['own-nominations'], (after) => call('nominations.mine', { query: { ...(after && { after }) } }))

/** Nominations that wait for my answer, above everything else; nothing where none does. */
export function WaitingNominations() {
  const words = useWords()
  const heading = useId()
  const waiting = (useOwnNominations().data?.pages ?? [])
    .flatMap(({ nominations }) => nominations)
    .filter(({ state }) => state === 'waiting')
  if (waiting.length === 0) return null
  return (
    <section className="section no-print" aria-labelledby={heading}>
      <h2 id={heading}>{words.say(postings.own.heading, { count: waiting.length })}</h2>
      {waiting.map((nomination) => (
        <NominationCard key={nomination.id} nomination={nomination} />
      ))}
      <p className="section">
        <Link to="/nominations">{words.say(postings.own.all)}</Link>
      </p>
    </section>
  )
}

/** One nomination with its days, and the answer. Accepting is never the page's one filled button: the next step is. */
export function NominationCard({
  nomination,
  isMain = false,
  heading: Heading = 'h3',
}: {
  nomination: OwnNomination
  isMain?: boolean
  heading?: 'h2' | 'h3'
}) {
  const words = useWords()
  const [isDeclining, setIsDeclining] = useState(false)
  const { own } = postings
  const { id, title, place, country, departsOn, arrivesOn, returnsOn, standby } = nomination
  const accept = usePostingAct(() => call('nominations.accept', { params: { nomination: id } }))
  const name = words.text(title)
  const where = words.language === 'en' ? ', ' : '、'
  return (
    <Panel as="article" emphasis="warn" className="own-nomination">
      <Heading>{name}</Heading>
      <p>
        {[words.text(place), words.text(country)].join(where)}
        <br />
        {standby
          ? words.say(own.standby, { from: words.date(departsOn), through: words.date(returnsOn) })
          : words.say(own.days, {
              departs: words.date(departsOn),
              arrives: words.date(arrivesOn),
              returns: words.date(returnsOn),
            })}
      </p>
      <p className="small muted">
        {words.say(own.by, { agency: words.text(nomination.agency), date: words.date(nomination.nominatedOn) })}{' '}
        <Link to={`/requirements/${nomination.profile.key}`}>{words.text(nomination.profile.title)}</Link>
      </p>
      {nomination.verdict && <VerdictStatus verdict={nomination.verdict} />}
      {nomination.overlaps.map((overlap) => (
        <Notice
          key={overlap.nominationId}
          tone="warn"
          title={words.say(own.overlap, {
            posting: words.text(overlap.posting.title),
            range: words.dateRange(overlap.fromOn, overlap.throughOn),
          })}
        />
      ))}
      <RefusedForm error={accept.error} />
      <p className="row">
        <Button
          variant={isMain ? 'filled' : 'outlined'}
          icon="tick"
          busy={accept.isPending && words.say(own.sending)}
          onClick={() => accept.mutate(undefined)}
        >
          {words.say(own.accept)}
        </Button>
        <Button onClick={() => setIsDeclining(true)}>{words.say(own.decline)}</Button>
      </p>
      <DeclineDialog id={id} name={name} isOpen={isDeclining} onClose={() => setIsDeclining(false)} />
    </Panel>
  )
}

/** Saying no, with a reason if the person likes to give one. */
export function DeclineDialog({
  id,
  name,
  isOpen,
  onClose,
}: {
  id: string
  name: string
  isOpen: boolean
  onClose: () => void
}) {
  const words = useWords()
  const { own } = postings
  return (
    <ReasonDialog
      isOpen={isOpen}
      onClose={onClose}
      title={words.say(own.declineTitle, { posting: name })}
      label={
        words.language === 'en'
          ? `${words.say(own.declineReason)} (${words.say(controls.optional)})`
          : `${words.say(own.declineReason)}（${words.say(controls.optional)}）`
      }
      hint={words.say(own.declineHint)}
      confirm={words.say(own.declineConfirm)}
      isOptional
      act={(reason) => call('nominations.decline', { params: { nomination: id }, body: { ...(reason && { reason }) } })}
    />
  )
}
