import type { ReactNode } from 'react'
import { questions } from '@muster/words/catalogue/questions.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { moved } from './empty-question.ts'

/** Items one can add, remove and put into order, each in a group with a name. */
export function ItemList<T extends { readonly id: string }>({
  heading,
  hint,
  items,
  fewest,
  most,
  nameOf,
  onChange,
  addLabel,
  add,
  children,
  isReadOnly,
}: {
  heading: string
  hint?: string
  items: readonly T[]
  fewest: number
  most: number
  nameOf: (number: number) => string
  onChange: (items: T[]) => void
  addLabel: string
  add: () => T
  children: (item: T, change: (item: T) => void, number: number) => ReactNode
  isReadOnly: boolean
}) {
  const words = useWords()
  const { form } = questions
  return (
    <section className="question-items">
      <h2>{heading}</h2>
      {hint && <p className="small muted">{hint}</p>}
      <ol role="list">
        {items.map((item, index) => {
          const name = nameOf(index + 1)
          return (
            <li key={item.id} className="question-item">
              <fieldset>
                <legend>{name}</legend>
                {children(item, (next) => onChange(items.map((one) => (one.id === item.id ? next : one))), index + 1)}
              </fieldset>
              {!isReadOnly && (
                <p className="question-item-acts">
                  {index > 0 && (
                    <Button variant="plain" icon="up" onClick={() => onChange(moved(items, index, -1))}>
                      <VisuallyHidden>{words.say(form.up, { item: name })}</VisuallyHidden>
                    </Button>
                  )}
                  {index < items.length - 1 && (
                    <Button variant="plain" icon="down" onClick={() => onChange(moved(items, index, 1))}>
                      <VisuallyHidden>{words.say(form.down, { item: name })}</VisuallyHidden>
                    </Button>
                  )}
                  {items.length > fewest && (
                    <Button
                      variant="plain"
                      icon="close"
                      onClick={() => onChange(items.filter((one) => one.id !== item.id))}
                    >
                      <VisuallyHidden>{words.say(form.remove, { item: name })}</VisuallyHidden>
                    </Button>
                  )}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {!isReadOnly && items.length < most && (
        <Button icon="plus" onClick={() => onChange([...items, add()])}>
          {addLabel}
        </Button>
      )}
    </section>
  )
}
