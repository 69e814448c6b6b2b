import type { ReactNode } from 'react'
import type { LearnerQuestion } from '@muster/contracts/schemas/question.ts'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choice.tsx'
import type { SentAnswer } from './kept-answers.ts'
import { MatchInput } from './match-input.tsx'
import { NumericInput } from './numeric-input.tsx'
import { OrderInput } from './order-input.tsx'
import { ScenarioInput } from './scenario-input.tsx'
import { SpotInput } from './spot-input.tsx'
import { ShortInput } from './short-input.tsx'
import { WrittenInput } from './written-input.tsx'

export interface InputProps {
  readonly question: LearnerQuestion
  readonly answer: SentAnswer | null
  readonly onAnswer: (answer: SentAnswer | null) => void
  /** The attempt that takes files with written answers; null where the device holds it alone. */
  readonly fileTo: string | null
}

/** A question with the input its kind asks for. */
export function QuestionInput(props: InputProps) {
  const { question, answer, onAnswer } = props
  const words = useWords()
  const hint = words.say(assessment.answerKinds[question.kind])
  const choices = (question.options ?? []).map(({ id, text }) => ({ value: id, label: text }))
  const common = { legend: question.stem, hint, choices, appearance: 'cards' as const }
  switch (question.kind) {
    case 'single':
      return (
        <RadioGroup
          {...common}
          value={answer?.kind === 'single' ? answer.option : null}
          onChange={(option) => onAnswer({ kind: 'single', option })}
        />
      )
    case 'multiple':
      return (
        <CheckboxGroup
          {...common}
          values={answer?.kind === 'multiple' ? answer.options : []}
          onChange={(options) => onAnswer(options.length > 0 ? { kind: 'multiple', options } : null)}
        />
      )
    case 'order':
      return <OrderInput {...props} hint={hint} />
    case 'match':
      return <MatchInput {...props} hint={hint} />
    case 'numeric':
      return <NumericInput {...props} hint={hint} />
    case 'hotspot':
      return <SpotInput {...props} hint={hint} />
    case 'short':
      return <ShortInput {...props} hint={hint} />
    case 'scenario':
      return <ScenarioInput {...props} hint={hint} />
    case 'written':
      return <WrittenInput {...props} hint={hint} />
  }
}

/** The stem and hint of a question whose input is not a group of choices. */
export function QuestionGroup({ stem, hint, children }: { stem: string; hint: string; children: ReactNode }) {
  return (
    <fieldset className="question-group">
      <legend>{stem}</legend>
      <p className="small muted">{hint}</p>
      {children}
    </fieldset>
  )
}
