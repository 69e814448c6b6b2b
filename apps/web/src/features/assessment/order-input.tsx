import { useState } from 'react'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { Icon } from '../../ui/icon.tsx'
import { QuestionGroup, type InputProps } from './question-input.tsx'

/** Steps to put in order, moved by buttons that a keyboard and a thumb reach alike. */
export function OrderInput({ question, answer, onAnswer, hint }: InputProps & { hint: string }) {
  const words = useWords()
  const [said, setSaid] = useState('')
  const steps = question.steps ?? []
  const order = answer?.kind === 'order' ? answer.steps : steps.map(({ id }) => id)
  const textOf = (id: string): string => steps.find((step) => step.id === id)?.text ?? ''
  const move = (from: number, to: number) => {
    const moved = [...order]
    moved.splice(to, 0, ...moved.splice(from, 1))
    onAnswer({ kind: 'order', steps: moved })
    setSaid(words.say(assessment.order.moved, { text: textOf(order[from] ?? ''), number: to + 1 }))
  }
  return (
    <QuestionGroup stem={question.stem} hint={hint}>
      <ol role="list" className="order-list">
        {order.map((id, index) => (
          <li key={id}>
            <b className="order-number">{index + 1}</b>
            <span>{textOf(id)}</span>
            <span className="order-moves">
              <button
                type="button"
                aria-label={words.say(assessment.order.up, { text: textOf(id) })}
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <Icon name="up" />
              </button>
              <button
                type="button"
                aria-label={words.say(assessment.order.down, { text: textOf(id) })}
                disabled={index === order.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <Icon name="down" />
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </QuestionGroup>
  )
}
