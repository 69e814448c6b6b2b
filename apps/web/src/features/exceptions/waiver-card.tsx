import { useId } from 'react'
import type { ReactNode } from 'react'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Definition } from '../../ui/definition-list.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import { sayRole, sayRoles } from './role-words.ts'
import type { Waiver } from './use-exceptions.ts'
import './exceptions.css'

const { waiver: texts } = exceptions

const looks: Record<Waiver['state'], Tone> = {
  waiting: 'neutral',
  'in-force': 'warn',
  ended: 'neutral',
  refused: 'refused',
  withdrawn: 'refused',
}

export function WaiverStateMark({ state }: { state: Waiver['state'] }) {
  const words = useWords()
  return <Status tone={looks[state]}>{words.say(texts.states[state])}</Status>
}

/** What must follow a waiver, as a sentence. */
export function conditionText(words: Words, { condition, through }: Pick<Waiver, 'condition' | 'through'>): string {
  if (!condition) return words.say(texts.plainText)
  return words.say(texts.conditionText, {
    training: words.text(condition.title),
    through: words.date(through),
    booked: words.date(condition.bookedOn),
  })
}

function factsOf(words: Words, waiver: Waiver): Definition[] {
  const by = (name: Waiver['asked']['by'], at: string): string =>
    words.say(texts.askedByText, {
      name: name ? words.text(name) : words.say(texts.anOfficer),
      instant: words.instant(at),
    })
  const { refused, withdrawn } = waiver
  return [
    { term: words.say(texts.ground), detail: words.erasable(waiver.ground) },
    { term: words.say(texts.days), detail: words.dateRange(waiver.from, waiver.through) },
    { term: words.say(texts.condition), detail: conditionText(words, waiver) },
    { term: words.say(texts.askedBy), detail: by(waiver.asked.by, waiver.asked.at) },
    ...(refused
      ? [
          {
            term: words.say(texts.refusedBy),
            detail: `${by(refused.by, refused.at)} ${words.erasable(refused.reason)}`,
          },
        ]
      : []),
    ...(withdrawn
      ? [
          {
            term: words.say(texts.withdrawnBy),
            detail: `${words.say(texts.fromDay, { date: words.date(withdrawn.on) })} · ${by(withdrawn.by, withdrawn.at)} ${words.erasable(withdrawn.reason)}`,
          },
        ]
      : []),
  ]
}

/** A waiver as a paper to be signed: what is set aside, why, on what condition, and who has put their name to it. */
export function WaiverCard({
  waiver,
  level = 'h2',
  children,
}: {
  waiver: Waiver
  level?: 'h2' | 'h3'
  children?: ReactNode
}) {
  const words = useWords()
  const heading = useId()
  const Heading = level
  return (
    <Panel as="section" labelledBy={heading} emphasis={waiver.state === 'waiting' ? 'warn' : 'none'} className="waiver">
      <div className="waiver-head">
        <Heading id={heading}>
          <Icon name={waiver.state === 'in-force' ? 'check' : 'warn'} />
          <span>{words.say(texts.title, { clause: words.text(waiver.clause.title) })}</span>
        </Heading>
        <WaiverStateMark state={waiver.state} />
      </div>
      <DefinitionList appearance="plain" items={factsOf(words, waiver)} />
      <Signatures waiver={waiver} />
      {children}
    </Panel>
  )
}

/** Two boxes side by side: who has signed in which role, and who is waited for. */
function Signatures({ waiver }: { waiver: Waiver }) {
  const words = useWords()
  const { signatures, state } = waiver
  const waiting = state === 'waiting' ? 2 - signatures.length : 0
  if (signatures.length + waiting === 0) return null
  return (
    <ul role="list" className="waiver-signatures" aria-label={words.say(texts.signatures)}>
      {signatures.map(({ by, role, at }) => (
        <li key={at + role}>
          <p className="waiver-signed">
            <Icon name="check" /> <b>{by ? words.text(by) : sayRole(words, role)}</b>
          </p>
          {by && <p>{sayRole(words, role)}</p>}
          <p className="small muted">{words.instant(at)}</p>
        </li>
      ))}
      {Array.from({ length: waiting }, (_, index) => (
        <li key={index}>
          <p className="waiver-signed muted">
            <Icon name="clock" /> {words.say(texts.waitingFor)}
          </p>
          <p>{sayRoles(words, waiver.roles)}</p>
        </li>
      ))}
    </ul>
  )
}
