import { useId } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { assessment } from '@muster/words/catalogue/assessment.ts'
import { useWords } from '../../app/language.tsx'
import { onPicture, type Spot, SpotPicture, spotOf } from '../../app/spot/spot-picture.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { placeText } from './answer-text.ts'
import { QuestionGroup, type InputProps } from './question-input.tsx'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** How far a key moves the cross, in per cent, and how far with Shift. */
const near = 1
const far = 5
const middle: Spot = { x: 50, y: 50 }

/** A place on a picture: pointed at, found with the arrow keys, or chosen from the list of named places. */
export function SpotInput({ question, answer, onAnswer, hint }: InputProps & { hint: string }) {
  const words = useWords()
  const { spot } = assessment
  const hintId = useId()
  const at = answer?.kind === 'hotspot' ? answer.at : null
  const cross = at !== null && typeof at !== 'string' ? at : null
  const name = typeof at === 'string' ? at : null
  const { picture, areas = [] } = question
  const put = (place: Spot): void => onAnswer({ kind: 'hotspot', at: onPicture(place) })
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    // Pressed with a key: there is no pointer that could be anywhere.
    if (event.detail === 0) put(cross ?? middle)
    else put(spotOf(event))
  }
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const by = event.shiftKey ? far : near
    put(cross ? { x: cross.x + step[0] * by, y: cross.y + step[1] * by } : middle)
  }
  return (
    <QuestionGroup stem={question.stem} hint={hint}>
      {picture && (
        <div>
          <SpotPicture {...picture} cross={cross}>
            <button
              type="button"
              className="spot-surface"
              aria-label={words.say(spot.cross)}
              aria-describedby={hintId}
              onClick={press}
              onKeyDown={move}
            />
          </SpotPicture>
          <p className="spot-state" role="status">
            {at === null ? words.say(spot.none) : words.say(spot.chosen, { place: placeText(words, question, at) })}
          </p>
          <p className="small muted" id={hintId}>
            {words.say(spot.hint)}
          </p>
        </div>
      )}
      <Disclosure summary={words.say(spot.list)} open={name !== null}>
        <RadioGroup
          legend={words.say(spot.byName)}
          legendHidden
          choices={areas.map(({ id, text }) => ({ value: id, label: text }))}
          value={name}
          onChange={(chosen) => onAnswer({ kind: 'hotspot', at: chosen })}
        />
      </Disclosure>
    </QuestionGroup>
  )
}
