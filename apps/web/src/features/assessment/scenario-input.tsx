import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { scenarioPath } from './scenario-path.ts'
import { QuestionGroup, type InputProps } from './question-input.tsx'

/** A situation that unfolds: each choice leads on; earlier choices can be taken again, which ends the path there. */
export function ScenarioInput({ question, answer, onAnswer, hint }: InputProps & { hint: string }) {
  const words = useWords()
  const choices = answer?.kind === 'scenario' ? answer.choices : []
  const path = scenarioPath(question.scenario ?? [], choices)
  const again = (from: number) => {
    const kept = choices.slice(0, from)
    onAnswer(kept.length > 0 ? { kind: 'scenario', choices: kept } : null)
  }
  return (
    <QuestionGroup stem={question.stem} hint={hint}>
      <ol role="list" className="scenario-path">
        {path.map(({ step, chosen }, index) => (
          <li key={step.id}>
            {chosen ? (
              <>
                <p>{step.text}</p>
                <p>
                  <span className="small muted">{words.say(assessment.scenario.chosen)}</span>
                  <br />
                  <b>{chosen.text}</b>
                </p>
                <Button variant="plain" onClick={() => again(index)}>
                  {words.say(assessment.scenario.changeFromHere)}
                </Button>
              </>
            ) : (
              <RadioGroup
                legend={step.text}
                appearance="cards"
                choices={step.choices.map(({ id, text }) => ({ value: id, label: text }))}
                value={null}
                onChange={(choice) => onAnswer({ kind: 'scenario', choices: [...choices, choice] })}
              />
            )}
          </li>
        ))}
      </ol>
    </QuestionGroup>
  )
}
