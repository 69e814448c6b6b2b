import { questions } from '@muster/words/catalogue/questions.ts'
import { useWords } from '../../app/language.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { bestPoints, emptySituation, freeId, noText, type OfKind, type Situation } from './empty-question.ts'
import { ItemList } from './item-list.tsx'
import { TextPair } from '../../app/text-pair.tsx'

type Choice = Situation['choices'][number]

/** A situation: its steps, each with choices that earn points and lead on. */
export function SituationFields({
  question,
  onChange,
  isReadOnly,
}: {
  question: OfKind<'scenario'>
  onChange: (question: OfKind<'scenario'>) => void
  isReadOnly: boolean
}) {
  const words = useWords()
  const { form } = questions
  // The points of the question follow from its best way, so that nobody has to add them up.
  const change = (steps: Situation[]) => onChange({ ...question, steps, points: Math.max(1, bestPoints(steps)) })
  return (
    <ItemList
      heading={words.say(form.situations)}
      hint={words.say(form.situationsHint)}
      items={question.steps}
      fewest={1}
      most={40}
      nameOf={(number) => words.say(form.situation, { number })}
      onChange={change}
      addLabel={words.say(form.addSituation)}
      add={() => emptySituation(question.steps)}
      isReadOnly={isReadOnly}
    >
      {(step, changeStep, number) => (
        <>
          <TextPair
            label={words.say(form.what)}
            value={step.text}
            onChange={(text) => changeStep({ ...step, text })}
            isReadOnly={isReadOnly}
            lines={3}
          />
          <ItemList<Choice>
            heading={words.say(form.options)}
            items={step.choices}
            fewest={2}
            most={10}
            nameOf={(at) => words.say(form.choiceOf, { number: at, step: number })}
            onChange={(choices) => changeStep({ ...step, choices })}
            addLabel={words.say(form.addOption)}
            add={() => ({ id: freeId(step.choices), text: noText, points: 0, feedback: noText })}
            isReadOnly={isReadOnly}
          >
            {(choice, changeChoice) => (
              <ChoiceFields
                choice={choice}
                onChange={changeChoice}
                others={question.steps.filter(({ id }) => id !== step.id)}
                steps={question.steps}
                isReadOnly={isReadOnly}
              />
            )}
          </ItemList>
        </>
      )}
    </ItemList>
  )
}

function ChoiceFields({
  choice,
  onChange,
  others,
  steps,
  isReadOnly,
}: {
  choice: Choice
  onChange: (choice: Choice) => void
  others: readonly Situation[]
  steps: readonly Situation[]
  isReadOnly: boolean
}) {
  const words = useWords()
  const { form } = questions
  const lead = (to: string) => {
    const { next: _, ...rest } = choice
    onChange(to ? { ...rest, next: to } : rest)
  }
  const numberOf = (id: string): number => steps.findIndex((step) => step.id === id) + 1
  return (
    <>
      <TextPair
        label={words.say(form.text)}
        value={choice.text}
        onChange={(text) => onChange({ ...choice, text })}
        isReadOnly={isReadOnly}
      />
      <TextPair
        label={words.say(form.feedback)}
        value={choice.feedback}
        onChange={(feedback) => onChange({ ...choice, feedback })}
        isReadOnly={isReadOnly}
        lines={2}
      />
      <div className="question-row">
        <Field label={words.say(form.points)}>
          {(control) => (
            <NumberInput
              {...control}
              readOnly={isReadOnly}
              value={choice.points}
              onChange={(points) => points !== undefined && onChange({ ...choice, points })}
            />
          )}
        </Field>
        <Field label={words.say(form.leadsTo)}>
          {(control) => (
            <Select
              {...control}
              disabled={isReadOnly}
              value={choice.next ?? ''}
              onChange={({ target }) => lead(target.value)}
              options={[
                { value: '', label: words.say(form.ends) },
                ...others.map(({ id }) => ({ value: id, label: words.say(form.situation, { number: numberOf(id) }) })),
              ]}
            />
          )}
        </Field>
      </div>
    </>
  )
}
