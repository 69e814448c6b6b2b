import { questions } from '@muster/words/catalogue/questions.ts'
import { TextPair } from '../../app/text-pair.tsx'
import { useWords } from '../../app/language.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { NumberInput } from '../../ui/number-input.tsx'
import { type Criterion, emptyCriterion, freeId, noText, type OfKind, rubricPoints } from './empty-question.ts'
import { ItemList } from './item-list.tsx'

type Level = Criterion['levels'][number]

/** What a written answer is marked by: criteria, each with its levels. */
export function RubricFields({
  question,
  onChange,
  isReadOnly,
}: {
  question: OfKind<'written'>
  onChange: (question: OfKind<'written'>) => void
  isReadOnly: boolean
}) {
  const words = useWords()
  const { form } = questions
  // The points of the question follow from its rubric, so that nobody has to add them up.
  const change = (rubric: Criterion[]) => onChange({ ...question, rubric, points: Math.max(1, rubricPoints(rubric)) })
  return (
    <>
      <Checkbox
        label={words.say(form.takesFile)}
        hint={words.say(form.takesFileHint)}
        checked={question.takesFile}
        onChange={(takesFile) => !isReadOnly && onChange({ ...question, takesFile })}
      />
      <ItemList
        heading={words.say(form.rubric)}
        hint={words.say(form.rubricHint)}
        items={question.rubric}
        fewest={1}
        most={10}
        nameOf={(number) => words.say(form.criterion, { number })}
        onChange={change}
        addLabel={words.say(form.addCriterion)}
        add={() => emptyCriterion(question.rubric)}
        isReadOnly={isReadOnly}
      >
        {(criterion, changeCriterion, number) => (
          <>
            <TextPair
              label={words.say(form.criterion, { number })}
              value={criterion.text}
              onChange={(text) => changeCriterion({ ...criterion, text })}
              isReadOnly={isReadOnly}
            />
            <ItemList<Level>
              heading={words.say(form.levels)}
              items={criterion.levels}
              fewest={2}
              most={9}
              nameOf={(at) => words.say(form.level, { number: at, criterion: number })}
              onChange={(levels) => changeCriterion({ ...criterion, levels })}
              addLabel={words.say(form.addLevel)}
              add={() => ({ id: freeId(criterion.levels), text: noText, points: criterion.levels.length })}
              isReadOnly={isReadOnly}
            >
              {(level, changeLevel) => (
                <>
                  <TextPair
                    label={words.say(form.levelText)}
                    value={level.text}
                    onChange={(text) => changeLevel({ ...level, text })}
                    isReadOnly={isReadOnly}
                    lines={2}
                  />
                  <Field label={words.say(form.points)}>
                    {(control) => (
                      <NumberInput
                        {...control}
                        readOnly={isReadOnly}
                        value={level.points}
                        onChange={(points) => points !== undefined && changeLevel({ ...level, points })}
                      />
                    )}
                  </Field>
                </>
              )}
            </ItemList>
          </>
        )}
      </ItemList>
    </>
  )
}
