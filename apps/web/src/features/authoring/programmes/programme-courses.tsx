import { useState } from 'react'
import { programmes } from '@muster/words/catalogue/programmes.ts'
import { useWords } from '../../../app/language.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { Field, FieldError, Select } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { ProgrammeDraft } from './use-programmes.ts'

type Line = ProgrammeDraft['courses'][number]

/** The courses of a programme in their order: moved by buttons, so by keyboard as well as by finger. */
export function ProgrammeCourses({
  courses,
  choices,
  canWrite,
  error,
  onChange,
}: {
  courses: readonly Line[]
  choices: ProgrammeDraft['choices']
  canWrite: boolean
  error: string | undefined
  onChange: (courses: Line[]) => void
}) {
  const words = useWords()
  const say = programmes.authoring
  const [chosen, setChosen] = useState('')
  const left = choices.filter(({ key }) => !courses.some((one) => one.key === key))
  const move = (at: number, to: number) => {
    const moved = [...courses]
    const [line] = moved.splice(at, 1)
    if (line) moved.splice(to, 0, line)
    onChange(moved)
  }
  const add = () => {
    const found = left.find(({ key }) => key === chosen)
    if (!found) return
    onChange([...courses, { ...found, required: true }])
    setChosen('')
  }
  return (
    <fieldset className="programme-courses">
      <legend>{words.say(say.courses)}</legend>
      {error && <FieldError id="programme-courses-error">{error}</FieldError>}
      {courses.length === 0 && <p className="muted">{words.say(say.noCourses)}</p>}
      <ol role="list">
        {courses.map((line, at) => {
          const title = words.text(line.title)
          return (
            <li key={line.key}>
              <b>
                {at + 1}. {title}
              </b>
              {canWrite ? (
                <span className="row">
                  <Checkbox
                    label={
                      <>
                        {words.say(say.required)}
                        <span className="visually-hidden"> {title}</span>
                      </>
                    }
                    checked={line.required}
                    onChange={(required) =>
                      onChange(courses.map((one) => (one.key === line.key ? { ...one, required } : one)))
                    }
                  />
                  <Step
                    label={words.say(say.up, { title })}
                    icon="up"
                    hidden={at === 0}
                    onPress={() => move(at, at - 1)}
                  />
                  <Step
                    label={words.say(say.down, { title })}
                    icon="down"
                    hidden={at === courses.length - 1}
                    onPress={() => move(at, at + 1)}
                  />
                  <Step
                    label={words.say(say.remove, { title })}
                    icon="close"
                    onPress={() => onChange(courses.filter(({ key }) => key !== line.key))}
                  />
                </span>
              ) : (
                <span className="muted">
                  {words.say(line.required ? programmes.page.required : programmes.page.optional)}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {canWrite && left.length > 0 && (
        <div className="row programme-add">
          <Field label={words.say(say.add)}>
            {(control) => (
              <Select
                {...control}
                value={chosen}
                onChange={({ target }) => setChosen(target.value)}
                options={[
                  { value: '', label: words.say(say.choose) },
                  ...left.map(({ key, title }) => ({ value: key, label: words.text(title) })),
                ]}
              />
            )}
          </Field>
          <Button icon="plus" onClick={add} blockedBy={chosen === '' && words.say(say.choose)}>
            {words.say(say.add)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function Step({
  label,
  icon,
  hidden = false,
  onPress,
}: {
  label: string
  icon: 'up' | 'down' | 'close'
  hidden?: boolean
  onPress: () => void
}) {
  if (hidden) return null
  return (
    <button type="button" className="programme-step" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  )
}
