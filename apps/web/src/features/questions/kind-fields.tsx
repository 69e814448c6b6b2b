import { questions } from '@muster/words/catalogue/questions.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { useWords } from '../../app/language.tsx'
import { RadioGroup, Checkbox } from '../../ui/choice.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { freeId, noText, type OfKind } from './empty-question.ts'
import { ItemList } from './item-list.tsx'
import { SpotFields } from './spot-fields.tsx'
import { ShortFields } from './short-fields.tsx'
import { RubricFields } from './rubric-fields.tsx'
import { SituationFields } from './situation-fields.tsx'
import { TextPair } from '../../app/text-pair.tsx'

export interface KindProps<Q> {
  question: Q
  onChange: (question: Q) => void
  isReadOnly: boolean
}

/** What is particular to a kind of question. */
export function KindFields({ question, onChange, isReadOnly }: KindProps<BankQuestion>) {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return <OptionFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
    case 'order':
      return <OrderFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
    case 'match':
      return <MatchFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
    case 'numeric':
      return <NumericFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
    case 'hotspot':
      return <SpotFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
    case 'short':
      return <ShortFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
    case 'scenario':
      return <SituationFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
    case 'written':
      return <RubricFields question={question} onChange={onChange} isReadOnly={isReadOnly} />
  }
}

function OptionFields({ question, onChange, isReadOnly }: KindProps<OfKind<'single'> | OfKind<'multiple'>>) {
  const words = useWords()
  const { form } = questions
  const markRight = (id: string, correct: boolean) =>
    question.options.map((option) => ({
      ...option,
      // Of one answer, marking one takes the mark from the others.
      correct: option.id === id ? correct : question.kind === 'multiple' && option.correct,
    }))
  return (
    <ItemList
      heading={words.say(form.options)}
      items={question.options}
      fewest={2}
      most={10}
      nameOf={(number) => words.say(form.option, { number })}
      onChange={(options) => onChange({ ...question, options })}
      addLabel={words.say(form.addOption)}
      add={() => ({ id: freeId(question.options), text: noText, correct: false, because: noText })}
      isReadOnly={isReadOnly}
    >
      {(option, change) => (
        <>
          <TextPair
            label={words.say(form.text)}
            value={option.text}
            onChange={(text) => change({ ...option, text })}
            isReadOnly={isReadOnly}
          />
          <Checkbox
            label={words.say(form.isRight)}
            checked={option.correct}
            onChange={(correct) => !isReadOnly && onChange({ ...question, options: markRight(option.id, correct) })}
          />
          <TextPair
            label={words.say(form.because)}
            value={option.because ?? noText}
            onChange={(because) => change({ ...option, because })}
            isReadOnly={isReadOnly}
            lines={2}
          />
        </>
      )}
    </ItemList>
  )
}

function OrderFields({ question, onChange, isReadOnly }: KindProps<OfKind<'order'>>) {
  const words = useWords()
  const { form } = questions
  return (
    <ItemList
      heading={words.say(form.steps)}
      items={question.steps}
      fewest={2}
      most={12}
      nameOf={(number) => words.say(form.step, { number })}
      onChange={(steps) => onChange({ ...question, steps })}
      addLabel={words.say(form.addStep)}
      add={() => ({ id: freeId(question.steps), text: noText })}
      isReadOnly={isReadOnly}
    >
      {(step, change, number) => (
        <TextPair
          label={words.say(form.step, { number })}
          value={step.text}
          onChange={(text) => change({ ...step, text })}
          isReadOnly={isReadOnly}
        />
      )}
    </ItemList>
  )
}

function MatchFields({ question, onChange, isReadOnly }: KindProps<OfKind<'match'>>) {
  const words = useWords()
  const { form } = questions
  const known = (pairs: Record<string, string>, left: OfKind<'match'>['left'], right: OfKind<'match'>['right']) =>
    Object.fromEntries(
      Object.entries(pairs).filter(
        ([from, to]) => left.some(({ id }) => id === from) && right.some(({ id }) => id === to),
      ),
    )
  const partners = [
    { value: '', label: words.say(form.choose) },
    ...question.right.map(({ id, text }, index) => ({
      value: id,
      label:
        text.en || text.ja ? words.text(text) || text.en || text.ja : words.say(form.rightItem, { number: index + 1 }),
    })),
  ]
  return (
    <>
      <ItemList
        heading={words.say(form.right)}
        items={question.right}
        fewest={2}
        most={12}
        nameOf={(number) => words.say(form.rightItem, { number })}
        onChange={(right) => onChange({ ...question, right, pairs: known(question.pairs, question.left, right) })}
        addLabel={words.say(form.addItem)}
        add={() => ({ id: freeId(question.right), text: noText })}
        isReadOnly={isReadOnly}
      >
        {(item, change, number) => (
          <TextPair
            label={words.say(form.rightItem, { number })}
            value={item.text}
            onChange={(text) => change({ ...item, text })}
            isReadOnly={isReadOnly}
          />
        )}
      </ItemList>
      <ItemList
        heading={words.say(form.left)}
        items={question.left}
        fewest={2}
        most={12}
        nameOf={(number) => words.say(form.leftItem, { number })}
        onChange={(left) => onChange({ ...question, left, pairs: known(question.pairs, left, question.right) })}
        addLabel={words.say(form.addItem)}
        add={() => ({ id: freeId(question.left), text: noText })}
        isReadOnly={isReadOnly}
      >
        {(item, change, number) => (
          <>
            <TextPair
              label={words.say(form.leftItem, { number })}
              value={item.text}
              onChange={(text) => change({ ...item, text })}
              isReadOnly={isReadOnly}
            />
            <Field label={words.say(form.partner)}>
              {(control) => (
                <Select
                  {...control}
                  disabled={isReadOnly}
                  options={partners}
                  value={question.pairs[item.id] ?? ''}
                  onChange={({ target }) =>
                    onChange({
                      ...question,
                      pairs: known({ ...question.pairs, [item.id]: target.value }, question.left, question.right),
                    })
                  }
                />
              )}
            </Field>
          </>
        )}
      </ItemList>
    </>
  )
}

const two = (number: number): string => String(number).padStart(2, '0')
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

function NumericFields({ question, onChange, isReadOnly }: KindProps<OfKind<'numeric'>>) {
  const words = useWords()
  const { form } = questions
  const isTime = question.format === 'time'
  return (
    <section className="question-items stack">
      <RadioGroup
        legend={words.say(form.format)}
        appearance="inline"
        value={question.format}
        onChange={(format) => onChange({ ...question, format: format === 'time' ? 'time' : 'number', answer: 0 })}
        choices={[
          { value: 'number', label: words.say(form.number) },
          { value: 'time', label: words.say(form.time) },
        ]}
      />
      <Field label={words.say(form.answer)} hint={isTime && words.say(form.timeHint)}>
        {(control) =>
          isTime ? (
            <TextInput
              {...control}
              type="time"
              readOnly={isReadOnly}
              value={clock(question.answer)}
              onChange={({ target }) => {
                const [hours, minutes] = target.value.split(':').map(Number)
                if (hours !== undefined && minutes !== undefined)
                  onChange({ ...question, answer: hours * 60 + minutes })
              }}
            />
          ) : (
            <NumberInput
              {...control}
              readOnly={isReadOnly}
              value={question.answer}
              onChange={(answer) => answer !== undefined && onChange({ ...question, answer })}
            />
          )
        }
      </Field>
      <Field label={words.say(form.tolerance)} hint={words.say(form.toleranceHint)}>
        {(control) => (
          <NumberInput
            {...control}
            readOnly={isReadOnly}
            value={question.tolerance}
            onChange={(tolerance) => tolerance !== undefined && onChange({ ...question, tolerance })}
          />
        )}
      </Field>
      {!isTime && (
        <TextPair
          label={words.say(form.unit)}
          value={question.unit ?? noText}
          onChange={(unit) => onChange({ ...question, unit })}
          isReadOnly={isReadOnly}
        />
      )}
    </section>
  )
}
