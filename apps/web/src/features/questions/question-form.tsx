import { useId } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { questions } from '@muster/words/catalogue/questions.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { Problem } from '@muster/client/client.ts'
import { useWords } from '../../app/language.tsx'
import { sayFieldCode, sayFieldProblem, sayProblem } from '../../app/problem-words.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { emptyQuestion } from './empty-question.ts'
import { KindFields } from './kind-fields.tsx'
import { TextPair } from '../../app/text-pair.tsx'
import { type QuestionKind, useOutcomes } from './use-questions.ts'
import './questions.css'

export const questionKinds = [
  'single',
  'multiple',
  'order',
  'match',
  'numeric',
  'short',
  'hotspot',
  'scenario',
  'written',
] as const satisfies readonly QuestionKind[]

/** A question to write or change; what was typed stays whatever the server says. */
export function QuestionForm({
  question,
  onChange,
  onSave,
  isSaving,
  error,
  isReadOnly = false,
  isNew = false,
  saveLabel,
  above,
}: {
  question: BankQuestion
  onChange: (question: BankQuestion) => void
  onSave: () => void
  isSaving: boolean
  error: unknown
  isReadOnly?: boolean
  /** The kind can be chosen while nobody has answered it. */
  isNew?: boolean
  saveLabel: string
  above?: ReactNode
}) {
  const words = useWords()
  const { form } = questions
  const listId = useId()
  const outcomes = useOutcomes()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isSaving) onSave()
  }
  return (
    <form className="question-form stack" onSubmit={submit} noValidate>
      {above}
      {isNew && (
        <Field label={words.say(questions.kind)} hint={words.say(questions.kindHints[question.kind])}>
          {(control) => (
            <Select
              {...control}
              value={question.kind}
              onChange={({ target }) => onChange(emptyQuestion(target.value as QuestionKind, question))}
              options={questionKinds.map((value) => ({ value, label: words.say(questions.kinds[value]) }))}
            />
          )}
        </Field>
      )}
      <TextPair
        label={words.say(form.stem)}
        value={question.stem}
        lines={3}
        isReadOnly={isReadOnly}
        onChange={(stem) => onChange({ ...question, stem })}
      />
      <div className="question-row">
        <Field
          label={words.say(questions.outcome)}
          hint={words.say(form.outcomeHint)}
          error={sayFieldProblem(words, error, '/outcome') ?? sayFieldProblem(words, error, '/content/outcome')}
        >
          {(control) => (
            <>
              <TextInput
                {...control}
                list={listId}
                readOnly={isReadOnly}
                maxLength={60}
                value={question.outcome}
                onChange={({ target }) => onChange({ ...question, outcome: target.value })}
              />
              <datalist id={listId}>
                {outcomes.data?.map((outcome) => (
                  <option key={outcome} value={outcome} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        {question.kind !== 'scenario' && question.kind !== 'written' && (
          <Field label={words.say(form.points)}>
            {(control) => (
              <NumberInput
                {...control}
                readOnly={isReadOnly}
                value={question.points}
                onChange={(points) => points !== undefined && onChange({ ...question, points })}
              />
            )}
          </Field>
        )}
      </div>
      <KindFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
      <TextPair
        label={words.say(form.explanation)}
        hint={words.say(form.explanationHint)}
        value={question.explanation}
        lines={3}
        isReadOnly={isReadOnly}
        onChange={(explanation) => onChange({ ...question, explanation })}
      />
      <Refused error={error} />
      {!isReadOnly && (
        <p>
          <Button type="submit" variant="filled" busy={isSaving && words.say(form.saving)}>
            {saveLabel}
          </Button>
        </p>
      )}
    </form>
  )
}

/** Every reason why a question was refused, as sentences. */
function Refused({ error }: { error: unknown }) {
  const words = useWords()
  if (!error || (error instanceof Problem && error.code === 'changed-meanwhile')) return null
  const codes = error instanceof Problem ? [...new Set(error.errors.map(({ code }) => code))] : []
  return (
    <Notice tone="refused" live="alert" title={sayProblem(words, error)}>
      {codes.length > 0 && (
        <ul>
          {codes.map((code) => (
            <li key={code}>{sayFieldCode(words, code)}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
