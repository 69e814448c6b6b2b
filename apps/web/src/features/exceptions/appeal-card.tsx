import { useId } from 'react'
import type { ReactNode } from 'react'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { verdict as verdictWords } from '@muster/words/catalogue/verdict.ts'
import { wallet } from '@muster/words/catalogue/wallet.ts'
import type { Message } from '@muster/words/message.ts'
import { useWords } from '../../app/language.tsx'
import type { Words } from '../../app/words.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { Definition } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Status } from '../../ui/status.tsx'
import type { Tone } from '../../ui/status.tsx'
import type { Appeal } from './use-exceptions.ts'
import './exceptions.css'

const { appeals: texts } = exceptions

const looks: Record<Appeal['state'], Tone> = {
  lodged: 'neutral',
  upheld: 'valid',
  dismissed: 'refused',
  withdrawn: 'neutral',
}

const statuses: Readonly<Record<string, Message>> = wallet.outside.statuses

/** What became of a certificate that is named as evidence. */
function sayStatus(words: Words, status: string): string {
  const word = statuses[status]
  return word ? words.sayLoosely(word) : status
}

export function AppealStateMark({ state }: { state: Appeal['state'] }) {
  const words = useWords()
  return <Status tone={looks[state]}>{words.say(texts.states[state])}</Status>
}

const nameOf = (words: Words, by: { en: string; ja: string } | null, unknown: string): string =>
  by ? words.text(by) : unknown

function factsOf(words: Words, appeal: Appeal): Definition[] {
  const { decision, lodged, answer, evidence } = appeal
  const instant = words.instant(lodged.at)
  return [
    {
      term: words.say(texts.against),
      detail: words.say(texts.againstText, {
        number: decision.number,
        instant: words.instant(decision.recordedAt),
        verdict: words.say(verdictWords.words[decision.verdict]),
      }),
    },
    {
      term: words.say(texts.lodged),
      detail: lodged.byThePerson
        ? words.say(texts.byThePerson, { instant })
        : words.say(texts.forThePerson, {
            name: nameOf(words, lodged.by, words.say(exceptions.waiver.anOfficer)),
            instant,
          }),
    },
    { term: words.say(texts.grounds), detail: words.erasable(appeal.grounds) },
    {
      term: words.say(texts.evidence),
      detail:
        evidence.length === 0
          ? words.say(texts.noEvidence)
          : evidence.map(({ id, title, completedOn, status }) => (
              <p key={id}>
                {words.say(texts.evidenceLine, { title: words.text(title), date: words.date(completedOn) })} ·{' '}
                {sayStatus(words, status)}
              </p>
            )),
    },
    ...(answer ? answerFacts(words, answer) : []),
  ]
}

function answerFacts(words: Words, answer: NonNullable<Appeal['answer']>): Definition[] {
  const { decision } = answer
  return [
    {
      term: words.say(texts.answer),
      detail: words.say(texts.answerText, {
        outcome: words.say(texts.states[answer.outcome]),
        name: nameOf(words, answer.by, words.say(texts.aReviewer)),
        instant: words.instant(answer.at),
      }),
    },
    ...(answer.reasons === '' ? [] : [{ term: words.say(texts.reasons), detail: words.erasable(answer.reasons) }]),
    ...(decision
      ? [
          {
            term: words.say(texts.newDecision),
            detail: words.say(texts.newDecisionText, {
              number: decision.number,
              verdict: words.say(verdictWords.words[decision.verdict]),
            }),
          },
        ]
      : []),
  ]
}

/** An appeal: against what, on which grounds and evidence, and what was answered. */
export function AppealCard({ appeal, heading, children }: { appeal: Appeal; heading: string; children?: ReactNode }) {
  const words = useWords()
  const id = useId()
  return (
    <Panel labelledBy={id} className="waiver" emphasis={appeal.state === 'lodged' ? 'warn' : 'none'}>
      <div className="waiver-head">
        <h2 id={id}>{heading}</h2>
        <AppealStateMark state={appeal.state} />
      </div>
      <DefinitionList appearance="plain" items={factsOf(words, appeal)} />
      {children}
    </Panel>
  )
}
