import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { marking } from '@muster/words/catalogue/marking.ts'
import { useWords } from '../../../app/language.tsx'
import { RadioGroup } from '../../../ui/choice.tsx'
import type { OpenAnswer } from './use-marking.ts'

export type Levels = Readonly<Record<string, string>>

const inputOf = (group: Element | undefined): HTMLElement | null =>
  group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input') ?? null

/**
 * The rubric, worked by keyboard while the focus is in it: digits choose a level and go on to the next criterion, up and
 * down go from criterion to criterion, left and right from level to level, Enter saves.
 */
export function RubricForm({
  answer,
  levels,
  onChange,
  onSave,
}: {
  answer: OpenAnswer
  levels: Levels
  onChange: (levels: Levels) => void
  onSave: () => void
}) {
  const words = useWords()
  const { desk } = marking
  const box = useRef<HTMLDivElement>(null)
  const groups = (): Element[] => [...(box.current?.querySelectorAll('fieldset') ?? [])]
  useEffect(() => {
    inputOf(box.current?.querySelector('fieldset') ?? undefined)?.focus()
  }, [answer.id])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const at = groups().findIndex((group) => group.contains(event.target as Node))
    const criterion = answer.rubric[at]
    if (event.key === 'Enter') onSave()
    else if (event.key === 'ArrowDown') inputOf(groups()[at + 1])?.focus()
    else if (event.key === 'ArrowUp') inputOf(groups()[at - 1])?.focus()
    else if (/^[1-9]$/.test(event.key) && criterion) {
      const level = criterion.levels[Number(event.key) - 1]
      if (!level) return
      onChange({ ...levels, [criterion.id]: level.id })
      // The level just chosen is the one to stand on; it is marked after this event.
      const next = groups()[at + 1]
      if (next) inputOf(next)?.focus()
      else groups()[at]?.querySelectorAll('input')[Number(event.key) - 1]?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <div ref={box} className="marking-rubric" role="group" aria-label={words.say(desk.rubric)} onKeyDown={onKeyDown}>
      {answer.rubric.map((criterion) => (
        <RadioGroup
          key={criterion.id}
          legend={words.text(criterion.text)}
          value={levels[criterion.id] ?? null}
          onChange={(level) => onChange({ ...levels, [criterion.id]: level })}
          choices={criterion.levels.map((level, index) => ({
            value: level.id,
            label: words.say(desk.level, { number: index + 1, text: words.text(level.text), count: level.points }),
          }))}
        />
      ))}
    </div>
  )
}
