import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { exceptions } from '@muster/words/catalogue/exceptions.ts'
import { call } from '../../app/client.ts'
import { useWords } from '../../app/language.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import './exceptions.css'

const { bars: texts } = exceptions

/** A person of the own agency, found by a part of their name. */
export function PersonChoice({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string) => void }) {
  const words = useWords()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const { data } = useQuery({
    queryKey: ['bars', 'people', name],
    queryFn: () => call('bars.people', { query: { name } }),
    enabled: name !== '',
  })
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setName(text.trim())
  }
  return (
    <>
      <form role="search" className="exception-form" onSubmit={find}>
        <Field label={words.say(texts.searchName)} hint={words.say(texts.searchHint)}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              maxLength={80}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <p>
          <Button type="submit" icon="search">
            {words.say(texts.find)}
          </Button>
        </p>
      </form>
      <div aria-live="polite">
        {data?.people.length === 0 && <p className="muted">{words.say(texts.nobody)}</p>}
        {data && data.people.length > 0 && (
          <RadioGroup
            legend={words.say(texts.choose)}
            value={chosen}
            onChange={onChoose}
            choices={data.people.map((person) => ({ value: person.id, label: words.text(person.name) }))}
          />
        )}
      </div>
    </>
  )
}
