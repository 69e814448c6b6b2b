import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { QuestionGroup, type InputProps } from './question-input.tsx'

/** Each item on the left gets its partner from a list. */
export function MatchInput({ question, answer, onAnswer, hint }: InputProps & { hint: string }) {
  const words = useWords()
  const pairs = answer?.kind === 'match' ? answer.pairs : {}
  const options = [
    { value: '', label: words.say(assessment.match.choose) },
    ...(question.right ?? []).map(({ id, text }) => ({ value: id, label: text })),
  ]
  const choose = (left: string, right: string) => {
    const { [left]: _before, ...rest } = pairs
    const next = right === '' ? rest : { ...rest, [left]: right }
    onAnswer(Object.keys(next).length > 0 ? { kind: 'match', pairs: next } : null)
  }
  return (
    <QuestionGroup stem={question.stem} hint={hint}>
      <div className="match-list">
        {(question.left ?? []).map(({ id, text }) => (
          <Field key={id} label={text}>
            {(control) => (
              <Select
                {...control}
                options={options}
                value={pairs[id] ?? ''}
                onChange={(event) => choose(id, event.target.value)}
              />
            )}
          </Field>
        ))}
      </div>
    </QuestionGroup>
  )
}
