import { questions } from '@muster/words/catalogue/questions.ts'
import { TextPair } from '../../app/text-pair.tsx'
import { useWords } from '../../app/language.tsx'
import { Checkbox, RadioGroup } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { type Accepted, emptyAccepted, noText, type OfKind } from './empty-question.ts'
import { ItemList } from './item-list.tsx'

/** Words as an answer: how they are compared, and each answer one foresees with its points and what to say about it. */
export function ShortFields({
  question,
  onChange,
  isReadOnly,
}: {
  question: OfKind<'short'>
  onChange: (question: OfKind<'short'>) => void
  isReadOnly: boolean
}) {
  const words = useWords()
  const { form } = questions
  const hasFull = question.accepted.some(({ points }) => points === question.points)
  return (
    <>
      <section className="question-items stack">
        <RadioGroup
          legend={words.say(form.match)}
          hint={words.say(form.matchHint)}
          appearance="inline"
          value={question.match}
          onChange={(match) =>
            !isReadOnly && onChange({ ...question, match: match === 'contains' ? 'contains' : 'exact' })
          }
          choices={[
            { value: 'exact', label: words.say(form.matches.exact) },
            { value: 'contains', label: words.say(form.matches.contains) },
          ]}
        />
        <Checkbox
          label={words.say(form.ignoresDiacritics)}
          checked={question.ignoresDiacritics}
          onChange={(ignoresDiacritics) => !isReadOnly && onChange({ ...question, ignoresDiacritics })}
        />
      </section>
      <ItemList<Accepted>
        heading={words.say(form.accepted)}
        hint={words.say(form.acceptedHint)}
        items={question.accepted}
        fewest={1}
        most={20}
        nameOf={(number) => words.say(form.acceptedItem, { number })}
        onChange={(accepted) => onChange({ ...question, accepted })}
        addLabel={words.say(form.addAccepted)}
        add={() => emptyAccepted(question.accepted, hasFull ? 0 : question.points)}
        isReadOnly={isReadOnly}
      >
        {(answer, change) => (
          <>
            <TextPair
              label={words.say(form.spellings)}
              value={{ en: answer.spellings.en.join('\n'), ja: answer.spellings.ja.join('\n') }}
              lines={2}
              onChange={({ en, ja }) => change({ ...answer, spellings: { en: linesOf(en), ja: linesOf(ja) } })}
              isReadOnly={isReadOnly}
            />
            <div className="question-row">
              <Field label={words.say(form.acceptedPoints)}>
                {(control) => (
                  <NumberInput
                    {...control}
                    readOnly={isReadOnly}
                    value={answer.points}
                    onChange={(points) => points !== undefined && change({ ...answer, points })}
                  />
                )}
              </Field>
            </div>
            <TextPair
              label={words.say(form.acceptedFeedback)}
              value={answer.feedback ?? noText}
              onChange={(feedback) => change({ ...answer, feedback })}
              isReadOnly={isReadOnly}
              lines={2}
            />
          </>
        )}
      </ItemList>
    </>
  )
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))
