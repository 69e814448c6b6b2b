import { useState } from 'react'
import { hasOneRightOption, judgeCheck } from '@muster/assessment/formative.ts'
import type { KnowledgeCheck } from '@muster/contracts/schemas/lesson.ts'
import { lesson } from '@muster/words/catalogue/lesson.ts'
import { useWords } from '../language.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'

/** A knowledge check: not graded, judged here, explained at once. `kept` is what was answered before. */
export function LessonCheck({
  check,
  kept,
  onAnswer,
}: {
  check: KnowledgeCheck
  kept: string | undefined
  onAnswer: (option: string) => void
}) {
  const words = useWords()
  const [chosen, setChosen] = useState<string[]>(kept ? kept.split(',') : [])
  const [isJudged, setJudged] = useState(kept !== undefined)
  const [isEmpty, setEmpty] = useState(false)
  const choices = check.options.map(({ id, text }) => ({ value: id, label: words.text(text) }))
  const common = {
    legend: words.text(check.stem),
    choices,
    ...(isEmpty && { error: words.say(lesson.check.chooseFirst) }),
  }
  const judge = () => {
    setEmpty(chosen.length === 0)
    if (chosen.length === 0) return
    setJudged(true)
    onAnswer(chosen.join(','))
  }
  const choose = (values: string[]) => {
    setChosen(values)
    setJudged(false)
  }
  return (
    // No landmark: a lesson may have several, and the question names its group.
    <div className="lesson-check">
      <p className="lesson-check-tag">
        <b>{words.say(lesson.check.title)}</b> <span className="small muted">{words.say(lesson.check.text)}</span>
      </p>
      {hasOneRightOption(check) ? (
        <RadioGroup {...common} appearance="rows" value={chosen[0] ?? null} onChange={(value) => choose([value])} />
      ) : (
        <CheckboxGroup {...common} appearance="rows" values={chosen} onChange={choose} />
      )}
      {isJudged ? (
        <Judgement check={check} chosen={chosen} />
      ) : (
        <Button onClick={judge}>{words.say(lesson.check.answer)}</Button>
      )}
    </div>
  )
}

function Judgement({ check, chosen }: { check: KnowledgeCheck; chosen: readonly string[] }) {
  const words = useWords()
  const result = judgeCheck(check, chosen)
  return (
    <Notice
      tone={result.correct ? 'valid' : 'warn'}
      live="status"
      title={words.say(result.correct ? lesson.check.right : lesson.check.wrong)}
    >
      <ul role="list" className="lesson-reasons">
        {result.options.map((option) => (
          <li key={option.id}>
            <Icon name={option.correct ? 'tick' : 'close'} />
            <span>
              <b>{words.text(option.text)}</b> {words.text(option.because)}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
